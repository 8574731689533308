package agon.client.core;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs something once after a while, on a thread of its own; short work only. */
@FunctionalInterface
public interface Ticker {
  Task after(Duration delay, Runnable action);

  /** A ticker on one daemon thread. */
  static Ticker real() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(
            1,
            action -> {
              Thread thread = Executors.defaultThreadFactory().newThread(action);
              thread.setName("agon-ticker");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
    return (delay, action) -> {
      Future<?> scheduled = timer.schedule(action, delay.toMillis(), TimeUnit.MILLISECONDS);
      return () -> scheduled.cancel(false);
    };
  }
}
