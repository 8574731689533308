package agon.client.core;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The server's time as far as it is known here. Small corrections are spread over several answers
 * so that a clock on the screen does not jump. Thread-safe.
 */
public final class ServerClock implements InstantSource {
  private static final long JUMP_MS = 2_000;

  private final InstantSource local;
  private long offsetMs;
  private boolean known;

  public ServerClock(InstantSource local) {
    this.local = local;
  }

  /** Learns from an answer what the server's clock showed a moment ago. */
  public synchronized void observe(Instant serverTime) {
    long seen = Duration.between(local.instant(), serverTime).toMillis();
    long difference = seen - offsetMs;
    boolean jump = !known || Math.abs(difference) > JUMP_MS;
    offsetMs = jump ? seen : offsetMs + difference / 4;
    known = true;
  }

  @Override
  public synchronized Instant instant() {
    return local.instant().plusMillis(offsetMs);
  }

  /** What this machine's own clock shows, for times that only the user compares. */
  public Instant localTime() {
    return local.instant();
  }
}
