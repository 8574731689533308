package agon.sandbox.docker;

import agon.sandbox.SandboxException;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/**
 * Speaks the protocol of {@code runner.h} with one runner. One thread at a time. After any failure
 * it is broken for good: nothing that a box says after a mistake is believed.
 */
final class Runner {
  private static final int PROTOCOL = 1;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Link link;
  private int sequence;
  private volatile boolean broken;

  Runner(Link link) {
    this.link = link;
  }

  boolean broken() {
    return broken;
  }

  /** Waits for the runner's first words. */
  void hello(String token, Duration patience) throws SandboxException, InterruptedException {
    guarded(() -> {
      Frame hello = receive(Frame.HELLO, deadline(patience));
      ByteBuffer in = hello.buffer();
      if (in.remaining() < 8 || in.getInt() != PROTOCOL) {
        throw new IOException("the runner speaks another protocol; build the images again");
      }
      in.getInt(); // The grade comes with each report.
      byte[] said = new byte[in.remaining()];
      in.get(said);
      if (!Arrays.equals(said, token.getBytes(StandardCharsets.UTF_8))) {
        throw new IOException("somebody else answered in place of the runner");
      }
      return hello;
    });
  }

  void ping() throws SandboxException, InterruptedException {
    guarded(() -> {
      send(Frame.PING, 0, new byte[0]);
      return receive(Frame.ACK, deadline(PATIENCE));
    });
  }

  /** Writes a source file. */
  void put(String name, byte[] bytes) throws SandboxException, InterruptedException {
    guarded(() -> {
      byte[] start = (name + "\0").getBytes(StandardCharsets.UTF_8);
      int room = Frame.MAX_PAYLOAD - start.length;
      int at = 0;
      Frame ack;
      do {
        int n = Math.min(room, bytes.length - at);
        byte[] payload = Arrays.copyOf(start, start.length + n);
        System.arraycopy(bytes, at, payload, start.length, n);
        send(Frame.PUT, at == 0 ? 0 : Frame.MORE, payload);
        ack = receive(Frame.ACK, deadline(PATIENCE));
        at += n;
      } while (at < bytes.length);
      return ack;
    });
  }

  /** Runs a command to its end. */
  RunReport run(RunOrder order, byte[] input) throws SandboxException, InterruptedException {
    return guarded(() -> {
      for (int at = 0; at < input.length; at += Frame.MAX_PAYLOAD) {
        int n = Math.min(Frame.MAX_PAYLOAD, input.length - at);
        sequence++;
        link.write(
            Frame.header(Frame.INPUT, 0, sequence & 0xffff, n), ByteBuffer.wrap(input, at, n));
      }
      send(Frame.RUN, 0, order.encode());
      return collect(order);
    });
  }

  private RunReport collect(RunOrder order) throws IOException, InterruptedException {
    long deadline = deadline(Duration.ofMillis(order.limits().wallMs()).plus(PATIENCE));
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    while (true) {
      Frame frame = next(deadline);
      switch (frame.type()) {
        case Frame.STDOUT -> stdout.writeBytes(frame.payload());
        case Frame.STDERR -> stderr.writeBytes(frame.payload());
        case Frame.EXIT -> {
          return RunReport.of(frame, stdout.toByteArray(), stderr.toByteArray());
        }
        default -> throw unexpected(frame);
      }
    }
  }

  /** Empties the box. */
  void reset() throws SandboxException, InterruptedException {
    guarded(() -> {
      send(Frame.RESET, 0, new byte[0]);
      Frame done = receive(Frame.RESET_OK, deadline(PATIENCE));
      if (done.buffer().getInt() != 0) {
        throw new IOException("the box could not be emptied");
      }
      return done;
    });
  }

  private void send(int type, int flags, byte[] payload) throws IOException, InterruptedException {
    sequence++;
    link.write(
        Frame.header(type, flags, sequence & 0xffff, payload.length), ByteBuffer.wrap(payload));
  }

  private Frame receive(int type, long deadline) throws IOException, InterruptedException {
    Frame frame = next(deadline);
    if (frame.type() != type) {
      throw unexpected(frame);
    }
    return frame;
  }

  /** The next frame, which must answer what was asked last. */
  private Frame next(long deadline) throws IOException, InterruptedException {
    Frame frame = read(link, deadline);
    if (frame.type() == Frame.FAULT) {
      throw unexpected(frame);
    }
    if (frame.sequence() != (sequence & 0xffff)) {
      throw new IOException("the runner answered another question");
    }
    return frame;
  }

  static Frame read(Link link, long deadline) throws IOException, InterruptedException {
    ByteBuffer head = ByteBuffer.allocate(Frame.HEADER);
    link.read(head, deadline);
    Frame empty = new Frame(0, 0, 0, head.array());
    ByteBuffer in = empty.buffer();
    int length = in.getInt();
    if (length < 0 || length > Frame.MAX_PAYLOAD) {
      throw new IOException("the runner sent a frame of an impossible length");
    }
    int type = in.get() & 0xff;
    int flags = in.get() & 0xff;
    int sequence = in.getShort() & 0xffff;
    byte[] payload = new byte[length];
    link.read(ByteBuffer.wrap(payload), deadline);
    return new Frame(type, flags, sequence, payload);
  }

  private static IOException unexpected(Frame frame) {
    if (frame.type() == Frame.FAULT && frame.payload().length >= 4) {
      ByteBuffer in = frame.buffer();
      int errno = in.getInt();
      String step = new String(frame.payload(), 4, in.remaining(), StandardCharsets.UTF_8);
      return new IOException("the runner failed at '" + step + "' (error " + errno + ")");
    }
    return new IOException("the runner sent a frame of type " + frame.type() + " out of turn");
  }

  private static long deadline(Duration patience) {
    return System.nanoTime() + patience.toNanos();
  }

  private interface Talk<T> {
    T talk() throws IOException, InterruptedException;
  }

  private <T> T guarded(Talk<T> talk) throws SandboxException, InterruptedException {
    if (broken) {
      throw new SandboxException("This box is broken; the program can be run in another one.");
    }
    boolean good = false;
    try {
      T answer = talk.talk();
      good = true;
      return answer;
    } catch (SocketTimeoutException e) {
      throw new SandboxException("A box did not answer in time; it is replaced.", e);
    } catch (EOFException e) {
      throw new SandboxException("A box was ended from outside; it is replaced.", e);
    } catch (IOException e) {
      throw new SandboxException("A box failed and is replaced: " + e.getMessage() + ".", e);
    } finally {
      broken |= !good;
    }
  }
}
