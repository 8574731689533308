package agon.packages.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares word by word, as the default output validator of the ICPC package format does: white
 * space and case do not matter unless asked for, and with a tolerance every number of the answer
 * may be off by it.
 *
 * @param absolute greatest absolute error, null for none
 * @param relative greatest error relative to the answer, null for none
 */
public record TokenComparison(
    boolean caseSensitive,
    boolean spaceChangeSensitive,
    @Nullable Double absolute,
    @Nullable Double relative)
    implements Comparison {
  private static final String CASE = "case_sensitive";
  private static final String SPACE = "space_change_sensitive";
  private static final String FLOAT = "float_tolerance";
  private static final String FLOAT_ABSOLUTE = "float_absolute_tolerance";
  private static final String FLOAT_RELATIVE = "float_relative_tolerance";

  public TokenComparison {
    requireTolerance(absolute);
    requireTolerance(relative);
  }

  private static void requireTolerance(@Nullable Double value) {
    if (value != null && !(value >= 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException("A tolerance is a number from 0 on, not " + value + ".");
    }
  }

  /** Reads the arguments that the default validator takes, separated by spaces. */
  public static TokenComparison ofFlags(String flags) {
    boolean caseSensitive = false;
    boolean spaceSensitive = false;
    Double absolute = null;
    Double relative = null;
    String[] words = flags.isBlank() ? new String[0] : flags.strip().split("\\s+");
    for (int i = 0; i < words.length; i++) {
      switch (words[i]) {
        case CASE -> caseSensitive = true;
        case SPACE -> spaceSensitive = true;
        case FLOAT -> {
          absolute = tolerance(words, ++i);
          relative = absolute;
        }
        case FLOAT_ABSOLUTE -> absolute = tolerance(words, ++i);
        case FLOAT_RELATIVE -> relative = tolerance(words, ++i);
        default ->
            throw new IllegalArgumentException(
                "'" + words[i] + "' is no flag of the default output validator.");
      }
    }
    return new TokenComparison(caseSensitive, spaceSensitive, absolute, relative);
  }

  private static Double tolerance(String[] words, int at) {
    try {
      return Double.valueOf(words[at]);
    } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "The flag '" + words[at - 1] + "' needs a number after it.", e);
    }
  }

  @Override
  public String text() {
    List<String> words = new ArrayList<>(List.of("tokens"));
    if (caseSensitive) {
      words.add(CASE);
    }
    if (spaceChangeSensitive) {
      words.add(SPACE);
    }
    if (absolute != null && absolute.equals(relative)) {
      words.add(FLOAT + " " + absolute);
    } else {
      if (absolute != null) {
        words.add(FLOAT_ABSOLUTE + " " + absolute);
      }
      if (relative != null) {
        words.add(FLOAT_RELATIVE + " " + relative);
      }
    }
    return String.join(" ", words);
  }

  @Override
  public CheckResult check(byte[] answer, byte[] output) {
    Words expected = new Words(answer);
    Words got = new Words(output);
    for (int number = 1; ; number++) {
      int spaceFrom = expected.position();
      int outputSpaceFrom = got.position();
      expected.skipSpace();
      got.skipSpace();
      if (spaceChangeSensitive && !expected.same(spaceFrom, got, outputSpaceFrom)) {
        return CheckResult.wrong(
            "The white space before token " + number + " (line " + got.line() + ") differs.");
      }
      if (expected.atEnd() || got.atEnd()) {
        return atEnd(expected, got, number);
      }
      expected.takeWord();
      got.takeWord();
      if (!equal(expected, got)) {
        return CheckResult.wrong(
            "Token %d (line %d) differs: expected %s, got %s."
                    .formatted(number, got.line(), expected.word(), got.word())
                + OddCharacters.between(expected.text(), got.text()));
      }
    }
  }

  private static CheckResult atEnd(Words expected, Words got, int number) {
    if (expected.atEnd() && got.atEnd()) {
      return CheckResult.ACCEPTED;
    }
    if (got.atEnd()) {
      expected.takeWord();
      return CheckResult.wrong(
          number == 1
              ? "The output is empty: expected %s.".formatted(expected.word())
              : "The output ends after token %d (line %d): expected %s next."
                  .formatted(number - 1, got.line(), expected.word()));
    }
    got.takeWord();
    return CheckResult.wrong(
        "The output goes on after the end of the answer: token %d (line %d) is %s."
                .formatted(number, got.line(), got.word())
            + OddCharacters.in(got.text()));
  }

  private boolean equal(Words expected, Words got) {
    if (absolute != null || relative != null) {
      double want = expected.number();
      if (!Double.isNaN(want)) {
        double value = got.number();
        return within(Math.abs(want - value), Math.abs(want));
      }
    }
    return expected.sameWord(got, caseSensitive);
  }

  /** False for a difference that is no number. */
  private boolean within(double difference, double size) {
    return (absolute != null && difference <= absolute)
        || (relative != null && difference <= relative * size);
  }
}
