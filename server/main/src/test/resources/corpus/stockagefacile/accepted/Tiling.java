import java.util.Scanner;

class Tiling {
  static final int MOD = 1_000_000_007;

  /** As deep as the fridge is wide: the main thread needs a large stack. */
  static long[] ways(int n) {
    if (n == 1) {
      return new long[] {1, 1};
    }
    long[] before = ways(n - 1);
    return new long[] {before[1], (before[0] + before[1]) % MOD};
  }

  public static void main(String[] args) {
    int n = new Scanner(System.in).nextInt();
    System.out.println(n > 200_000 ? shallow(n) : ways(n)[1]);
  }

  static long shallow(int n) {
    long a = 1;
    long b = 1;
    for (int i = 1; i < n; i++) {
      long next = (a + b) % MOD;
      a = b;
      b = next;
    }
    return b;
  }
}
