package agon.problems;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Chests of light and heavy stones; the answer counts different weights with their ways. */
final class ScaleLockCases implements TestGenerator {
  private static final int MAX_N = 22;
  private static final int MAX_WEIGHT = 1_000_000_000;

  @Override
  public String id() {
    return "scale-lock";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "random-small", chests(random, 5, 1, 9), 12, 20);
    add(cases, "many-equal", chests(random, 12, 3, 3), 9, 30);
    add(cases, "powers-of-three", powers(14), 1_000_000, 3_000_000);
    add(cases, "one-weight", chests(random, 13, 100, 120), 800, 800);
    add(
        cases,
        "odd-number-of-chests",
        chests(random, 15, 1, MAX_WEIGHT),
        3_000_000_000L,
        8_000_000_000L);
    add(cases, "large-light", chests(random, MAX_N, 1, 4), 20, 40);
    add(cases, "large-all-open", chests(random, MAX_N, 1, MAX_WEIGHT), 0, 100_000_000_000L);
    add(
        cases,
        "large-narrow",
        chests(random, MAX_N, 1, MAX_WEIGHT),
        7_500_000_000L,
        7_500_001_000L);
    add(
        cases,
        "large-heavy",
        chests(random, MAX_N, MAX_WEIGHT - 5, MAX_WEIGHT),
        10_999_999_950L,
        10_999_999_960L);
    add(cases, "large", chests(random, MAX_N, 1, MAX_WEIGHT), 5_000_000_000L, 12_345_678_901L);
  }

  private static int[][] chests(Random random, int n, int lightest, int heaviest) {
    int[][] chests = new int[n][];
    Arrays.setAll(chests, i -> Draw.ints(random, 2, lightest, heaviest));
    return chests;
  }

  /** Every choice has a weight of its own. */
  private static int[][] powers(int n) {
    int[][] chests = new int[n][];
    int power = 1;
    for (int i = 0; i < n; i++) {
      chests[i] = new int[] {power, 2 * power};
      power *= 3;
    }
    return chests;
  }

  private static void add(Cases cases, String name, int[][] chests, long low, long high) {
    String input = Text.arguments(Text.json(chests), low, high);
    cases.add(name, input, solve(chests, low, high));
  }

  private static long solve(int[][] chests, long low, long high) {
    int half = chests.length / 2;
    Map<Long, Long> first = weights(chests, 0, half);
    long[][] second =
        weights(chests, half, chests.length).entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> new long[] {entry.getKey(), entry.getValue()})
            .toArray(long[][]::new);
    long[] weights = Arrays.stream(second).mapToLong(entry -> entry[0]).toArray();
    long[] ways = new long[second.length + 1]; // of those before
    for (int i = 0; i < second.length; i++) {
      ways[i + 1] = ways[i] + second[i][1];
    }
    long count = 0;
    for (Map.Entry<Long, Long> entry : first.entrySet()) {
      int to = Arrays.binarySearch(weights, high - entry.getKey());
      int from = Arrays.binarySearch(weights, low - entry.getKey());
      long fitting = ways[to < 0 ? -to - 1 : to + 1] - ways[from < 0 ? -from - 1 : from];
      count += entry.getValue() * fitting;
    }
    return count;
  }

  /** In how many ways each total weight comes about. */
  private static Map<Long, Long> weights(int[][] chests, int from, int to) {
    Map<Long, Long> ways = new HashMap<>(Map.of(0L, 1L));
    for (int i = from; i < to; i++) {
      Map<Long, Long> more = new HashMap<>(ways);
      for (int stone : chests[i]) {
        ways.forEach((weight, count) -> more.merge(weight + stone, count, Long::sum));
      }
      ways = more;
    }
    return ways;
  }
}
