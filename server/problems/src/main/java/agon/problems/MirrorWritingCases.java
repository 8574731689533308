package agon.problems;

import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/** Signs with words of all lengths; the answer finds the words with a pattern. */
final class MirrorWritingCases implements TestGenerator {
  private static final int MAX_N = 100_000;
  private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
  private static final String LETTERS = SMALL + SMALL.toUpperCase(Locale.ROOT);
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

  @Override
  public String id() {
    return "mirror-writing";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "short-words", Draw.word(random, 60, LETTERS + " -'.!?0123456789"));
    add(cases, "every-character", Draw.word(random, 1000, everyCharacter()));
    add(cases, "long-words", Draw.word(random, 5000, LETTERS + LETTERS + LETTERS + "_"));
    add(cases, "one-small-word", Draw.word(random, 20_001, SMALL));
    add(cases, "one-capital-in-front", "A" + Draw.word(random, 9999, SMALL));
    add(cases, "no-words", Draw.word(random, 3000, "0123456789 .,:;"));
    add(cases, "large-short-words", Draw.word(random, MAX_N, LETTERS + "        "));
    add(cases, "large-one-word", Draw.word(random, MAX_N, LETTERS));
  }

  private static String everyCharacter() {
    StringBuilder all = new StringBuilder();
    for (char c = ' '; c <= '~'; c++) {
      all.append(c == '"' || c == '\\' ? "" : c);
    }
    return all.toString();
  }

  private static void add(Cases cases, String name, String text) {
    cases.add(name, Text.arguments(characters(text)), characters(solve(text)));
  }

  private static String characters(String text) {
    return Text.json(text.chars().mapToObj(Character::toString).toList());
  }

  private static String solve(String text) {
    return WORD.matcher(text)
        .replaceAll(found -> {
          String word = found.group();
          StringBuilder turned = new StringBuilder();
          for (int i = 0; i < word.length(); i++) {
            String letter = word.substring(word.length() - 1 - i, word.length() - i);
            boolean tall = Character.isUpperCase(word.charAt(i));
            turned.append(tall ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT));
          }
          return turned.toString();
        });
  }
}
