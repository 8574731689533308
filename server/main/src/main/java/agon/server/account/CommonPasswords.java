package agon.server.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the passwords that guessers try first. */
final class CommonPasswords {
  private static final String LIST = "common-passwords.txt";

  /** A word with that many other characters around it is no longer what comes first. */
  private static final int DECORATION = 6;

  private static final int LONGEST_PATTERN = 4;

  /** Shorter ones are dates, telephone numbers and runs over the keys. */
  private static final int LONG_NUMBER = 16;

  private CommonPasswords() {}

  /** Whether it is one of them, perhaps decorated with digits and signs, a pattern, or the name. */
  static boolean includes(String password, String name) {
    String lower = password.toLowerCase(Locale.ROOT).strip();
    String word = bare(lower);
    return Listed.ALL.contains(lower)
        || repeats(lower)
        || (word.isEmpty() && lower.length() < LONG_NUMBER)
        || (lower.length() - word.length() <= DECORATION
            && (Listed.ALL.contains(word) || word.equals(bare(name.toLowerCase(Locale.ROOT)))));
  }

  /** Without the digits and signs at both ends. */
  private static String bare(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetter(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Whether a few characters come again and again. */
  private static boolean repeats(String text) {
    for (int period = 1; period <= LONGEST_PATTERN; period++) {
      int i = period;
      while (i < text.length() && text.charAt(i) == text.charAt(i - period)) {
        i++;
      }
      if (i >= text.length()) {
        return true;
      }
    }
    return false;
  }

  /** Read with the first password that is chosen, not at the start of the server. */
  private static final class Listed {
    static final Set<String> ALL = read();

    private static Set<String> read() {
      try (InputStream in = CommonPasswords.class.getResourceAsStream(LIST)) {
        if (in == null) {
          throw new IllegalStateException("The list of common passwords is not packed");
        }
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return reader
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
