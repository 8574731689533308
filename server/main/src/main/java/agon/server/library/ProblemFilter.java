package agon.server.library;

import agon.protocol.Level;
import org.jspecify.annotations.Nullable;

/**
 * Which problems of the list are asked for; null asks for all.
 *
 * @param text part of the title or the id, in any case
 */
public record ProblemFilter(@Nullable String text, @Nullable String tag, @Nullable Level level) {
  public static final ProblemFilter ALL = new ProblemFilter(null, null, null);

  /** The text as a pattern for LIKE, with the exclamation mark as escape. */
  @Nullable String pattern() {
    return text == null
        ? null
        : "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
