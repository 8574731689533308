package agon.protocol;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What records use to refuse nonsense at birth; each message is a sentence for a person. */
public final class Check {
  /** Scripts of India and Persia, and families of people, are written with these two. */
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;

  private Check() {}

  /** A text that is there, not blank, and at most {@code max} characters. */
  public static String text(String name, @Nullable String value, int max) {
    if (value == null || value.isBlank()) {
      throw new InvalidValueException("The field '" + name + "' is missing or empty.");
    }
    if (value.length() > max) {
      throw new InvalidValueException(
          "The field '" + name + "' is longer than " + max + " characters.");
    }
    whole(name, value);
    return value;
  }

  /** As {@link #text}, on one line, and read in the order in which it is written. */
  public static String line(String name, @Nullable String value, int max) {
    String text = text(name, value, max);
    text.codePoints()
        .filter(Check::disturbs)
        .findFirst()
        .ifPresent(bad -> {
          throw new InvalidValueException(
              "The field '%s' has a character in it that cannot be seen but changes the text around it (U+%04X). Take it out."
                  .formatted(name, bad));
        });
    return text;
  }

  /** Control characters, line breaks, and marks that turn the direction of writing. */
  private static boolean disturbs(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER;
      case Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      default -> false;
    };
  }

  /** A lone half of a surrogate pair is no character: it would not be read back as it was sent. */
  private static void whole(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new InvalidValueException(
            "The field '%s' has half a character in it (U+%04X at position %d). Take it out."
                .formatted(name, (int) c, i + 1));
      }
    }
  }

  /** A text that is there (it may be empty) and at most {@code maxBytes} of UTF-8. */
  public static String utf8(String name, @Nullable String value, int maxBytes) {
    if (value == null) {
      throw new InvalidValueException("The field '" + name + "' is missing.");
    }
    if (value.length() > maxBytes || value.getBytes(StandardCharsets.UTF_8).length > maxBytes) {
      throw new InvalidValueException(
          "The field '" + name + "' is larger than " + maxBytes / 1024 + " KiB.");
    }
    whole(name, value);
    return value;
  }

  /** A number from {@code min} to {@code max}, both included. */
  public static int range(String name, int value, int min, int max) {
    if (value < min || value > max) {
      throw new InvalidValueException(
          "The field '" + name + "' must be from " + min + " to " + max + "; it is " + value + ".");
    }
    return value;
  }
}
