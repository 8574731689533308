package agon.problems;

import java.util.Arrays;
import java.util.Random;

/** Rings of many villages with many trips, answered from the mile stones along the ring. */
final class RingRoadCases implements TestGenerator {
  private static final int MAX = 100_000;

  @Override
  public String id() {
    return "ring-road";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "three-villages", Draw.ints(random, 3, 1, 10), trips(random, 3, 20));
    add(cases, "fifty-villages", Draw.ints(random, 50, 1, 100), trips(random, 50, 200));
    add(cases, "few-villages-many-trips", Draw.ints(random, 4, 1, 9), trips(random, 4, 5000));
    add(cases, "all-roads-longest", constant(1000, 1_000_000_000), trips(random, 1000, 5000));
    int[] oneLong = constant(2000, 1);
    oneLong[1234] = 1_000_000_000;
    add(cases, "one-long-road", oneLong, trips(random, 2000, 5000));
    add(cases, "large", Draw.ints(random, MAX, 1, 1_000_000), trips(random, MAX, MAX / 2));
    add(cases, "large-and-far", constant(MAX, 1_000_000_000), farTrips(MAX, 70_000));
  }

  private static int[] constant(int n, int value) {
    int[] roads = new int[n];
    Arrays.fill(roads, value);
    return roads;
  }

  private static int[][] trips(Random random, int n, int count) {
    int[][] trips = new int[count][];
    for (int i = 0; i < count; i++) {
      trips[i] = new int[] {Draw.between(random, 1, n), Draw.between(random, 1, n)};
    }
    return trips;
  }

  /** Trips to the other side of the ring, the slowest ones to walk. */
  private static int[][] farTrips(int n, int count) {
    int[][] trips = new int[count][];
    for (int i = 0; i < count; i++) {
      int from = i % n + 1;
      trips[i] = new int[] {from, (from - 1 + n / 2) % n + 1};
    }
    return trips;
  }

  private static void add(Cases cases, String name, int[] roads, int[][] trips) {
    StringBuilder input = new StringBuilder();
    input.append(Text.line(roads.length, trips.length)).append(Text.line(roads));
    cases.add(name, input.append(Text.lines(trips)), solve(roads, trips));
  }

  private static String solve(int[] roads, int[][] trips) {
    long[] stones = new long[roads.length + 1];
    long around = 0;
    for (int i = 0; i < roads.length; i++) {
      stones[i + 1] = around;
      around += roads[i];
    }
    StringBuilder answer = new StringBuilder();
    for (int[] trip : trips) {
      long there = Math.floorMod(stones[trip[1]] - stones[trip[0]], around);
      answer.append(Math.min(there, around - there)).append('\n');
    }
    return answer.toString();
  }
}
