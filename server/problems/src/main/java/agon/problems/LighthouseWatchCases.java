package agon.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/** Short and long shifts; the answer keeps the ends of the watching keepers in a heap. */
final class LighthouseWatchCases implements TestGenerator {
  private static final int MAX_N = 30_000;
  private static final int MAX_TIME = 1_000_000_000;

  @Override
  public String id() {
    return "lighthouse-watch";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "random-small", shifts(random, 12, 30, 6), 2);
    add(cases, "crowded", shifts(random, 200, 40, 9), 30);
    add(cases, "all-at-once", shifts(random, 500, 1000, 1000), 400);
    add(cases, "relay", relay(3000, 7), 1);
    add(cases, "relay-of-two", relay(3000, 7), 2);
    add(cases, "never-enough", shifts(random, 2000, MAX_TIME, 10), 3);
    add(cases, "large-relay", relay(MAX_N, 20_000), 1);
    add(cases, "large-half", shifts(random, MAX_N, MAX_TIME, MAX_TIME), MAX_N / 2);
    add(cases, "large", shifts(random, MAX_N, MAX_TIME, 60_000), 2);
  }

  private static int[][] shifts(Random random, int n, int latest, int longest) {
    int[][] shifts = new int[n][];
    for (int i = 0; i < n; i++) {
      int start = Draw.between(random, 0, latest);
      int length = Draw.between(random, 0, longest);
      shifts[i] = new int[] {start, (int) Math.min(latest, (long) start + length)};
    }
    return shifts;
  }

  /** Two shifts follow on each other without a minute between, then there is one in between. */
  private static int[][] relay(int n, int length) {
    int[][] shifts = new int[n][];
    for (int i = 0; i < n; i++) {
      int start = i * length + i / 2;
      shifts[i] = new int[] {start, start + length - 1};
    }
    return shifts;
  }

  private static void add(Cases cases, String name, int[][] shifts, int keepers) {
    String input = Text.arguments(Text.json(shifts), keepers);
    cases.add(name, input, Text.json(solve(shifts, keepers)));
  }

  /** Between two starts the ends only fall away, so the watch is safe until one of the ends. */
  private static int[][] solve(int[][] given, int keepers) {
    int[][] shifts = given.clone();
    Arrays.sort(shifts, Comparator.comparingInt(shift -> shift[0]));
    PriorityQueue<Integer> latest = new PriorityQueue<>();
    List<int[]> times = new ArrayList<>();
    for (int[] shift : shifts) {
      latest.add(shift[1]);
      if (latest.size() > keepers) {
        latest.remove();
      }
      // The keepers who stay longest: all are there from now until the first of them goes.
      if (latest.size() == keepers && latest.element() >= shift[0]) {
        int[] last = times.isEmpty() ? null : times.getLast();
        if (last != null && shift[0] <= last[1] + 1) {
          last[1] = Math.max(last[1], latest.element());
        } else {
          times.add(new int[] {shift[0], latest.element()});
        }
      }
    }
    return times.toArray(new int[0][]);
  }
}
