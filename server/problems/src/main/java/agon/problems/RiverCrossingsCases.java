package agon.problems;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.Random;

/** Deltas, meanders and archipelagos; the answer counts the bridges between whole islands. */
final class RiverCrossingsCases implements TestGenerator {
  private static final int MAX = 400;

  @Override
  public String id() {
    return "river-crossings";
  }

  @Override
  public void write(Random random, Cases cases) {
    for (int i = 1; i <= 5; i++) {
      add(cases, "random-" + i, i, delta(random, 5 * i, 3 + 3 * i, 55 - 5 * i));
    }
    for (int k = 1; k <= 4; k++) {
      add(cases, "archipelago-" + k, k, delta(random, 120, 120, 25 - 4 * k));
    }
    add(cases, "meander", 1, meander(60, 50, 1));
    add(cases, "large-open", 1, delta(random, MAX, MAX, 98));
    add(cases, "large-all-land", 1, delta(random, MAX, MAX, 100));
    add(cases, "large-meander", 1, meander(MAX, MAX, 1));
    add(cases, "large-wide-meander", 3, meander(MAX, MAX, 4));
    add(cases, "large-many-bridges", 3, delta(random, MAX, MAX, 35));
    add(cases, "large-shaky", 2, delta(random, MAX, MAX, 20));
    add(cases, "large-sparse", MAX, delta(random, MAX, MAX, 1));
    add(cases, "large-narrow", 2, delta(random, 3, MAX, 50));
  }

  /** Fields that are land with the given chance in percent, and both corners. */
  private static char[][] delta(Random random, int h, int w, int percent) {
    char[][] map = new char[h][w];
    for (char[] row : map) {
      for (int c = 0; c < w; c++) {
        row[c] = random.nextInt(100) < percent ? '.' : '~';
      }
    }
    map[0][0] = '.';
    map[h - 1][w - 1] = '.';
    return map;
  }

  /** A way that winds up and down through the whole map, between rivers of the given width. */
  private static char[][] meander(int h, int w, int river) {
    char[][] map = new char[h][w];
    int period = river + 1;
    for (int c = 0; c < w; c++) {
      int turn = c / period % 2 == 0 ? h - 1 : 0;
      for (int r = 0; r < h; r++) {
        map[r][c] = c % period == 0 || r == turn ? '.' : '~';
      }
    }
    map[h - 1][w - 1] = '.';
    return map;
  }

  private static void add(Cases cases, String name, int k, char[][] map) {
    StringBuilder input = new StringBuilder(Text.line(map.length, map[0].length, k));
    for (char[] row : map) {
      input.append(row).append('\n');
    }
    cases.add(name, input, solve(map, k));
  }

  private static int solve(char[][] map, int k) {
    int w = map[0].length;
    int[] bridges = new int[map.length * w];
    Arrays.fill(bridges, -1);
    Queue<Integer> queue = new ArrayDeque<>();
    land(map, 0, 0, bridges, queue);
    while (!queue.isEmpty()) {
      int at = queue.remove();
      for (int side = 0; side < 4; side++) {
        int to = acrossWater(map, at, side, k);
        if (to >= 0 && bridges[to] < 0) {
          land(map, to, bridges[at] + 1, bridges, queue);
        }
      }
    }
    return bridges[bridges.length - 1];
  }

  /** Settles a whole island at once and queues its fields. */
  private static void land(char[][] map, int first, int count, int[] bridges, Queue<Integer> all) {
    Queue<Integer> island = new ArrayDeque<>();
    bridges[first] = count;
    island.add(first);
    while (!island.isEmpty()) {
      int at = island.remove();
      all.add(at);
      for (int side = 0; side < 4; side++) {
        int to = acrossWater(map, at, side, 0);
        if (to >= 0 && bridges[to] < 0) {
          bridges[to] = count;
          island.add(to);
        }
      }
    }
  }

  /** The first land on this side behind at most {@code most} fields of water, or -1. */
  private static int acrossWater(char[][] map, int at, int side, int most) {
    int w = map[0].length;
    int down = side == 0 ? 1 : side == 1 ? -1 : 0;
    int right = side == 2 ? 1 : side == 3 ? -1 : 0;
    int r = at / w;
    int c = at % w;
    for (int water = 0; water <= most; water++) {
      r += down;
      c += right;
      if (r < 0 || r == map.length || c < 0 || c == w) {
        return -1;
      }
      if (map[r][c] == '.') {
        return r * w + c;
      }
    }
    return -1;
  }
}
