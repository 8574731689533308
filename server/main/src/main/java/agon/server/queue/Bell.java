package agon.server.queue;

import java.time.Duration;

/** Tells the judge's workers that there may be something to do. */
public final class Bell {
  private final Object lock = new Object();
  private long rung;

  public void ring() {
    synchronized (lock) {
      rung++;
      lock.notifyAll();
    }
  }

  /** How often it has rung. */
  public long rung() {
    synchronized (lock) {
      return rung;
    }
  }

  /** Waits until it has rung again since that count, or the time is over. */
  public void awaitAfter(long heard, Duration atMost) throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    synchronized (lock) {
      while (rung == heard) {
        long leftMs = (deadline - System.nanoTime()) / 1_000_000;
        if (leftMs <= 0) {
          return;
        }
        lock.wait(leftMs);
      }
    }
  }
}
