package agon.problems;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** Boards with stalls and wagons; the answer follows the change of the average. */
final class MarketDayCases implements TestGenerator {
  private static final int MAX_N = 200_000;

  @Override
  public String id() {
    return "market-day";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "small", board(random, 12, 3, 20, 4), 4);
    add(cases, "plain", new int[1000], 6);
    add(cases, "wheel-of-one", board(random, 2000, 10, 0, 1), 1);
    add(cases, "many-wagons", board(random, 3000, 5, 80, 200), 7);
    add(cases, "wheel-as-large-as-the-board", board(random, 5000, 10, 10, 3000), 5000);
    add(cases, "large-wheel-of-one", board(random, MAX_N, 10, 5, 3), 1);
    add(cases, "large-usual-wheel", board(random, MAX_N, 10, 20, 1000), 6);
    add(cases, "large-half-wheel", board(random, MAX_N, 10, 10, 100), MAX_N / 2);
    add(cases, "large-whole-wheel", board(random, MAX_N, 10, 0, 1), MAX_N);
  }

  /** Square 0 is always plain; {@code wagons} is their share in percent. */
  private static int[] board(Random random, int n, int longestStop, int wagons, int farthest) {
    int[] squares = new int[n];
    for (int i = 1; i < n; i++) {
      boolean wagon = random.nextInt(100) < wagons;
      squares[i] =
          wagon
              ? -Draw.between(random, 1, Math.min(farthest, n - i))
              : random.nextInt(3) * Draw.between(random, 0, longestStop) / 2;
    }
    return squares;
  }

  private static void add(Cases cases, String name, int[] squares, int k) {
    int n = squares.length;
    int[] shown = Arrays.copyOfRange(squares, 1, n);
    String answer = String.format(Locale.ROOT, "%.9f", solve(squares, k));
    cases.add(name, Text.line(n, k) + Text.line(shown), answer);
  }

  /** Moving back one square, the wheel gains the nearest arrival and loses the farthest one. */
  private static double solve(int[] squares, int k) {
    int n = squares.length;
    double[] arrive = new double[n + 1];
    double spin = 1;
    for (int i = n - 1; i >= 0; i--) {
      double farthest = i + 1 + k <= n ? arrive[i + 1 + k] : 0;
      spin += (arrive[i + 1] - farthest) / k;
      arrive[i] = squares[i] < 0 ? arrive[i - squares[i]] : squares[i] + spin;
    }
    return arrive[0];
  }
}
