package agon.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Nets of ropes that snap; the answer keeps the list of floes of every colony. */
final class DriftingIceCases implements TestGenerator {
  private static final int MAX_N = 50_000;
  private static final int MAX_ROPES = 100_000;
  private static final int MAX_PENGUINS = 1_000_000;

  @Override
  public String id() {
    return "drifting-ice";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(random, cases, "small", 8, anywhere(random, 8, 12), 12);
    add(random, cases, "some-ropes-stay", 100, anywhere(random, 100, 150), 60);
    add(random, cases, "sparse", 1000, anywhere(random, 1000, 600), 600);
    add(random, cases, "few-floes-many-ropes", 10, anywhere(random, 10, 3000), 3000);
    add(random, cases, "chain", MAX_N, chain(MAX_N), MAX_N - 1);
    add(random, cases, "star", 10_000, star(10_000), 9_999);
    add(random, cases, "large", MAX_N, anywhere(random, MAX_N, MAX_ROPES), MAX_ROPES);
    add(random, cases, "one-snap-of-many", 10_000, anywhere(random, 10_000, 20_000), 1);
  }

  private static int[][] anywhere(Random random, int n, int count) {
    int[][] ropes = new int[count][];
    for (int i = 0; i < count; i++) {
      int a = Draw.between(random, 1, n);
      int b = Draw.between(random, 1, n - 1);
      ropes[i] = new int[] {a, b < a ? b : b + 1};
    }
    return ropes;
  }

  private static int[][] chain(int n) {
    int[][] ropes = new int[n - 1][];
    Arrays.setAll(ropes, i -> new int[] {i + 1, i + 2});
    return ropes;
  }

  private static int[][] star(int n) {
    int[][] ropes = new int[n - 1][];
    Arrays.setAll(ropes, i -> new int[] {i + 2, 1});
    return ropes;
  }

  private static void add(
      Random random, Cases cases, String name, int n, int[][] ropes, int snapCount) {
    int[] penguins = Draw.ints(random, n, 0, random.nextBoolean() ? 999 : MAX_PENGUINS);
    int[] snaps = Arrays.copyOf(Draw.permutation(random, ropes.length), snapCount);
    int[] numbers = Arrays.stream(snaps).map(rope -> rope + 1).toArray();
    String input =
        Text.line(n, ropes.length, snapCount)
            + Text.line(penguins)
            + Text.lines(ropes)
            + Text.line(numbers);
    cases.add(name, input, solve(penguins, ropes, snaps));
  }

  private static String solve(int[] penguins, int[][] ropes, int[] snaps) {
    Colonies colonies = new Colonies(penguins);
    boolean[] snapped = new boolean[ropes.length];
    for (int rope : snaps) {
      snapped[rope] = true;
    }
    for (int rope = 0; rope < ropes.length; rope++) {
      if (!snapped[rope]) {
        colonies.tie(ropes[rope][0] - 1, ropes[rope][1] - 1);
      }
    }
    String[] answer = new String[snaps.length];
    for (int i = snaps.length - 1; i >= 0; i--) {
      answer[i] = Long.toString(colonies.largest);
      colonies.tie(ropes[snaps[i]][0] - 1, ropes[snaps[i]][1] - 1);
    }
    return String.join("\n", answer);
  }

  /** Each floe knows its colony; when two are tied, the smaller one moves to the larger. */
  private static final class Colonies {
    private final int[] colony;
    private final long[] penguins;
    private final List<List<Integer>> floes = new ArrayList<>();
    private long largest;

    Colonies(int[] each) {
      colony = new int[each.length];
      penguins = new long[each.length];
      for (int i = 0; i < each.length; i++) {
        colony[i] = i;
        penguins[i] = each[i];
        floes.add(new ArrayList<>(List.of(i)));
        largest = Math.max(largest, each[i]);
      }
    }

    void tie(int a, int b) {
      boolean firstIsLarger = floes.get(colony[a]).size() >= floes.get(colony[b]).size();
      int to = firstIsLarger ? colony[a] : colony[b];
      int from = firstIsLarger ? colony[b] : colony[a];
      if (to == from) {
        return;
      }
      for (int floe : floes.get(from)) {
        colony[floe] = to;
      }
      floes.get(to).addAll(floes.get(from));
      floes.get(from).clear();
      penguins[to] += penguins[from];
      largest = Math.max(largest, penguins[to]);
    }
  }
}
