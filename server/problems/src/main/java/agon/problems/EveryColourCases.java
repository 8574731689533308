package agon.problems;

import java.util.Arrays;
import java.util.Random;

/** Bracelets with rare colours; the answer looks up the next bead of each colour. */
final class EveryColourCases implements TestGenerator {
  private static final int MAX_N = 200_000;
  private static final String ALL = "abcdefghijklmnopqrstuvwxyz";

  @Override
  public String id() {
    return "every-colour";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "three-colours", Draw.word(random, 30, "abc"));
    add(cases, "many-colours", Draw.word(random, 100, ALL));
    add(cases, "medium", Draw.word(random, 3000, ALL));
    add(cases, "one-rare", rare(random, 5000, "q", 4000));
    add(cases, "one-rare-colour-only", rare(random, MAX_N, "z", MAX_N - 1));
    add(cases, "two-rare-over-the-seam", rare(random, MAX_N, "yz", 150_000, 40_000));
    add(cases, "three-rare", rare(random, MAX_N - 1, "xyz", 10, 70_000, 140_000));
    add(cases, "large", Draw.word(random, MAX_N, ALL));
  }

  /** Beads of common colours, with each letter of {@code letters} at one place only. */
  private static String rare(Random random, int n, String letters, int... places) {
    StringBuilder beads = new StringBuilder(Draw.word(random, n, "abcdefgh"));
    for (int i = 0; i < places.length; i++) {
      beads.setCharAt(places[i], letters.charAt(i));
    }
    return beads.toString();
  }

  private static void add(Cases cases, String name, String beads) {
    cases.add(name, Text.arguments(Text.json(beads)), solve(beads));
  }

  private static int solve(String beads) {
    int n = beads.length();
    int[] next = new int[26];
    Arrays.fill(next, -1);
    int best = n;
    for (int at = 2 * n - 1; at >= 0; at--) {
      next[beads.charAt(at % n) - 'a'] = at;
      if (at < n) {
        int last = Arrays.stream(next).max().orElseThrow();
        best = Math.min(best, last - at + 1);
      }
    }
    return best;
  }
}
