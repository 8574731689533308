package agon.problems;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;

/** Rows of many and few colours; the answer moves the left end back and looks at what follows. */
final class LanternFestivalCases implements TestGenerator {
  private static final int MAX = 80_000;

  @Override
  public String id() {
    return "lantern-festival";
  }

  @Override
  public void write(Random random, Cases cases) {
    for (int i = 1; i <= 4; i++) {
      int n = 8 * i * i;
      add(cases, "random-" + i, Draw.ints(random, n, 1, 2 * i), walks(random, n, 100));
    }
    add(cases, "one-colour", Draw.ints(random, 3000, 7, 7), walks(random, 3000, 3000));
    add(cases, "few-colours", Draw.ints(random, 3000, 1, 40), walks(random, 3000, 3000));
    add(cases, "rings-of-colour", rings(3000, 1000), walks(random, 3000, 3000));
    add(cases, "large-pairs", mirrored(random, MAX), walks(random, MAX, MAX));
    add(cases, "large-threes", rings(MAX, MAX / 3), walks(random, MAX, MAX));
    add(cases, "large-few-colours", Draw.ints(random, MAX, 1, 300), walks(random, MAX, MAX));
    add(cases, "large-all-colours", Draw.ints(random, MAX, 1, MAX), walks(random, MAX, MAX));
    add(cases, "large-long-walks", Draw.ints(random, MAX, 1, MAX / 2), longWalks(MAX));
  }

  /** The same order of colours again and again. */
  private static int[] rings(int n, int colours) {
    int[] row = new int[n];
    Arrays.setAll(row, i -> i % colours + 1);
    return row;
  }

  /** Every colour once in each half, in the opposite order. */
  private static int[] mirrored(Random random, int n) {
    int[] half = Draw.permutation(random, n / 2);
    int[] row = new int[n];
    Arrays.setAll(row, i -> half[Math.min(i, n - 1 - i)] + 1);
    return row;
  }

  private static int[][] walks(Random random, int n, int count) {
    int[][] walks = new int[count][];
    for (int i = 0; i < count; i++) {
      int one = Draw.between(random, 1, n);
      int other = Draw.between(random, 1, n);
      walks[i] = new int[] {Math.min(one, other), Math.max(one, other)};
    }
    return walks;
  }

  private static int[][] longWalks(int n) {
    int[][] walks = new int[n][];
    Arrays.setAll(walks, i -> new int[] {1 + i % 991, n - i % 997});
    return walks;
  }

  private static void add(Cases cases, String name, int[] colours, int[][] walks) {
    StringBuilder input = new StringBuilder();
    input.append(Text.line(colours.length, walks.length)).append(Text.line(colours));
    cases.add(name, input.append(Text.lines(walks)), solve(colours, walks));
  }

  private static String solve(int[] colours, int[][] walks) {
    int n = colours.length;
    int[] next = new int[n + 3];
    Arrays.fill(next, n + 1);
    int[] nearest = new int[n + 1];
    Arrays.fill(nearest, n + 1);
    Integer[] byStart = new Integer[walks.length];
    Arrays.setAll(byStart, i -> i);
    Arrays.sort(byStart, Comparator.comparingInt(i -> -walks[i][0]));
    int[] counts = new int[walks.length];
    int[] tree = new int[n + 2];
    int answered = 0;
    for (int left = n; left >= 1; left--) {
      int colour = colours[left - 1];
      int second = nearest[colour];
      int third = next[second];
      next[left] = second;
      nearest[colour] = left;
      add(tree, second, 1);
      add(tree, third, -2);
      add(tree, next[third], 1);
      while (answered < walks.length && walks[byStart[answered]][0] == left) {
        counts[byStart[answered]] = sum(tree, walks[byStart[answered]][1]);
        answered++;
      }
    }
    StringBuilder answer = new StringBuilder();
    for (int count : counts) {
      answer.append(count).append('\n');
    }
    return answer.toString();
  }

  private static void add(int[] tree, int at, int value) {
    for (int i = at; i < tree.length; i += i & -i) {
      tree[i] += value;
    }
  }

  private static int sum(int[] tree, int upTo) {
    int sum = 0;
    for (int i = upTo; i > 0; i &= i - 1) {
      sum += tree[i];
    }
    return sum;
  }
}
