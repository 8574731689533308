package agon.sandbox;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A one-way line of bytes between two runs. It holds little: who writes more waits until the other
 * side reads, as with a pipe. Thread-safe.
 */
public final class Wire {
  private static final int ROOM = 1 << 20;

  private final Deque<byte[]> pieces = new ArrayDeque<>();
  private int held;
  private long total;
  private boolean ended;
  private long endedAt;
  private boolean closed;

  /** Adds bytes; what nobody will read any more is dropped. */
  public synchronized void write(byte[] bytes) throws InterruptedException {
    total += bytes.length;
    while (held > 0 && held + bytes.length > ROOM && !closed && !ended) {
      wait();
    }
    if (!closed && !ended && bytes.length > 0) {
      pieces.add(Arrays.copyOf(bytes, bytes.length));
      held += bytes.length;
      notifyAll();
    }
  }

  /** Takes what is there, waiting for it; null after the last piece. */
  public synchronized byte @Nullable [] read() throws InterruptedException {
    while (pieces.isEmpty() && !ended && !closed) {
      wait();
    }
    byte[] piece = closed ? null : pieces.poll();
    if (piece != null) {
      held -= piece.length;
      notifyAll();
    }
    return piece;
  }

  /** Says that nothing more will be written. */
  public synchronized void end() {
    if (!ended) {
      endedAt = System.nanoTime();
    }
    ended = true;
    notifyAll();
  }

  /** Whether this one was ended before another; both have been ended. */
  public boolean endedBefore(Wire other) {
    return endedAt() - other.endedAt() < 0;
  }

  private synchronized long endedAt() {
    if (!ended) {
      throw new IllegalStateException("This wire has not been ended.");
    }
    return endedAt;
  }

  /** Says that nobody reads any more. */
  public synchronized void close() {
    closed = true;
    pieces.clear();
    held = 0;
    notifyAll();
  }

  /** How many bytes were written in all. */
  public synchronized long total() {
    return total;
  }
}
