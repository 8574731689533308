package agon.client.leaderboard;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait between two looks at the board: with jitter, doubling while unreachable. */
final class PollPause {
  static final Duration LONGEST = Duration.ofSeconds(60);
  private static final double JITTER = 0.2;

  private final RandomGenerator random;
  private long failures;

  PollPause(RandomGenerator random) {
    this.random = random;
  }

  Duration afterAnswer(int usualMs) {
    failures = 0;
    return jittered(usualMs);
  }

  Duration afterFailure(int usualMs) {
    failures = Math.min(failures + 1, 10);
    return jittered(Math.min(LONGEST.toMillis(), (long) usualMs << failures));
  }

  private Duration jittered(long millis) {
    return Duration.ofMillis((long) (millis * (1 + JITTER * (2 * random.nextDouble() - 1))));
  }
}
