package agon.sandbox.docker;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A two-way stream of bytes to a runner. One thread at a time reads, and one writes. */
interface Link extends AutoCloseable {

  /**
   * Sends everything.
   *
   * @throws java.net.SocketTimeoutException when for some seconds nothing more is taken
   */
  void write(ByteBuffer... parts) throws IOException, InterruptedException;

  /**
   * Fills the buffer.
   *
   * @param deadline in the time of {@link System#nanoTime}
   * @throws java.net.SocketTimeoutException when the deadline passes first
   * @throws java.io.EOFException when the runner is gone
   */
  void read(ByteBuffer into, long deadline) throws IOException, InterruptedException;

  @Override
  void close();
}
