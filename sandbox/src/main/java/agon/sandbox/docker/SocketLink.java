package agon.sandbox.docker;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Arrays;

/** A runner that connected to our socket file. */
final class SocketLink implements Link {
  private static final int CHUNK = 256 << 10;

  /** A runner that listens takes something sooner, even where it gets little of the processor. */
  private static final long PATIENCE_MS = 10_000;

  private final SocketChannel channel;
  private final Selector selector;

  /** Of its own, since one thread may wait to write while another waits to read. */
  private final Selector writable;

  private final ByteBuffer read = ByteBuffer.allocateDirect(CHUNK).flip();

  SocketLink(SocketChannel channel) throws IOException {
    this.channel = channel;
    channel.configureBlocking(false);
    selector = Selector.open();
    channel.register(selector, SelectionKey.OP_READ);
    writable = Selector.open();
    channel.register(writable, SelectionKey.OP_WRITE);
  }

  @Override
  public void write(ByteBuffer... parts) throws IOException, InterruptedException {
    try {
      long deadline = System.nanoTime() + PATIENCE_MS * 1_000_000;
      while (Arrays.stream(parts).anyMatch(ByteBuffer::hasRemaining)) {
        if (channel.write(parts) > 0) {
          deadline = System.nanoTime() + PATIENCE_MS * 1_000_000;
        } else if (System.nanoTime() - deadline > 0) {
          throw new SocketTimeoutException("the runner did not listen in time");
        } else {
          select(writable, PATIENCE_MS);
        }
      }
    } catch (ClosedByInterruptException e) {
      throw interrupted();
    } catch (ClosedSelectorException e) {
      throw new EOFException("the runner was given up");
    }
  }

  @Override
  public void read(ByteBuffer into, long deadline) throws IOException, InterruptedException {
    while (into.hasRemaining()) {
      if (!read.hasRemaining()) {
        fill(deadline);
      }
      int n = Math.min(read.remaining(), into.remaining());
      into.put(into.position(), read, read.position(), n);
      into.position(into.position() + n);
      read.position(read.position() + n);
    }
  }

  private void fill(long deadline) throws IOException, InterruptedException {
    try {
      while (true) {
        read.clear();
        int n = channel.read(read);
        read.flip();
        if (n > 0) {
          return;
        }
        if (n < 0) {
          throw new EOFException("the runner is gone");
        }
        long millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
          throw new SocketTimeoutException("the runner did not answer in time");
        }
        select(selector, millis);
      }
    } catch (ClosedByInterruptException e) {
      throw interrupted();
    } catch (ClosedSelectorException e) {
      throw new EOFException("the runner was given up");
    }
  }

  private static void select(Selector selector, long millis)
      throws IOException, InterruptedException {
    selector.select(millis);
    selector.selectedKeys().clear();
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  private static InterruptedException interrupted() {
    Thread.interrupted();
    return new InterruptedException();
  }

  @Override
  public void close() {
    try (selector;
        writable) {
      channel.close();
    } catch (IOException e) {
      // Closing is all that was wanted.
    }
  }
}
