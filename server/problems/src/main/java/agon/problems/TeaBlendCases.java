package agon.problems;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;

/** Tins of many strengths; the answer walks over the tins while the wanted strength grows. */
final class TeaBlendCases implements TestGenerator {
  private static final int MAX = 50_000;
  private static final int MAX_VALUE = 1_000_000;

  @Override
  public String id() {
    return "tea-blend";
  }

  @Override
  public void write(Random random, Cases cases) {
    for (int i = 1; i <= 4; i++) {
      add(cases, "random-" + i, tins(random, 3 * i * i, 9, 5 * i), Draw.ints(random, 30, 1, 5 * i));
    }
    add(cases, "few-strengths", tins(random, 2000, 1000, 5), Draw.ints(random, 20, 1, 6));
    add(cases, "strong-teas", strongTeas(random, 3000), Draw.ints(random, 3000, 1, MAX_VALUE));
    add(cases, "one-heavy-tin", oneHeavyTin(random, 3000), Draw.ints(random, 3000, 1, 1000));
    add(cases, "heaviest", heaviest(MAX), Draw.ints(random, MAX, 1, MAX_VALUE));
    add(cases, "large-few-strengths", tins(random, MAX, MAX_VALUE, 300), wanted(random, 300));
    add(cases, "large", tins(random, MAX, MAX_VALUE, MAX_VALUE), wanted(random, MAX_VALUE));
    add(cases, "large-light", tins(random, MAX, 3, MAX_VALUE), wanted(random, MAX_VALUE));
  }

  private static int[] wanted(Random random, int strongest) {
    return Draw.ints(random, MAX, 1, strongest);
  }

  private static int[][] tins(Random random, int count, int heaviest, int strongest) {
    int[][] tins = new int[count][];
    for (int i = 0; i < count; i++) {
      tins[i] = new int[] {Draw.between(random, 1, heaviest), Draw.between(random, 1, strongest)};
    }
    return tins;
  }

  private static int[][] strongTeas(Random random, int count) {
    int[][] tins = tins(random, count, MAX_VALUE, 1000);
    for (int[] tin : tins) {
      tin[1] = MAX_VALUE - tin[1];
    }
    tins[count / 2] = new int[] {MAX_VALUE, 1};
    return tins;
  }

  private static int[][] oneHeavyTin(Random random, int count) {
    int[][] tins = tins(random, count, 2, 1000);
    tins[count / 2] = new int[] {MAX_VALUE, 500};
    return tins;
  }

  private static int[][] heaviest(int count) {
    int[][] tins = new int[count][];
    for (int i = 0; i < count; i++) {
      tins[i] = new int[] {MAX_VALUE, MAX_VALUE - i % 2 * (MAX_VALUE - 1)};
    }
    return tins;
  }

  private static void add(Cases cases, String name, int[][] tins, int[] wanted) {
    StringBuilder input = new StringBuilder();
    input.append(Text.line(tins.length, wanted.length)).append(Text.lines(tins));
    cases.add(name, input.append(Text.line(wanted)), solve(tins, wanted));
  }

  private static String solve(int[][] tins, int[] wanted) {
    int[][] byStrength = tins.clone();
    Arrays.sort(byStrength, Comparator.comparingInt(tin -> tin[1]));
    int[][] reversed = new int[tins.length][];
    for (int i = 0; i < tins.length; i++) {
      int[] tin = byStrength[tins.length - 1 - i];
      reversed[i] = new int[] {tin[0], -tin[1]};
    }
    int[] sorted = Arrays.stream(wanted).distinct().sorted().toArray();
    int[] negated = Arrays.stream(sorted).map(t -> -t).sorted().toArray();
    double[] up = lightEnough(byStrength, sorted);
    double[] down = lightEnough(reversed, negated);
    StringBuilder answer = new StringBuilder();
    for (int t : wanted) {
      int at = Arrays.binarySearch(sorted, t);
      double grams = Math.min(up[at], down[sorted.length - 1 - at]);
      answer.append(String.format(Locale.ROOT, "%.9f\n", grams));
    }
    return answer.toString();
  }

  /**
   * For each wanted strength, ascending: the weight of the longest run of tea, from the weakest on,
   * that is not stronger on average. The run for a stronger wish is never shorter.
   */
  private static double[] lightEnough(int[][] tins, int[] wanted) {
    double[] grams = new double[wanted.length];
    int taken = 0;
    long weight = 0;
    long power = 0;
    for (int i = 0; i < wanted.length; i++) {
      long t = wanted[i];
      while (taken < tins.length
          && power + (long) tins[taken][0] * tins[taken][1] <= t * (weight + tins[taken][0])) {
        weight += tins[taken][0];
        power += (long) tins[taken][0] * tins[taken][1];
        taken++;
      }
      grams[i] = weight;
      if (taken < tins.length && tins[taken][1] > t) {
        grams[i] += (double) (t * weight - power) / (tins[taken][1] - t);
      }
    }
    return grams;
  }
}
