import java.util.Scanner;

public class Schedule {
  public static void main(String[] args) {
    Scanner in = new Scanner(System.in);
    long q = in.nextLong();
    long m = in.nextLong();
    long s = in.nextLong();
    long l = in.nextLong();
    System.out.println(Math.max((l + m - 1) / m * q, (s + l * q + m - 1) / m));
  }
}
