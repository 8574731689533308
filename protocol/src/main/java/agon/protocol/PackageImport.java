package agon.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package on its way into the server.
 *
 * @param key names the import for a while after it is over
 * @param done of {@code total}: files that were checked, then tests that were stored
 * @param version of the problem that it became; 0 until it is DONE
 * @param tests how many it has; 0 until it is DONE
 * @param message why it was refused or has failed
 * @param notes what its setter should know of a package that is stored, as sentences
 */
public record PackageImport(
    String key,
    String problemId,
    State state,
    long done,
    long total,
    int version,
    int tests,
    @Nullable String message,
    List<String> notes) {
  public PackageImport {
    notes = notes == null ? List.of() : List.copyOf(notes); // Older servers have none.
  }

  /** Where an import is on its way. */
  public enum State {
    WAITING,
    CHECKING,
    STORING,
    DONE,
    /** Something is wrong with the package; nothing was changed. */
    REFUSED,
    /** Something is wrong with the server; nothing was changed. */
    FAILED
  }

  public boolean over() {
    return state == State.DONE || state == State.REFUSED || state == State.FAILED;
  }
}
