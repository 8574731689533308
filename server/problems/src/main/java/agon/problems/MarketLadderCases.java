package agon.problems;

import java.util.Arrays;
import java.util.Random;

/** Rising, falling and mixed streets; the answer keeps the longest ladder below each worth. */
final class MarketLadderCases implements TestGenerator {
  private static final int MAX_N = 100_000;
  private static final int MAX_VALUE = 1_000_000_000;

  @Override
  public String id() {
    return "market-ladder";
  }

  @Override
  public void write(Random random, Cases cases) {
    for (int i = 1; i <= 5; i++) {
      add(cases, "random-" + i, Draw.ints(random, 4 * i * i, 1, 30 * i), 2 * i);
    }
    add(cases, "few-worths-step-0", Draw.ints(random, 2000, 1, 5), 0);
    add(cases, "few-worths-step-1", Draw.ints(random, 2000, 1, 5), 1);
    add(cases, "rising", slope(MAX_N, 1, 7), 20);
    add(cases, "falling", slope(MAX_N, MAX_VALUE, -9_999), 0);
    add(cases, "rough-climb", rough(random, MAX_N, 100, 3000), 250);
    add(cases, "two-climbs", twoClimbs(MAX_N), 4);
    add(cases, "large-step-0", Draw.ints(random, MAX_N, 1, MAX_VALUE), 0);
    add(cases, "large-step-2", Draw.ints(random, MAX_N, 1, MAX_N), 2);
    add(cases, "large-step", Draw.ints(random, MAX_N, 1, MAX_VALUE), 2_000_000);
    add(cases, "large-rough-climb", rough(random, MAX_N, 9_000, 90_000_000), 20_000);
  }

  private static int[] slope(int n, int first, int each) {
    int[] values = new int[n];
    Arrays.setAll(values, i -> first + i * each);
    return values;
  }

  /** A climb on which each item may be worth more than the slope says. */
  private static int[] rough(Random random, int n, int each, int roughness) {
    int[] values = slope(n, 1, each);
    for (int i = 0; i < n; i++) {
      values[i] += random.nextInt(roughness);
    }
    return values;
  }

  /** A steep and a gentle climb, stall by stall in turn. */
  private static int[] twoClimbs(int n) {
    int[] values = new int[n];
    Arrays.setAll(values, i -> i % 2 == 0 ? 1 + 3 * i : 900_000 + i);
    return values;
  }

  private static void add(Cases cases, String name, int[] values, int step) {
    cases.add(name, Text.arguments(Text.json(values), step), solve(values, step));
  }

  private static int solve(int[] values, int step) {
    int[] worths = Arrays.stream(values).sorted().distinct().toArray();
    int[] longest = new int[worths.length + 1];
    int best = 0;
    for (int value : values) {
      int rungs = 1;
      for (int i = notAbove(worths, value - step); i > 0; i &= i - 1) {
        rungs = Math.max(rungs, longest[i] + 1);
      }
      for (int i = notAbove(worths, value); i < longest.length; i += i & -i) {
        longest[i] = Math.max(longest[i], rungs);
      }
      best = Math.max(best, rungs);
    }
    return best;
  }

  private static int notAbove(int[] sorted, int value) {
    int at = Arrays.binarySearch(sorted, value);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
