package agon.problems;

import java.util.Arrays;
import java.util.Random;

/** Plantations with cheap and dear trips; the answer keeps its lines in a Li Chao tree. */
final class HarvestTripsCases implements TestGenerator {
  private static final int MAX_N = 100_000;
  private static final int MAX_DAY = 1_000_000;
  private static final long MAX_FEE = 1_000_000_000_000L;

  @Override
  public String id() {
    return "harvest-trips";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "small", Draw.ints(random, 15, 1, 60), 40);
    add(cases, "clusters", clusters(random, 500, 8), 5000);
    add(cases, "medium-cheap", Draw.ints(random, 3000, 1, MAX_DAY), 10);
    add(cases, "medium-dear", Draw.ints(random, 3000, 1, MAX_DAY), MAX_FEE);
    add(cases, "every-day", everyDay(random, 60_000), 77_777);
    add(cases, "large-clusters", clusters(random, MAX_N / 2, 400), 90_000_000);
    add(cases, "large", Draw.ints(random, MAX_N, 1, MAX_DAY), 1_234_567_890L);
    add(cases, "large-dear", Draw.ints(random, MAX_N, 1, MAX_DAY), MAX_FEE / 3);
  }

  private static int[] clusters(Random random, int n, int count) {
    int[] centres = Draw.ints(random, count, 1000, MAX_DAY - 1000);
    int[] days = new int[n];
    Arrays.setAll(days, i -> centres[i % count] + Draw.between(random, -900, 900));
    return days;
  }

  private static int[] everyDay(Random random, int n) {
    int[] days = Draw.permutation(random, n);
    Arrays.setAll(days, i -> days[i] + 1);
    return days;
  }

  private static void add(Cases cases, String name, int[] days, long fee) {
    cases.add(name, Text.arguments(Text.json(days), fee), solve(days, fee));
  }

  private static long solve(int[] days, long fee) {
    int[] sorted = days.clone();
    Arrays.sort(sorted);
    LiChaoTree tree = new LiChaoTree(MAX_DAY);
    long best = 0;
    for (int day : sorted) {
      tree.insert(-2L * day, best + (long) day * day);
      best = fee + (long) day * day + tree.lowest(day);
    }
    return best;
  }

  /** The lowest of many lines at a place from 0 to a size. */
  private static final class LiChaoTree {
    private final int leaves;
    private final long[] slope;
    private final long[] height;

    LiChaoTree(int size) {
      leaves = Integer.highestOneBit(size) * 2;
      slope = new long[2 * leaves];
      height = new long[2 * leaves];
      Arrays.fill(height, Long.MAX_VALUE / 2);
    }

    void insert(long newSlope, long newHeight) {
      long m = newSlope;
      long h = newHeight;
      int node = 1;
      int low = 0;
      int width = leaves;
      while (width > 0) {
        int middle = low + width / 2;
        if (m * middle + h < slope[node] * middle + height[node]) {
          long oldSlope = slope[node];
          long oldHeight = height[node];
          slope[node] = m;
          height[node] = h;
          m = oldSlope;
          h = oldHeight;
        }
        width /= 2;
        boolean left = m > slope[node];
        node = 2 * node + (left ? 0 : 1);
        low = left ? low : middle;
        if (node >= slope.length) {
          return;
        }
      }
    }

    long lowest(int at) {
      long least = Long.MAX_VALUE;
      for (int node = leaves + at; node > 0; node /= 2) {
        least = Math.min(least, slope[node] * at + height[node]);
      }
      return least;
    }
  }
}
