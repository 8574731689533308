package agon.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Villages with rings of talk; the answer searches forwards and then backwards. */
final class RumourMillCases implements TestGenerator {
  private static final int MAX_N = 30_000;
  private static final int MAX_ENTRIES = 80_000;

  @Override
  public String id() {
    return "rumour-mill";
  }

  @Override
  public void write(Random random, Cases cases) {
    for (int i = 1; i <= 4; i++) {
      add(cases, "random-" + i, anywhere(random, 6 * i, 7 * i), discreet(random, 6 * i, 4));
    }
    add(cases, "mostly-discreet", anywhere(random, 300, 600), discreet(random, 300, 1));
    add(cases, "rings-in-a-row", rings(random, 2000, 7), discreet(random, 2000, 10_000));
    add(cases, "chain-told-backwards", chain(MAX_N), new boolean[MAX_N]);
    add(cases, "one-long-ring", rings(random, MAX_N, MAX_N), new boolean[MAX_N]);
    add(cases, "large-sparse", anywhere(random, MAX_N, MAX_N), discreet(random, MAX_N, 20));
    add(cases, "large", anywhere(random, MAX_N, MAX_ENTRIES), discreet(random, MAX_N, 3));
  }

  private static int[][] anywhere(Random random, int n, int entries) {
    List<List<Integer>> tells = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      tells.add(new ArrayList<>());
    }
    for (int i = 0; i < entries; i++) {
      tells.get(random.nextInt(n)).add(random.nextInt(n));
    }
    return arrays(tells);
  }

  /** Rings of that size under shuffled names; each may tell the next one, or the one before. */
  private static int[][] rings(Random random, int n, int size) {
    int[] name = Draw.permutation(random, n);
    List<List<Integer>> tells = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      tells.add(new ArrayList<>());
    }
    for (int i = 0; i < n; i++) {
      int start = i / size * size;
      int ring = Math.min(size, n - start);
      tells.get(name[i]).add(name[start + (i - start + 1) % ring]);
      if (i == start && start > 0 && random.nextInt(3) > 0) {
        boolean onwards = random.nextBoolean();
        tells.get(name[onwards ? i - 1 : i]).add(name[onwards ? i : i - 1]);
      }
    }
    return arrays(tells);
  }

  /** Each tells the one before, so that only the last one reaches all. */
  private static int[][] chain(int n) {
    int[][] tells = new int[n][];
    Arrays.setAll(tells, i -> i == 0 ? new int[0] : new int[] {i - 1});
    return tells;
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** One of so many and one more keeps everything to itself. */
  private static boolean[] discreet(Random random, int n, int others) {
    boolean[] discreet = new boolean[n];
    for (int i = 0; i < n; i++) {
      discreet[i] = random.nextInt(others + 1) == 0;
    }
    return discreet;
  }

  private static void add(Cases cases, String name, int[][] tells, boolean[] discreet) {
    String input = Text.arguments(Text.json(tells), Arrays.toString(discreet).replace(" ", ""));
    cases.add(name, input, Text.json(solve(tells, discreet)));
  }

  /**
   * Kosaraju's algorithm: who is finished last by a forward search begins, and a backward search
   * finds the group; it is told unless an earlier group tells it.
   */
  private static int[] solve(int[][] tells, boolean[] discreet) {
    int n = tells.length;
    int[][] goes = new int[n][];
    List<List<Integer>> back = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      goes[i] = discreet[i] ? new int[0] : tells[i];
      back.add(new ArrayList<>());
    }
    for (int i = 0; i < n; i++) {
      for (int there : goes[i]) {
        back.get(there).add(i);
      }
    }
    int[] order = finishing(goes);
    int[] group = new int[n];
    Arrays.fill(group, -1);
    List<Integer> told = new ArrayList<>();
    for (int i = n - 1; i >= 0; i--) {
      if (group[order[i]] < 0 && !heardOutside(order[i], group, back)) {
        told.add(order[i]);
      }
    }
    return told.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /** Marks the group of somebody and says whether anybody of another group tells it anything. */
  private static boolean heardOutside(int first, int[] group, List<List<Integer>> back) {
    boolean heard = false;
    List<Integer> found = new ArrayList<>(List.of(first));
    group[first] = first;
    for (int next = 0; next < found.size(); next++) {
      for (int before : back.get(found.get(next))) {
        if (group[before] < 0) {
          group[before] = first;
          found.add(before);
        } else if (group[before] != first) {
          heard = true;
        }
      }
    }
    return heard;
  }

  private static int[] finishing(int[][] goes) {
    int n = goes.length;
    int[] order = new int[n];
    int[] next = new int[n];
    int[] path = new int[n];
    boolean[] seen = new boolean[n];
    int finished = 0;
    for (int root = 0; root < n; root++) {
      int depth = 0;
      if (!seen[root]) {
        seen[root] = true;
        path[depth++] = root;
      }
      while (depth > 0) {
        int here = path[depth - 1];
        if (next[here] == goes[here].length) {
          order[finished++] = here;
          depth--;
        } else if (!seen[goes[here][next[here]]]) {
          seen[goes[here][next[here]]] = true;
          path[depth++] = goes[here][next[here]++];
        } else {
          next[here]++;
        }
      }
    }
    return order;
  }
}
