package agon.client.testing;

import agon.client.core.Background;
import agon.client.core.Task;
import agon.client.core.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A clock and its timers, moved by hand. */
public final class ManualTime implements InstantSource, Ticker {
  private record Timer(Instant at, Runnable action) {}

  private final List<Timer> timers = new ArrayList<>();
  private volatile Instant now = Instant.parse("2026-11-22T10:00:00Z");

  /** Everything at once, on the thread that asks. */
  public Background background() {
    return new Background(Runnable::run, Runnable::run, this);
  }

  @Override
  public Task after(Duration delay, Runnable action) {
    Timer timer = new Timer(now.plus(delay), action);
    timers.add(timer);
    return () -> timers.remove(timer);
  }

  /** Lets time pass; timers that fall due are run in order. */
  public void pass(Duration duration) {
    Instant end = now.plus(duration);
    Optional<Timer> next = next(end);
    while (next.isPresent()) {
      Timer timer = next.get();
      timers.remove(timer);
      now = timer.at();
      timer.action().run();
      next = next(end);
    }
    now = end;
  }

  /** How long until the next timer. */
  public Duration untilNext() {
    return timers.stream()
        .map(timer -> Duration.between(now, timer.at()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Optional<Timer> next(Instant end) {
    return timers.stream()
        .filter(timer -> !timer.at().isAfter(end))
        .min(Comparator.comparing(Timer::at));
  }

  @Override
  public Instant instant() {
    return now;
  }
}
