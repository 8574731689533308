package agon.sandbox.docker;

import agon.sandbox.Wire;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Feeds one run, on a thread of its own, with no more than its runner has room for. So the runner
 * always listens, and whoever writes to it never waits for a program to read.
 */
final class Feeder {
  /** {@code FEED_ROOM} of {@code runner.h}. */
  private static final int ROOM = 1 << 20;

  /** Where frames go. */
  interface Out {
    void feed(byte[] bytes, int at, int length, int flags) throws IOException, InterruptedException;

    void delay(long nanos) throws IOException, InterruptedException;
  }

  private final Out out;
  private @Nullable Thread thread;
  private @Nullable Wire wire;

  // Guarded by this.
  private int room = ROOM;
  private boolean over;

  Feeder(Out out) {
    this.out = out;
  }

  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  /** Begins to pass on what comes on the wire, and its end. */
  void start(Wire in) {
    wire = in;
    start(() -> {
      for (Wire.Piece piece = in.read(); piece != null; piece = in.read()) {
        if (piece.computedNanos() > 0) {
          out.delay(piece.computedNanos());
        }
        all(piece.bytes(), 0);
      }
      out.feed(new byte[0], 0, 0, Frame.END);
    });
  }

  /** Begins to send one input, and its end. */
  void start(byte[] input) {
    start(() -> all(input, Frame.END));
  }

  private void start(Work work) {
    thread =
        Thread.ofVirtual()
            .name("feeder")
            .start(() -> {
              try {
                work.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (IOException e) {
                // Whoever reads from the runner learns it as well.
              }
            });
  }

  private void all(byte[] bytes, int flags) throws IOException, InterruptedException {
    int at = 0;
    while (at < bytes.length) {
      int n = take(Math.min(Frame.MAX_PAYLOAD, bytes.length - at));
      if (n == 0) {
        return;
      }
      out.feed(bytes, at, n, at + n == bytes.length ? flags : 0);
      at += n;
    }
  }

  /** Waits for room, of which it takes what it can use; none when the run is over. */
  private synchronized int take(int most) throws InterruptedException {
    while (room == 0 && !over) {
      wait();
    }
    int n = over ? 0 : Math.min(room, most);
    room -= n;
    return n;
  }

  /** The run has taken so many bytes. */
  synchronized void taken(int bytes) {
    room += bytes;
    notifyAll();
  }

  /**
   * Ends with the run.
   *
   * @param well else nothing that is sent now matters any more
   */
  void end(boolean well) throws InterruptedException {
    synchronized (this) {
      over = true;
      notifyAll();
    }
    if (wire != null) {
      wire.close();
    }
    Thread feeding = thread;
    if (feeding != null) {
      if (!well) {
        feeding.interrupt();
      }
      feeding.join();
    }
  }
}
