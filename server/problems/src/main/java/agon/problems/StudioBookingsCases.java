package agon.problems;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;

/** Seasons of short and long requests; the answer is built from the last start to the first. */
final class StudioBookingsCases implements TestGenerator {
  private static final int MAX_N = 50_000;
  private static final int MAX_TIME = 1_000_000_000;
  private static final int MAX_PAY = 1_000_000;

  @Override
  public String id() {
    return "studio-bookings";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "random-small", requests(random, 12, 100, 20, 9), 3);
    add(cases, "random-no-gap", requests(random, 200, 1000, 60, 50), 0);
    add(cases, "long-requests", requests(random, 1000, 5000, 4000, 1000), 7);
    add(cases, "gap-longer-than-season", requests(random, 1000, 5000, 40, 1000), 900_000_000);
    add(cases, "medium", requests(random, 5000, MAX_TIME, 1_000_000, MAX_PAY), 1000);
    add(cases, "all-fit", chain(MAX_N, 3), 3);
    add(cases, "none-fit-beside", chain(MAX_N, 3), MAX_TIME);
    add(cases, "every-second-fits", chain(MAX_N, 3), 4);
    add(cases, "large", requests(random, MAX_N, 1_000_000, 2000, MAX_PAY), 50);
  }

  private static int[][] requests(Random random, int n, int season, int longest, int pay) {
    int[][] requests = new int[n][];
    for (int i = 0; i < n; i++) {
      int start = Draw.between(random, 0, season - 1);
      int end = Math.min(season, start + Draw.between(random, 1, longest));
      requests[i] = new int[] {start, end, Draw.between(random, 1, pay)};
    }
    return requests;
  }

  /** One request after the other with a fixed pause, each for the highest pay. */
  private static int[][] chain(int n, int pause) {
    int[][] requests = new int[n][];
    for (int i = 0; i < n; i++) {
      int start = i * (10 + pause);
      requests[i] = new int[] {start, start + 10, MAX_PAY};
    }
    return requests;
  }

  private static void add(Cases cases, String name, int[][] requests, int gap) {
    cases.add(name, Text.arguments(Text.json(requests), gap), solve(requests, gap));
  }

  private static long solve(int[][] given, int gap) {
    int[][] requests = given.clone();
    Arrays.sort(requests, Comparator.comparingInt(request -> request[0]));
    long[] from = new long[requests.length + 1];
    for (int i = requests.length - 1; i >= 0; i--) {
      long free = (long) requests[i][1] + gap;
      int low = i + 1;
      int high = requests.length;
      while (low < high) {
        int middle = (low + high) / 2;
        if (requests[middle][0] >= free) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      from[i] = Math.max(from[i + 1], requests[i][2] + from[low]);
    }
    return from[0];
  }
}
