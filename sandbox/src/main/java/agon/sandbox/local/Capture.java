package agon.sandbox.local;

import agon.sandbox.Wire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a stream to its end in a thread of its own and keeps its start. */
final class Capture {
  private static final Duration PATIENCE = Duration.ofMillis(500);

  /** A process that ends has closed its output a moment before, and its end is to be seen first. */
  private static final long GRACE_MS = 20;

  private final InputStream in;
  private final long cap;
  private final @Nullable Wire wire;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long total;
  private final Thread thread;

  private Capture(InputStream in, long cap, @Nullable Wire wire) {
    this.in = in;
    this.cap = cap;
    this.wire = wire;
    thread = Thread.ofPlatform().daemon().name("run-output").unstarted(this::read);
  }

  static Capture start(InputStream in, long cap) {
    return start(in, cap, null);
  }

  /** With a wire, what is read goes there instead of being kept. */
  static Capture start(InputStream in, long cap, @Nullable Wire wire) {
    Capture capture = new Capture(in, cap, wire);
    capture.thread.start();
    return capture;
  }

  private void read() {
    byte[] buffer = new byte[64 << 10];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        add(buffer, wire == null ? n : 0, n);
        if (wire != null) {
          wire.write(Arrays.copyOf(buffer, n));
          wire.awaitRoom();
        }
      }
      if (wire != null) {
        Thread.sleep(GRACE_MS);
        wire.end();
      }
    } catch (IOException e) {
      // The process is gone, or somebody that it left behind was cut off.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void add(byte[] bytes, int keep, int n) {
    long room = Math.max(0, cap - total);
    kept.write(bytes, 0, (int) Math.min(keep, room));
    total += n;
  }

  synchronized boolean isTooMuch() {
    return total > cap;
  }

  /** What was kept; waits a moment for the end, but not for one who holds the stream open. */
  byte[] finish() throws InterruptedException {
    if (!thread.join(PATIENCE)) {
      try {
        in.close();
      } catch (IOException e) {
        // Closing is all that was wanted.
      }
    }
    synchronized (this) {
      return kept.toByteArray();
    }
  }
}
