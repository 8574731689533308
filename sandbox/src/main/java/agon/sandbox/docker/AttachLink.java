package agon.sandbox.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.StreamType;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A runner behind the engine's attach stream, for engines that do not share this host's files. */
final class AttachLink implements Link {
  private static final Logger LOG = LoggerFactory.getLogger(AttachLink.class);

  /** An empty piece says that there will be no more. */
  private static final byte[] END = new byte[0];

  private final Queue toRunner = new Queue();
  private final BlockingQueue<byte[]> fromRunner = new LinkedBlockingQueue<>();
  private final ResultCallback.Adapter<Frame> callback;
  private ByteBuffer read = ByteBuffer.allocate(0);

  /** Attaches; must come before the container's start, or its first words are lost. */
  AttachLink(DockerClient client, String container) throws InterruptedException {
    callback =
        client
            .attachContainerCmd(container)
            .withStdIn(toRunner)
            .withStdOut(true)
            .withStdErr(true)
            .withFollowStream(true)
            .exec(new Receiver(fromRunner));
    callback.awaitStarted();
  }

  @Override
  public void write(ByteBuffer... parts) {
    for (ByteBuffer part : parts) {
      byte[] bytes = new byte[part.remaining()];
      part.get(bytes);
      toRunner.pieces.add(bytes);
    }
  }

  @Override
  public void read(ByteBuffer into, long deadline) throws IOException, InterruptedException {
    while (into.hasRemaining()) {
      if (!read.hasRemaining()) {
        byte[] piece = fromRunner.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (piece == null) {
          throw new SocketTimeoutException("the runner did not answer in time");
        }
        if (piece.length == 0) {
          fromRunner.add(END);
          throw new EOFException("the runner is gone");
        }
        read = ByteBuffer.wrap(piece);
      }
      int n = Math.min(read.remaining(), into.remaining());
      into.put(into.position(), read, read.position(), n);
      into.position(into.position() + n);
      read.position(read.position() + n);
    }
  }

  @Override
  public void close() {
    toRunner.pieces.add(END);
    fromRunner.add(END); // For one who waits in another thread.
    try (Closeable open = callback) {
      LOG.trace("Closing {}", open);
    } catch (IOException e) {
      // Closing is all that was wanted.
    }
  }

  private static final class Receiver extends ResultCallback.Adapter<Frame> {
    private final BlockingQueue<byte[]> to;

    Receiver(BlockingQueue<byte[]> to) {
      this.to = to;
    }

    @Override
    public void onNext(Frame frame) {
      if (frame.getStreamType() == StreamType.STDERR) {
        LOG.warn(
            "A runner says: {}", new String(frame.getPayload(), StandardCharsets.UTF_8).strip());
      } else if (frame.getPayload().length > 0) {
        to.add(frame.getPayload().clone()); // The client reuses its buffer.
      }
    }

    @Override
    public void onError(Throwable e) {
      to.add(END);
      super.onError(e);
    }

    @Override
    public void onComplete() {
      to.add(END);
      super.onComplete();
    }
  }

  /** What is to be sent; a piped stream would wait a second at each message. */
  private static final class Queue extends InputStream {
    private final BlockingQueue<byte[]> pieces = new LinkedBlockingQueue<>();
    private ByteBuffer now = ByteBuffer.allocate(0);
    private boolean ended;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int at, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      try {
        while (!now.hasRemaining() && !ended) {
          byte[] next = pieces.take();
          ended = next.length == 0;
          now = ByteBuffer.wrap(next);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        ended = true;
      }
      if (!now.hasRemaining()) {
        return -1;
      }
      int n = Math.min(length, now.remaining());
      now.get(to, at, n);
      return n;
    }
  }
}
