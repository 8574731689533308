package agon.problems;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;

/** Plans of many shapes; the answer paints the longest ways over the jobs that they pass by. */
final class OneHelperCases implements TestGenerator {
  private static final int MAX_N = 50_000;
  private static final int MAX_RULES = 100_000;
  private static final int MAX_HOURS = 1_000_000_000;

  @Override
  public String id() {
    return "one-helper";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(random, cases, "small", hours(random, 8, 9), near(random, 8, 10, 8));
    add(random, cases, "equal-hours", hours(random, 60, 1), near(random, 60, 90, 60));
    add(random, cases, "medium", hours(random, 1000, 100), near(random, 1000, 2500, 10));
    add(random, cases, "no-rules", hours(random, 2000, MAX_HOURS), new int[0][]);
    add(random, cases, "chain", hours(random, MAX_N, MAX_HOURS), chain(MAX_N, 1));
    add(random, cases, "two-chains", hours(random, MAX_N / 2, 1000), chain(MAX_N / 2, 2));
    add(random, cases, "ladder", hours(random, MAX_N / 2, 10), near(random, MAX_N / 2, MAX_N, 3));
    add(random, cases, "large", hours(random, MAX_N, 1000), near(random, MAX_N, MAX_RULES, 40));
  }

  private static int[] hours(Random random, int n, int longest) {
    return Draw.ints(random, n, 1, longest);
  }

  /** Rules from a job to one of the next {@code reach} in a hidden order. */
  private static int[][] near(Random random, int n, int count, int reach) {
    int[][] rules = new int[count][];
    for (int i = 0; i < count; i++) {
      int a = random.nextInt(n - 1);
      rules[i] = new int[] {a, Math.min(n - 1, a + 1 + random.nextInt(reach))};
    }
    return rules;
  }

  private static int[][] chain(int n, int step) {
    int[][] rules = new int[n - step][];
    Arrays.setAll(rules, i -> new int[] {i, i + step});
    return rules;
  }

  /** The rules go upwards in the hidden order; the file names jobs by shuffled numbers. */
  private static void add(Random random, Cases cases, String name, int[] hours, int[][] rules) {
    int n = hours.length;
    int[] number = Draw.permutation(random, n);
    int[] shownHours = new int[n];
    for (int job = 0; job < n; job++) {
      shownHours[number[job]] = hours[job];
    }
    int[] mixed = Draw.permutation(random, rules.length);
    int[][] shown = new int[rules.length][];
    Arrays.setAll(
        shown, i -> new int[] {number[rules[mixed[i]][0]] + 1, number[rules[mixed[i]][1]] + 1});
    String input = Text.line(n, rules.length) + Text.line(shownHours) + Text.lines(shown);
    cases.add(name, input, solve(hours, rules, number));
  }

  private static String solve(int[] hours, int[][] rules, int[] number) {
    int n = hours.length;
    long[] until = longest(hours, rules, false);
    long[] since = longest(hours, rules, true);
    Painter past = new Painter(n);
    Way[] ways = new Way[rules.length + 2 * n];
    for (int i = 0; i < rules.length; i++) {
      int a = rules[i][0];
      int b = rules[i][1];
      ways[i] = new Way(until[a] + since[b], a + 1, b);
    }
    for (int job = 0; job < n; job++) {
      ways[rules.length + job] = new Way(until[job], job + 1, n);
      ways[rules.length + n + job] = new Way(since[job], 0, job);
    }
    Arrays.sort(ways, Comparator.comparingLong(Way::length).reversed());
    for (Way way : ways) {
      past.paint(way);
    }
    long best = Long.MAX_VALUE;
    int helped = 0;
    for (int job = 0; job < n; job++) {
      long through = until[job] + since[job] - 2L * hours[job];
      long total = Math.max(through, past.colour[job]);
      if (total < best || (total == best && number[job] < helped)) {
        best = total;
        helped = number[job];
      }
    }
    return best + " " + (helped + 1);
  }

  /** The longest way that ends with each job, or begins with it if turned around. */
  private static long[] longest(int[] hours, int[][] rules, boolean turned) {
    int n = hours.length;
    int from = turned ? 1 : 0;
    int[][] sorted = rules.clone();
    Comparator<int[]> byFrom = Comparator.comparingInt(rule -> rule[from]);
    Arrays.sort(sorted, turned ? byFrom.reversed() : byFrom);
    long[] ways = new long[n];
    int next = 0;
    for (int step = 0; step < n; step++) {
      int job = turned ? n - 1 - step : step;
      ways[job] += hours[job];
      while (next < sorted.length && sorted[next][from] == job) {
        int other = sorted[next][1 - from];
        ways[other] = Math.max(ways[other], ways[job]);
        next++;
      }
    }
    return ways;
  }

  /** A way of some length that passes by the jobs from {@code first} to before {@code end}. */
  private record Way(long length, int first, int end) {}

  /** Gives each job the first, so the longest, way that is painted over it. */
  private static final class Painter {
    private final long[] colour;
    private final int[] unpainted;

    Painter(int n) {
      colour = new long[n];
      unpainted = new int[n + 1];
      Arrays.setAll(unpainted, i -> i);
    }

    void paint(Way way) {
      for (int at = skip(way.first()); at < way.end(); at = skip(at)) {
        colour[at] = way.length();
        unpainted[at] = at + 1;
      }
    }

    private int skip(int from) {
      int at = from;
      while (unpainted[at] != at) {
        unpainted[at] = unpainted[unpainted[at]];
        at = unpainted[at];
      }
      return at;
    }
  }
}
