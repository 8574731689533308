import java.util.Scanner;

public class Downwards {
  public static void main(String[] args) {
    long n = new Scanner(System.in).nextLong();
    long p = (long) Math.sqrt(2.0 * n * n);
    while (!new StringBuilder().append(p).reverse().toString().equals(String.valueOf(p))) {
      p--;
    }
    System.out.println(p * p / 4.0);
  }
}
