package agon.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Orderly and disorderly flocks; the answer puts each hen before the first one that she pecks. */
final class PeckingOrderCases implements TestGenerator {
  private static final int MAX_N = 400;

  /** Whether one hen pecks another one with a higher number. */
  @FunctionalInterface
  private interface Habit {
    boolean pecks(int a, int b);
  }

  @Override
  public String id() {
    return "pecking-order";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "orderly-backwards", 60, (a, b) -> false);
    add(cases, "orderly", 75, (a, b) -> true);
    add(cases, "circle-of-all", 78, (a, b) -> b - a <= 38);
    add(cases, "random-small", 9, (a, b) -> random.nextBoolean());
    add(cases, "random-100", 100, (a, b) -> random.nextBoolean());
    int[] rank = Draw.permutation(random, MAX_N);
    add(cases, "shuffled-order", MAX_N, (a, b) -> rank[a] < rank[b]);
    add(cases, "few-upsets", MAX_N, (a, b) -> rank[a] < rank[b] != (random.nextInt(50) == 0));
    add(cases, "large-backwards", MAX_N, (a, b) -> false);
    add(cases, "large-circle", MAX_N - 1, (a, b) -> b - a <= (MAX_N - 2) / 2);
    add(cases, "large", MAX_N, (a, b) -> random.nextBoolean());
    add(cases, "rock-paper-scissors", MAX_N, (a, b) -> (b - a) % 3 == 0 || (b - a) % 3 == 1);
  }

  private static void add(Cases cases, String name, int n, Habit habit) {
    boolean[][] pecks = new boolean[n][n];
    for (int a = 0; a < n; a++) {
      for (int b = a + 1; b < n; b++) {
        pecks[a][b] = habit.pecks(a, b);
        pecks[b][a] = !pecks[a][b];
      }
    }
    StringBuilder input = new StringBuilder(Text.line(n));
    for (boolean[] row : pecks) {
      for (boolean one : row) {
        input.append(one ? '1' : '0');
      }
      input.append('\n');
    }
    cases.add(name, input, solve(pecks));
  }

  private static String solve(boolean[][] pecks) {
    List<Integer> row = new ArrayList<>();
    for (int hen = 0; hen < pecks.length; hen++) {
      int place = 0;
      while (place < row.size() && !pecks[hen][row.get(place)]) {
        place++;
      }
      row.add(place, hen);
    }
    return row.stream().map(hen -> Integer.toString(hen + 1)).collect(Collectors.joining(" "));
  }
}
