package agon.problems;

import java.util.Arrays;
import java.util.Random;

/** Rising, falling and mixed ridges; the answer jumps along the links already found. */
final class RelayTowersCases implements TestGenerator {
  private static final int MAX_N = 100_000;
  private static final int MAX_HEIGHT = 1_000_000_000;

  @Override
  public String id() {
    return "relay-towers";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "random-small", Draw.ints(random, 20, 1, 10));
    add(cases, "few-heights", Draw.ints(random, 1000, 1, 3));
    add(cases, "random", Draw.ints(random, 5000, 1, MAX_HEIGHT));
    add(cases, "all-equal", Draw.ints(random, MAX_N, 5, 5));
    add(cases, "rising", rising(MAX_N, 1));
    add(cases, "falling", reversed(rising(MAX_N / 2, 1)));
    add(cases, "valley", joined(reversed(rising(MAX_N / 5, 1)), rising(MAX_N / 5, 1)));
    add(cases, "saw", saw(random, MAX_N / 2));
    add(cases, "large", Draw.ints(random, MAX_N, 1, MAX_HEIGHT));
  }

  private static int[] rising(int n, int low) {
    int[] heights = new int[n];
    Arrays.setAll(heights, i -> low + i);
    return heights;
  }

  private static int[] reversed(int[] heights) {
    int[] turned = new int[heights.length];
    Arrays.setAll(turned, i -> heights[heights.length - 1 - i]);
    return turned;
  }

  private static int[] joined(int[] west, int[] east) {
    int[] heights = Arrays.copyOf(west, west.length + east.length);
    System.arraycopy(east, 0, heights, west.length, east.length);
    return heights;
  }

  /** A long climb on which every other tower is low. */
  private static int[] saw(Random random, int n) {
    int[] heights = new int[n];
    Arrays.setAll(heights, i -> i % 2 == 0 ? 1000 + i : Draw.between(random, 1, 999));
    return heights;
  }

  private static void add(Cases cases, String name, int[] heights) {
    cases.add(name, Text.arguments(Text.json(heights)), Text.json(solve(heights)));
  }

  private static int[] solve(int[] heights) {
    int n = heights.length;
    int[] higher = new int[n];
    int[] relays = new int[n];
    for (int i = n - 1; i >= 0; i--) {
      int at = i + 1;
      while (at < n && heights[at] <= heights[i]) {
        at = higher[at];
      }
      higher[i] = at;
      relays[i] = at < n ? relays[at] + 1 : 0;
    }
    return relays;
  }
}
