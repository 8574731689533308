import java.util.Scanner;

public class Main {
  private static final Scanner IN = new Scanner(System.in);

  public static void main(String[] args) {
    int n = IN.nextInt();
    int from = 1;
    int lowerings = 45;
    while (from <= n) {
      int step = Math.min(n, from + lowerings - 1);
      lowerings--;
      if (!dry(step)) {
        while (from < step && dry(from)) {
          from++;
        }
        break;
      }
      from = step + 1;
    }
    System.out.println("! " + from);
  }

  private static boolean dry(int step) {
    System.out.println("? " + step);
    System.out.flush();
    return IN.next().equals("dry");
  }
}
