package agon.client.competition;

import java.time.Duration;

/** Pure sums about the time that is left. */
final class Countdown {
  private Countdown() {}

  /** {@code hh:mm:ss}, a begun second counting as whole, never below zero. */
  static String text(Duration left) {
    long seconds = Math.max(0, (left.toMillis() + 999) / 1000);
    return String.format("%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** How long the text of now stays right. */
  static Duration untilChange(Duration left) {
    long millis = left.toMillis();
    return Duration.ofMillis(millis <= 0 ? 1000 : (millis - 1) % 1000 + 1);
  }

  /** Whether the mark was passed between the two moments. */
  static boolean passed(Duration mark, Duration before, Duration now) {
    return before.compareTo(mark) > 0 && now.compareTo(mark) <= 0;
  }
}
