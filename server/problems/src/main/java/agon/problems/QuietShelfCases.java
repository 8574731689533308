package agon.problems;

import java.util.Arrays;
import java.util.Random;

/** Corridors with short, long and piled-up voices, answered from the sorted ends of the voices. */
final class QuietShelfCases implements TestGenerator {
  private static final int MAX_M = 100_000;
  private static final int MAX = 50_000;

  @Override
  public String id() {
    return "quiet-shelf";
  }

  @Override
  public void write(Random random, Cases cases) {
    for (int i = 1; i <= 4; i++) {
      int m = 10 * i * i;
      add(cases, "random-" + i, m, i, ranges(random, 4 * i, m, m / 3), ranges(random, 50, m, m));
    }
    add(cases, "short-voices", 5000, 1, ranges(random, 5000, 5000, 3), whole(random, 5000));
    add(cases, "long-voices", 5000, 900, ranges(random, 2000, 5000, 5000), whole(random, 5000));
    add(cases, "never-quiet", MAX_M, 0, wide(3000, MAX_M), ranges(random, 3000, MAX_M, MAX_M));
    add(cases, "always-quiet", MAX_M, 3000, wide(3000, MAX_M), wide(3000, MAX_M));
    add(
        cases,
        "large-short-voices",
        MAX_M,
        2,
        ranges(random, MAX, MAX_M, 10),
        ranges(random, MAX, MAX_M, MAX_M));
    add(
        cases,
        "large-long-voices",
        MAX_M,
        17_000,
        ranges(random, MAX, MAX_M, MAX_M),
        ranges(random, MAX, MAX_M, MAX_M));
    add(cases, "large-widest", MAX_M, MAX - 500, wide(MAX, MAX_M), wide(MAX, MAX_M));
  }

  private static int[][] whole(Random random, int m) {
    return ranges(random, 1000, m, m);
  }

  /** Ranges of at most {@code longest} shelves that begin anywhere. */
  private static int[][] ranges(Random random, int count, int m, int longest) {
    int[][] ranges = new int[count][];
    for (int i = 0; i < count; i++) {
      int from = Draw.between(random, 1, m);
      ranges[i] = new int[] {from, Draw.between(random, from, Math.min(m, from + longest - 1))};
    }
    return ranges;
  }

  /** Ranges that leave out only a few shelves at both ends. */
  private static int[][] wide(int count, int m) {
    int[][] ranges = new int[count][];
    for (int i = 0; i < count; i++) {
      ranges[i] = new int[] {1 + i % 1000, m - i % 777};
    }
    return ranges;
  }

  private static void add(Cases cases, String name, int m, int k, int[][] voices, int[][] readers) {
    StringBuilder input = new StringBuilder();
    input.append(Text.line(m, voices.length, k, readers.length));
    input.append(Text.lines(voices)).append(Text.lines(readers));
    cases.add(name, input, solve(m, k, voices, readers));
  }

  private static String solve(int m, int k, int[][] voices, int[][] readers) {
    int[] starts = Arrays.stream(voices).mapToInt(voice -> voice[0]).sorted().toArray();
    int[] ends = Arrays.stream(voices).mapToInt(voice -> voice[1]).sorted().toArray();
    int[] quietUpTo = new int[m + 1];
    int started = 0;
    int ended = 0;
    for (int shelf = 1; shelf <= m; shelf++) {
      while (started < starts.length && starts[started] <= shelf) {
        started++;
      }
      while (ended < ends.length && ends[ended] < shelf) {
        ended++;
      }
      quietUpTo[shelf] = quietUpTo[shelf - 1] + (started - ended <= k ? 1 : 0);
    }
    StringBuilder answer = new StringBuilder();
    for (int[] reader : readers) {
      answer.append(quietUpTo[reader[1]] - quietUpTo[reader[0] - 1]).append('\n');
    }
    return answer.toString();
  }
}
