package agon.client.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Beats on the UI thread and remembers for how long that thread was busy between two beats. Busy is
 * counted in the thread's own CPU time, so that other programs of the machine do not count.
 */
final class Heartbeat {
  /** What a user takes for an answer at once, in milliseconds. */
  private static final long AT_ONCE = 200;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean over;
  private volatile long longest;
  private long last = -1;

  private Heartbeat() {}

  static Heartbeat start() {
    Heartbeat heart = new Heartbeat();
    Platform.runLater(heart::beat);
    return heart;
  }

  private void beat() {
    long now = THREADS.getCurrentThreadCpuTime();
    if (last >= 0) {
      longest = Math.max(longest, now - last);
    }
    last = now;
    if (over) {
      ended.countDown();
    } else {
      Platform.runLater(this::beat);
    }
  }

  /** Waits until what was asked for is laid out and painted. */
  void settle() {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Ends, and fails when the thread was ever busy for too long. */
  void stop(String what) {
    over = true;
    try {
      assertTrue(ended.await(60, TimeUnit.SECONDS), "the window stands still: " + what);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    long ms = TimeUnit.NANOSECONDS.toMillis(longest);
    System.out.println("The window was busy for at most " + ms + " ms: " + what);
    assertTrue(ms <= AT_ONCE, "the window was busy for " + ms + " ms: " + what);
  }
}
