package agon.sandbox;

import java.io.ByteArrayOutputStream;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A one-way line of bytes between two runs. To write never waits: whoever lets a program write asks
 * for no more than there is room for. Thread-safe.
 */
public final class Wire {
  private static final byte[] NOTHING = new byte[0];

  private final long room;
  private final boolean owed;
  private ByteArrayOutputStream held = new ByteArrayOutputStream();
  private LongConsumer onTaken = bytes -> {};
  private long taken; // and not told of
  private long computed; // and not told of
  private boolean ended;
  private boolean closed;
  private boolean left;
  private long leftAt;

  /**
   * @param room how many bytes the writing program may be ahead of the reading one, about
   */
  public Wire(long room) {
    this(room, false);
  }

  private Wire(long room, boolean owed) {
    this.room = room;
    this.owed = owed;
  }

  /** One whose reader waits for the writing program, whatever that does but wait for the reader. */
  public static Wire owed(long room) {
    return new Wire(room, true);
  }

  /**
   * What one read brings.
   *
   * @param bytes may be none
   * @param computedNanos for how long the writing program computed meanwhile, or owed, so that it
   *     was not the reading one's fault that nothing came
   */
  @SuppressWarnings("ArrayRecordComponent") // Bytes on their way; nobody compares pieces.
  public record Piece(byte[] bytes, long computedNanos) {}

  /** How many bytes the writing program may be ahead of the reading one. */
  public long room() {
    return room;
  }

  /** Whether it is the writing program's fault whenever nothing comes and it could write. */
  public boolean owed() {
    return owed;
  }

  /** Adds bytes; what nobody will read any more is dropped. */
  public synchronized void write(byte[] bytes) {
    if (!closed && !ended && bytes.length > 0) {
      held.writeBytes(bytes);
      notifyAll();
    }
  }

  /** Says for how long the writing program has computed, or owed, since it was said last. */
  public synchronized void computed(long nanos) {
    if (nanos > 0 && !closed && !ended) {
      computed += nanos;
      notifyAll();
    }
  }

  /**
   * Lets somebody know of room for more bytes, half of the whole at a time; of no end of it when
   * nobody reads any more. He is called by the thread that reads.
   */
  public void onTaken(LongConsumer listener) {
    synchronized (this) {
      onTaken = listener;
      if (!closed) {
        return;
      }
    }
    listener.accept(Long.MAX_VALUE);
  }

  /** Waits until there is room, or nobody reads any more. */
  public synchronized void awaitRoom() throws InterruptedException {
    while (held.size() >= room && !closed) {
      wait();
    }
  }

  /** Takes all that is there, waiting for it; null after the last. */
  public @Nullable Piece read() throws InterruptedException {
    Piece piece;
    long tell = 0;
    LongConsumer listener;
    synchronized (this) {
      while (held.size() == 0 && computed == 0 && !ended && !closed) {
        wait();
      }
      if (closed || (held.size() == 0 && computed == 0)) {
        return null;
      }
      piece = new Piece(held.size() == 0 ? NOTHING : held.toByteArray(), computed);
      computed = 0;
      held = piece.bytes.length == 0 ? held : new ByteArrayOutputStream();
      taken += piece.bytes.length;
      if (taken > room / 2) {
        tell = taken;
        taken = 0;
      }
      listener = onTaken;
      notifyAll();
    }
    if (tell > 0) {
      listener.accept(tell);
    }
    return piece;
  }

  /** Says that nothing more will be written. */
  public synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Says that the run that writes is over. */
  public synchronized void leave() {
    if (!left) {
      left = true;
      leftAt = System.nanoTime();
    }
    end();
  }

  /** Whether the run that writes here was over before that of another; both are. */
  public boolean leftBefore(Wire other) {
    return leftAt() - other.leftAt() < 0;
  }

  private synchronized long leftAt() {
    if (!left) {
      throw new IllegalStateException("The run that writes here goes on.");
    }
    return leftAt;
  }

  /** Says that nobody reads any more. */
  public void close() {
    LongConsumer listener;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      held = new ByteArrayOutputStream();
      listener = onTaken;
      notifyAll();
    }
    listener.accept(Long.MAX_VALUE);
  }
}
