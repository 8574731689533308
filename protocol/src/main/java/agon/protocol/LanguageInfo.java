package agon.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programming language of this server.
 *
 * @param id a short stable word: {@code python}, {@code cpp}, {@code java}
 * @param title for people: {@code Python 3}
 * @param version what the toolchain says of itself; null until known
 * @param extension of a source file, without the dot
 * @param extensions every one that its source files may have, the usual one first
 * @param timeFactor by which the problem's CPU limit is multiplied
 * @param progress 0 to 1 while PREPARING
 * @param message what is being done, why it is unavailable, or how it can be had
 */
public record LanguageInfo(
    String id,
    String title,
    @Nullable String version,
    String extension,
    List<String> extensions,
    double timeFactor,
    State state,
    double progress,
    @Nullable String message) {
  public LanguageInfo {
    extensions = extensions == null ? List.of(extension) : List.copyOf(extensions); // Of old ones.
  }

  /** One with a single extension. */
  public LanguageInfo(
      String id,
      String title,
      @Nullable String version,
      String extension,
      double timeFactor,
      State state,
      double progress,
      @Nullable String message) {
    this(id, title, version, extension, List.of(extension), timeFactor, state, progress, message);
  }

  /** Whether solutions in the language can be judged now. */
  public enum State {
    READY,
    PREPARING,
    UNAVAILABLE,
    /** Not here until the organizer chooses it. */
    ON_DEMAND
  }

  public boolean ready() {
    return state == State.READY;
  }
}
