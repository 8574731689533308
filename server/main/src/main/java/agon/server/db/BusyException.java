package agon.server.db;

import java.time.Duration;

/** More is being written than the disk takes; nothing was stored and a later try may succeed. */
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** When to try again. */
  public static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  BusyException() {
    super("The server has more to store than it can at the moment. Please try again in a moment.");
  }
}
