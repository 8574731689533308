package agon.problems;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;

/** Caves that are bushy, long or both; the answer shares out single steps, not pairs of them. */
final class CrystalCaveCases implements TestGenerator {
  private static final int MAX_N = 3000;
  private static final int MAX_STEPS = 300;
  private static final int MAX_VALUE = 1_000_000_000;
  private static final long FAR = Long.MIN_VALUE / 4;

  /** A cave by numbers: -1 is no child, and children have higher numbers than their parents. */
  @SuppressWarnings("ArrayRecordComponent") // Made and read here alone.
  private record Cave(int[] values, int[] left, int[] right) {
    Cave(int[] values) {
      this(values, filled(values.length), filled(values.length));
    }

    private static int[] filled(int n) {
      int[] none = new int[n];
      Arrays.fill(none, -1);
      return none;
    }

    /** In the order of levels, null where a child is missing, none at the end. */
    String json() {
      StringBuilder out = new StringBuilder("[");
      Deque<Integer> waiting = new ArrayDeque<>();
      waiting.add(0);
      int nulls = 0;
      while (!waiting.isEmpty()) {
        int node = waiting.remove();
        if (node < 0) {
          nulls++;
        } else {
          out.append("null,".repeat(nulls)).append(values[node]).append(',');
          nulls = 0;
          waiting.add(left[node]);
          waiting.add(right[node]);
        }
      }
      return out.deleteCharAt(out.length() - 1).append(']').toString();
    }
  }

  @Override
  public String id() {
    return "crystal-cave";
  }

  @Override
  public void write(Random random, Cases cases) {
    for (int i = 1; i <= 6; i++) {
      add(cases, "random-" + i, bushy(random, 4 * i * i, 4 * i * i, 20), 3 * i);
    }
    add(cases, "odd-steps", bushy(random, 200, 6, MAX_VALUE), 57);
    add(cases, "chimney-just-too-far", bushy(random, 301, 1, 9), 299);
    add(cases, "chimney-just-near-enough", bushy(random, 301, 1, 9), MAX_STEPS);
    add(cases, "more-steps-than-needed", bushy(random, 120, 40, MAX_VALUE), MAX_STEPS);
    add(cases, "large-row", bushy(random, MAX_N, 1, MAX_VALUE), MAX_STEPS);
    add(cases, "large-narrow", bushy(random, MAX_N, 3, MAX_VALUE), MAX_STEPS);
    add(cases, "large-wide", bushy(random, MAX_N, MAX_N, MAX_VALUE), MAX_STEPS);
    add(cases, "large-full", full(random), MAX_STEPS - 1);
  }

  /** Each chamber lies below one of the last {@code width} with a free place. */
  private static Cave bushy(Random random, int n, int width, int most) {
    Cave cave = new Cave(Draw.ints(random, n, 0, most));
    for (int i = 1; i < n; i++) {
      int parent;
      int[] side;
      do {
        parent = Draw.between(random, Math.max(0, i - width), i - 1);
        side = random.nextBoolean() ? cave.left : cave.right;
      } while (side[parent] >= 0);
      side[parent] = i;
    }
    return cave;
  }

  private static Cave full(Random random) {
    Cave cave = new Cave(Draw.ints(random, MAX_N, 0, MAX_VALUE));
    for (int i = 1; i < MAX_N; i++) {
      (i % 2 == 1 ? cave.left : cave.right)[(i - 1) / 2] = i;
    }
    return cave;
  }

  private static void add(Cases cases, String name, Cave cave, int steps) {
    cases.add(name, Text.arguments(cave.json(), steps), solve(cave, steps));
  }

  private static long solve(Cave cave, int steps) {
    int n = cave.values.length;
    long[][] loop = new long[n][];
    long[][] end = new long[n][];
    int[] size = new int[n];
    for (int node = n - 1; node >= 0; node--) {
      int left = cave.left[node];
      int right = cave.right[node];
      loop[node] = new long[steps + 1];
      end[node] = new long[steps + 1];
      size[node] = 1 + (left < 0 ? 0 : size[left]) + (right < 0 ? 0 : size[right]);
      Arrays.fill(end[node], left < 0 && right < 0 ? 0 : FAR);
      visit(loop[node], end[node], left, right, loop, end, size);
      visit(loop[node], end[node], right, left, loop, end, size);
      for (int s = 0; s <= steps; s++) {
        loop[node][s] += cave.values[node];
        end[node][s] += cave.values[node];
      }
    }
    return Math.max(loop[0][steps], end[0][steps]);
  }

  /**
   * What walks of up to so many steps bring that go into {@code main}, to come back or to leave up
   * there, and before that into {@code aside} and back.
   */
  private static void visit(
      long[] ownLoop, long[] ownEnd, int main, int aside, long[][] loop, long[][] end, int[] size) {
    if (main < 0) {
      return;
    }
    int most = aside < 0 ? 0 : 2 * size[aside];
    for (int s = 1; s < ownLoop.length; s++) {
      for (int t = 0; t < s && t <= most; t += 2) {
        long extra = t == 0 ? 0 : loop[aside][t - 2];
        ownEnd[s] = Math.max(ownEnd[s], end[main][s - t - 1] + extra);
        if (s - t >= 2) {
          ownLoop[s] = Math.max(ownLoop[s], loop[main][s - t - 2] + extra);
        }
      }
    }
  }
}
