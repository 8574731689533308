package agon.client.core;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The only bridge between threads: work goes to the workers, its outcome comes back on the UI
 * executor. All methods may be called from any thread.
 */
public final class Background {
  private final Executor workers;
  private final Executor ui;
  private final Ticker ticker;

  public Background(Executor workers, Executor ui, Ticker ticker) {
    this.workers = workers;
    this.ui = ui;
    this.ticker = ticker;
  }

  /** Virtual threads as workers, and real timers. */
  public static Background on(Executor ui) {
    return new Background(Executors.newVirtualThreadPerTaskExecutor(), ui, Ticker.real());
  }

  /** Does the work on a worker, then tells one of the two listeners on the UI executor. */
  public <T> Task run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    AtomicBoolean cancelled = new AtomicBoolean();
    workers.execute(() -> attempt(work, cancelled, done, failed));
    return () -> {
      if (!cancelled.getAndSet(true)) {
        work.cancel();
      }
    };
  }

  @SuppressWarnings(
      "CatchingUnchecked") // Whatever goes wrong, the page that asked must hear of it.
  private <T> void attempt(
      Work<T> work, AtomicBoolean cancelled, Consumer<T> done, Consumer<Exception> failed) {
    if (cancelled.get()) {
      return;
    }
    try {
      T value = work.call();
      ui(cancelled, () -> done.accept(value));
    } catch (Exception e) {
      ui(cancelled, () -> failed.accept(e));
    }
  }

  /** Does something on the UI executor. */
  public void ui(Runnable action) {
    ui.execute(action);
  }

  /** Does something on the UI executor after a while. */
  public Task after(Duration delay, Runnable action) {
    AtomicBoolean cancelled = new AtomicBoolean();
    Task timer = ticker.after(delay, () -> ui(cancelled, action));
    return () -> {
      cancelled.set(true);
      timer.cancel();
    };
  }

  private void ui(AtomicBoolean cancelled, Runnable action) {
    ui.execute(() -> {
      if (!cancelled.get()) {
        action.run();
      }
    });
  }
}
