package agon.problems;

import java.util.Random;

/** Wells of all depths; the water stands where plans run out of lowerings. */
final class DeepWellCases implements TestGenerator {
  private static final int MAX_N = 1000;

  @Override
  public String id() {
    return "deep-well";
  }

  @Override
  public void write(Random random, Cases cases) {
    for (int jumps : new int[] {1, 2, 20, 36}) {
      int landing = jumps * (91 - jumps) / 2; // where jumps of 45, 44, ... steps lead
      add(cases, "on-a-landing-" + jumps, MAX_N, landing);
      add(cases, "below-a-landing-" + jumps, MAX_N, landing + 1);
    }
    add(cases, "end-of-a-long-jump", MAX_N, 992);
    add(cases, "half-way", MAX_N, 500);
    add(cases, "exactly-one-jump", 45, 45);
    add(cases, "one-jump-and-a-step", 46, 47);
    for (int i = 1; i <= 4; i++) {
      int n = Draw.between(random, 50 * i, MAX_N);
      add(cases, "random-" + i, n, Draw.between(random, 1, n + 1));
    }
  }

  private static void add(Cases cases, String name, int n, int water) {
    cases.add(name, Text.line(n, water), water);
  }
}
