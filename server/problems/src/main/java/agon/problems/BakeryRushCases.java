package agon.problems;

import java.util.Arrays;
import java.util.Random;

/** Bakeries of all sizes; the answer settles the seconds bit by bit from the highest one down. */
final class BakeryRushCases implements TestGenerator {
  private static final int MAX_N = 20_000;
  private static final int MAX_LOAVES = 1_000_000_000;
  private static final int MAX = 100_000;
  private static final int MAX_COOLING = 1_000_000;

  @Override
  public String id() {
    return "bakery-rush";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "small", 17, ovens(random, 4, 9, 4, 12));
    add(cases, "short-batches", 1000, ovens(random, 30, 50, 2, 400));
    add(cases, "long-batches", 100_000, ovens(random, 100, 50, 5000, 100));
    add(cases, "one-oven", 987_654_321, ovens(random, 1, MAX, 10, MAX_COOLING));
    add(cases, "two-unequal-ovens", MAX_LOAVES, new int[][] {{1, 1, 0}, {MAX, 1, MAX_COOLING}});
    add(cases, "more-ovens-than-loaves", 5000, ovens(random, MAX_N, MAX, 3, MAX_COOLING));
    add(cases, "large", MAX_LOAVES, ovens(random, MAX_N, MAX, 20, MAX_COOLING));
    add(cases, "large-slow", MAX_LOAVES, constant(MAX_N, MAX, 1, MAX_COOLING));
    add(cases, "large-fast", MAX_LOAVES, ovens(random, MAX_N, 10, MAX, 100));
  }

  private static int[][] ovens(Random random, int n, int loaf, int batch, int cooling) {
    int[][] ovens = new int[n][];
    for (int i = 0; i < n; i++) {
      ovens[i] =
          new int[] {
            Draw.between(random, 1, loaf),
            Draw.between(random, 1, batch),
            Draw.between(random, 0, cooling)
          };
    }
    return ovens;
  }

  private static int[][] constant(int n, int... oven) {
    int[][] ovens = new int[n][];
    Arrays.fill(ovens, oven);
    return ovens;
  }

  private static void add(Cases cases, String name, int loaves, int[][] ovens) {
    cases.add(name, Text.arguments(loaves, Text.json(ovens)), solve(loaves, ovens));
  }

  /** One more than the longest time that is not enough. */
  private static long solve(int loaves, int[][] ovens) {
    long tooShort = 0;
    for (long step = 1L << 50; step > 0; step /= 2) {
      if (baked(tooShort + step, ovens, loaves) < loaves) {
        tooShort += step;
      }
    }
    return tooShort + 1;
  }

  /** The loaves done after {@code time} seconds, or some number not below {@code enough}. */
  private static long baked(long time, int[][] ovens, int enough) {
    long loaves = 0;
    for (int[] oven : ovens) {
      long hot = (long) oven[0] * oven[1];
      long cycle = hot + oven[2];
      long left = time - time / cycle * cycle;
      loaves += time / cycle * oven[1] + (left < hot ? left / oven[0] : oven[1]);
      if (loaves >= enough) {
        return loaves;
      }
    }
    return loaves;
  }
}
