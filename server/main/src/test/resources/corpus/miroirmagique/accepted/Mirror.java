import java.util.Scanner;

public class Mirror {
  public static void main(String[] args) {
    Scanner in = new Scanner(System.in);
    int d = in.nextInt();
    System.out.println(2 * d * Math.tan(Math.toRadians(in.nextInt())));
  }
}
