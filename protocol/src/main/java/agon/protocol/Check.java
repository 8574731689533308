package agon.protocol;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What records use to refuse nonsense at birth; each message is a sentence for a person. */
public final class Check {
  private Check() {}

  /** A text that is there, not blank, and at most {@code max} characters. */
  public static String text(String name, @Nullable String value, int max) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("The field '" + name + "' is missing or empty.");
    }
    if (value.length() > max) {
      throw new IllegalArgumentException(
          "The field '" + name + "' is longer than " + max + " characters.");
    }
    return value;
  }

  /** A text that is there (it may be empty) and at most {@code maxBytes} of UTF-8. */
  public static String utf8(String name, @Nullable String value, int maxBytes) {
    if (value == null) {
      throw new IllegalArgumentException("The field '" + name + "' is missing.");
    }
    if (value.length() > maxBytes || value.getBytes(StandardCharsets.UTF_8).length > maxBytes) {
      throw new IllegalArgumentException(
          "The field '" + name + "' is larger than " + maxBytes / 1024 + " KiB.");
    }
    return value;
  }

  /** A number from {@code min} to {@code max}, both included. */
  public static int range(String name, int value, int min, int max) {
    if (value < min || value > max) {
      throw new IllegalArgumentException(
          "The field '" + name + "' must be from " + min + " to " + max + "; it is " + value + ".");
    }
    return value;
  }
}
