package agon.server.problem.shipped;

import java.util.Arrays;
import java.util.Random;

/** Strips with free, dear and mixed cuts; the answer keeps the last cuts in a tree of lines. */
final class PaperStripsTests implements TestGenerator {
  private static final int MAX_N = 100_000;
  private static final int MAX_LENGTH = 500;
  private static final int MAX_CUT = 1_000_000_000;
  private static final int MAX_IDEAL = 50_000_000;

  @Override
  public String id() {
    return "paper-strips";
  }

  @Override
  public void write(Random random, Cases cases) {
    for (int i = 1; i <= 5; i++) {
      random(random, cases, "random-" + i, 4 * i * i, 10, 40 * i, 6 * i);
    }
    random(random, cases, "all-pictures-too-long", 3000, MAX_LENGTH, 50, 1);
    random(random, cases, "free-cuts", 3000, MAX_LENGTH, 0, 700);
    random(random, cases, "dear-cuts", 3000, MAX_LENGTH, MAX_CUT, 20_000);
    mixed(random, cases, "mixed-cuts", 3000, 900);
    int[] longest = Draw.ints(random, MAX_N, MAX_LENGTH, MAX_LENGTH);
    add(cases, "never-cut", longest, Draw.ints(random, MAX_N - 1, 0, MAX_CUT), MAX_IDEAL);
    add(cases, "cut-once", longest, Draw.ints(random, MAX_N - 1, 0, MAX_CUT), MAX_IDEAL / 2);
    random(random, cases, "large", MAX_N, MAX_LENGTH, 100_000_000, 80_000);
    random(random, cases, "large-short-pages", MAX_N, 20, 1000, 60);
    random(random, cases, "large-long-pages", MAX_N, MAX_LENGTH, MAX_CUT, 3_000_000);
    mixed(random, cases, "large-mixed-cuts", MAX_N, 5000);
  }

  private static void random(
      Random random, Cases cases, String name, int n, int length, int dearest, int ideal) {
    int[] cuts = Draw.ints(random, n - 1, 0, dearest);
    add(cases, name, Draw.ints(random, n, 1, length), cuts, ideal);
  }

  /** Cheap cuts are rare, so that it is worth going past the ideal for one. */
  private static void mixed(Random random, Cases cases, String name, int n, int ideal) {
    int[] cuts = Draw.ints(random, n - 1, 0, MAX_CUT);
    for (int i = 0; i < n - 1; i++) {
      cuts[i] = random.nextInt(8) == 0 ? cuts[i] % 1000 : cuts[i];
    }
    add(cases, name, Draw.ints(random, n, 1, MAX_LENGTH), cuts, ideal);
  }

  private static void add(Cases cases, String name, int[] lengths, int[] cuts, int ideal) {
    String input = Text.arguments(Text.json(lengths), Text.json(cuts), ideal);
    cases.add(name, input, solve(lengths, cuts, ideal));
  }

  private static long solve(int[] lengths, int[] cuts, int ideal) {
    int n = lengths.length;
    long[] ends = new long[n];
    long end = 0;
    for (int i = 0; i < n; i++) {
      end += lengths[i];
      ends[i] = end;
    }
    Lines lines = new Lines(Arrays.stream(ends).map(e -> e - ideal).toArray());
    lines.add(0, 0);
    for (int i = 0; ; i++) {
      long extra = ends[i] - ideal;
      long cost = extra * extra + lines.lowest(i);
      if (i == n - 1) {
        return cost;
      }
      lines.add(-2 * ends[i], cost + cuts[i] + ends[i] * ends[i]);
    }
  }

  /** The lowest of many lines at given places, after Li Chao: each node keeps its best middle. */
  private static final class Lines {
    private final long[] places;
    private final long[] slopes;
    private final long[] heights;

    Lines(long[] places) {
      this.places = places;
      slopes = new long[4 * places.length];
      heights = new long[4 * places.length];
      Arrays.fill(heights, Long.MAX_VALUE / 4);
    }

    void add(long newSlope, long newHeight) {
      long slope = newSlope;
      long height = newHeight;
      int low = 0;
      int high = places.length;
      for (int node = 1; low < high; ) {
        int middle = (low + high) >>> 1;
        long x = places[middle];
        if (slope * x + height < slopes[node] * x + heights[node]) {
          long swap = slopes[node];
          slopes[node] = slope;
          slope = swap;
          swap = heights[node];
          heights[node] = height;
          height = swap;
        }
        if (slope > slopes[node]) {
          high = middle;
          node = 2 * node;
        } else {
          low = middle + 1;
          node = 2 * node + 1;
        }
      }
    }

    long lowest(int place) {
      long best = Long.MAX_VALUE;
      int low = 0;
      int high = places.length;
      for (int node = 1; low < high; ) {
        int middle = (low + high) >>> 1;
        best = Math.min(best, slopes[node] * places[place] + heights[node]);
        if (place < middle) {
          high = middle;
          node = 2 * node;
        } else {
          low = middle + 1;
          node = 2 * node + 1;
        }
      }
      return best;
    }
  }
}
