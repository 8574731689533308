package agon.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A line of a contestant's source with what is wrong there.
 *
 * @param line from 1
 * @param message in a sentence, or as the compiler put it
 * @param file of a program that has several; null where it is one text
 */
public record Mark(int line, String message, @Nullable String file) {
  /** One in a program of one text. */
  public Mark(int line, String message) {
    this(line, message, null);
  }
}
