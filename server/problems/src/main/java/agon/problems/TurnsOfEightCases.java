package agon.problems;

import java.util.Random;

/** Wheels of many digits; the answer rolls the remainder of the whole number from cut to cut. */
final class TurnsOfEightCases implements TestGenerator {
  private static final int MAX_N = 1_000_000;
  private static final String DIGITS = "0123456789";

  @Override
  public String id() {
    return "turns-of-eight";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "four-digits", "8016");
    add(cases, "random-small", Draw.word(random, 37, DIGITS));
    add(cases, "random-medium", Draw.word(random, 5000, DIGITS));
    add(cases, "even-digits", Draw.word(random, 20_000, "02468"));
    add(cases, "all-zero", "0".repeat(MAX_N));
    add(cases, "pattern", "120".repeat(MAX_N / 3));
    add(cases, "large", Draw.word(random, MAX_N, DIGITS));
    add(cases, "large-few-digits", Draw.word(random, MAX_N - 1, "08"));
  }

  private static void add(Cases cases, String name, String wheel) {
    cases.add(name, Text.arguments(Text.json(wheel)), solve(wheel));
  }

  private static int solve(String wheel) {
    int remainder = 0;
    int highest = 1;
    for (int i = 0; i < wheel.length(); i++) {
      remainder = (remainder * 10 + wheel.charAt(i) - '0') % 8;
      highest = i == 0 ? 1 : highest * 10 % 8;
    }
    int cuts = 0;
    for (int i = 0; i < wheel.length(); i++) {
      cuts += remainder == 0 ? 1 : 0;
      int digit = wheel.charAt(i) - '0';
      int rest = Math.floorMod(remainder - digit * highest, 8);
      remainder = (rest * 10 + digit) % 8;
    }
    return cuts;
  }
}
