package agon.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Towns of many shapes; the answer takes apart a spanning forest after directing what is left. */
final class FairStreetsCases implements TestGenerator {
  private static final int MAX_N = 30_000;
  private static final int MAX_M = 50_000;

  @Override
  public String id() {
    return "fair-streets";
  }

  @Override
  public void write(Random random, Cases cases) {
    for (int i = 1; i <= 4; i++) {
      add(cases, "random-" + i, 4 * i, anywhere(random, 4 * i, 9 * i));
    }
    add(cases, "many-side-by-side", 4, anywhere(random, 4, 501));
    add(cases, "star", 2000, star(2000));
    add(cases, "shuffled-path", 3000, path(random, 3000));
    add(cases, "long-ways-between-two-hubs", 20_002, hubs(2000, 10));
    add(cases, "dense", 300, anywhere(random, 300, 20_000));
    add(cases, "large", MAX_N, anywhere(random, MAX_N, MAX_M));
  }

  private static int[][] anywhere(Random random, int n, int count) {
    int[][] streets = new int[count][];
    for (int i = 0; i < count; i++) {
      int a = random.nextInt(n);
      int b = random.nextInt(n - 1);
      streets[i] = new int[] {a, b < a ? b : b + 1};
    }
    return streets;
  }

  private static int[][] star(int n) {
    int[][] streets = new int[n - 1][];
    Arrays.setAll(streets, i -> new int[] {0, i + 1});
    return streets;
  }

  private static int[][] path(Random random, int n) {
    int[] order = Draw.permutation(random, n);
    int[] places = Draw.permutation(random, n - 1);
    int[][] streets = new int[n - 1][];
    Arrays.setAll(streets, i -> new int[] {order[places[i]], order[places[i] + 1]});
    return streets;
  }

  /** So many ways of that length from one hub to another, each named in its own direction. */
  private static int[][] hubs(int ways, int length) {
    List<int[]> streets = new ArrayList<>();
    for (int way = 0; way < ways; way++) {
      int from = 0;
      for (int step = 0; step < length; step++) {
        int to = 2 + way * length + step;
        streets.add(new int[] {from, to});
        from = to;
      }
      streets.add(new int[] {from, 1});
    }
    return streets.toArray(new int[0][]);
  }

  private static void add(Cases cases, String name, int n, int[][] streets) {
    String input = Text.arguments(n, Text.json(streets));
    cases.add(name, input, Arrays.toString(solve(n, streets)).replace(" ", ""));
  }

  /**
   * Walks along unused streets until it is stuck: first from each crossing that has an odd number
   * of them left, which ends at another one, and then from anywhere, which ends where it began.
   */
  private static boolean[] solve(int n, int[][] streets) {
    List<List<Integer>> at = new ArrayList<>();
    for (int crossing = 0; crossing < n; crossing++) {
      at.add(new ArrayList<>());
    }
    int[] left = new int[n];
    for (int i = 0; i < streets.length; i++) {
      for (int end : streets[i]) {
        at.get(end).add(i);
        left[end]++;
      }
    }
    boolean[] used = new boolean[streets.length];
    boolean[] forward = new boolean[streets.length];
    for (int round = 0; round < 2; round++) {
      for (int start = 0; start < n; start++) {
        if (round == 1 || left[start] % 2 == 1) {
          walk(start, streets, at, left, used, forward);
        }
      }
    }
    return forward;
  }

  private static void walk(
      int start,
      int[][] streets,
      List<List<Integer>> at,
      int[] left,
      boolean[] used,
      boolean[] forward) {
    int here = start;
    while (!at.get(here).isEmpty()) {
      int street = at.get(here).removeLast();
      if (!used[street]) {
        used[street] = true;
        forward[street] = streets[street][0] == here;
        left[streets[street][0]]--;
        left[streets[street][1]]--;
        here = streets[street][forward[street] ? 1 : 0];
      }
    }
  }
}
