package agon.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Trains of light and heavy wagons; the answer cuts an array where prefix sums say so. */
final class BridgeOfTonnesCases implements TestGenerator {
  private static final int MAX_N = 50_000;
  private static final int MAX_WEIGHT = 1_000_000_000;
  private static final int MAX_LIMIT = 2_000_000_000;

  @Override
  public String id() {
    return "bridge-of-tonnes";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "small", Draw.ints(random, 30, 1, 9), 20);
    add(cases, "exact-sums", Draw.ints(random, 500, 2, 2), 10);
    add(cases, "heavy", Draw.ints(random, 2000, MAX_WEIGHT / 2, MAX_WEIGHT), MAX_LIMIT);
    add(cases, "two-parts", Draw.ints(random, 1001, 1000, 1000), 501_000);
    add(cases, "long-parts", Draw.ints(random, 20_000, 1, 100), 40_000);
    add(cases, "large-one-part", Draw.ints(random, MAX_N, 1, 9), MAX_LIMIT);
    add(cases, "large-each-alone", Draw.ints(random, MAX_N, 51, 100), 100);
    add(cases, "large", Draw.ints(random, MAX_N, 1, MAX_WEIGHT), MAX_LIMIT);
  }

  private static void add(Cases cases, String name, int[] wagons, int limit) {
    String input = Text.arguments(Text.json(wagons), limit);
    cases.add(name, input, Text.json(solve(wagons, limit)));
  }

  private static int[][] solve(int[] wagons, int limit) {
    long[] sums = new long[wagons.length + 1];
    for (int i = 0; i < wagons.length; i++) {
      sums[i + 1] = sums[i] + wagons[i];
    }
    List<int[]> parts = new ArrayList<>();
    int from = 0;
    while (from < wagons.length) {
      int to = Arrays.binarySearch(sums, sums[from] + limit);
      to = to < 0 ? -to - 2 : to;
      int[] part = Arrays.copyOfRange(wagons, from, to);
      for (int i = 0; parts.size() % 2 == 1 && i < part.length; i++) {
        part[i] = wagons[to - 1 - i];
      }
      parts.add(part);
      from = to;
    }
    return parts.toArray(new int[0][]);
  }
}
