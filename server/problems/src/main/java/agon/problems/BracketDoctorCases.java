package agon.problems;

import java.util.Random;

/** Healthy texts, deep and flat, and the same with one thing wrong. */
final class BracketDoctorCases implements TestGenerator {
  private static final int MAX_N = 200_000;
  private static final String OPEN = "([{";
  private static final String CLOSE = ")]}";

  @Override
  public String id() {
    return "bracket-doctor";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "healthy-small", healthy(random, 100, 50));
    add(cases, "noise", Draw.word(random, 200, OPEN + CLOSE));
    add(cases, "swapped-closer", spoil(healthy(random, 2000, 30), 1500));
    add(cases, "healthy-flat", healthy(random, MAX_N, 20));
    add(cases, "healthy-deep", healthy(random, MAX_N, MAX_N));
    add(cases, "all-open", Draw.word(random, MAX_N, OPEN));
    add(cases, "never-closed", healthy(random, MAX_N, 1000).substring(0, MAX_N - 1));
    add(cases, "late-mistake", spoil(healthy(random, MAX_N, 5000), MAX_N - 3000));
    add(cases, "one-closer-too-many", healthy(random, MAX_N - 2, 10) + "}(");
  }

  /** A healthy text of even {@code length} that is never deeper than {@code deepest}. */
  private static String healthy(Random random, int length, int deepest) {
    StringBuilder text = new StringBuilder(length);
    StringBuilder wanted = new StringBuilder();
    while (text.length() < length) {
      int left = length - text.length();
      boolean mustClose = wanted.length() == left || wanted.length() == deepest;
      boolean wantsOpen = deepest == length ? left > length / 2 : random.nextBoolean();
      if (!mustClose && (wanted.isEmpty() || wantsOpen)) {
        int kind = random.nextInt(3);
        text.append(OPEN.charAt(kind));
        wanted.append(CLOSE.charAt(kind));
      } else {
        text.append(wanted.charAt(wanted.length() - 1));
        wanted.setLength(wanted.length() - 1);
      }
    }
    return text.toString();
  }

  /** The same text with the first closing bracket at or after {@code from} of another kind. */
  private static String spoil(String text, int from) {
    int at = from;
    while (CLOSE.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    char other = CLOSE.charAt((CLOSE.indexOf(text.charAt(at)) + 1) % 3);
    return text.substring(0, at) + other + text.substring(at + 1);
  }

  private static void add(Cases cases, String name, String text) {
    cases.add(name, Text.arguments(Text.json(text)), solve(text));
  }

  /** Follows links from each closing bracket to the place of its partner, without a stack. */
  private static int solve(String text) {
    int[] enclosing = new int[text.length() + 1];
    int innermost = -1;
    for (int i = 0; i < text.length(); i++) {
      int close = CLOSE.indexOf(text.charAt(i));
      if (close < 0) {
        enclosing[i] = innermost;
        innermost = i;
      } else if (innermost < 0 || OPEN.indexOf(text.charAt(innermost)) != close) {
        return i;
      } else {
        innermost = enclosing[innermost];
      }
    }
    return innermost < 0 ? -1 : text.length();
  }
}
