package agon.sandbox.docker;

import agon.sandbox.SandboxException;
import agon.sandbox.Wire;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Speaks the protocol of {@code runner.h} with one runner. One thread at a time. After any failure
 * it is broken for good: nothing that a box says after a mistake is believed.
 */
final class Runner {
  static final int PROTOCOL = 6;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** A conversation is heard of ten times a second, however long it may last. */
  private static final Duration SILENCE = Duration.ofSeconds(15);

  /** What a socket takes at once, whether or not somebody reads. */
  static final int SMALL = 64 << 10;

  private final Link link;

  /** While a run is fed, several threads may write. */
  private final ReentrantLock writing = new ReentrantLock();

  private boolean conversing; // guarded by writing

  private final Feeder.Out towardsRun =
      new Feeder.Out() {
        @Override
        public void feed(byte[] bytes, int at, int length, int flags)
            throws IOException, InterruptedException {
          Runner.this.feed(bytes, at, length, flags);
        }

        @Override
        public void delay(long nanos) throws IOException, InterruptedException {
          write(Frame.DELAY, 0, 0, number(nanos));
        }
      };

  private int sequence;

  /** Of the frame that is being answered. */
  private int awaited;

  /** Of the runs that were started and not finished. */
  private final Deque<Integer> started = new ArrayDeque<>();

  private int grade;
  private volatile boolean broken;

  Runner(Link link) {
    this.link = link;
  }

  boolean broken() {
    return broken;
  }

  /** How exactly it measures, as {@link RunReport#grade}; known after its first words. */
  int grade() {
    return grade;
  }

  /** Waits for the runner's first words. */
  void hello(String token, Duration patience) throws SandboxException, InterruptedException {
    guarded(() -> {
      Frame hello = receive(Frame.HELLO, deadline(patience));
      ByteBuffer in = hello.buffer();
      if (in.remaining() < 8 || in.getInt() != PROTOCOL) {
        throw new IOException("the runner speaks another protocol; build the images again");
      }
      grade = in.getInt();
      byte[] said = new byte[in.remaining()];
      in.get(said);
      if (!Arrays.equals(said, token.getBytes(StandardCharsets.UTF_8))) {
        throw new IOException("somebody else answered in place of the runner");
      }
      return hello;
    });
  }

  /** Ends all talk with it, from any thread. */
  void giveUp() {
    broken = true;
    link.close();
  }

  void ping() throws SandboxException, InterruptedException {
    guarded(() -> {
      send(Frame.PING, 0, new byte[0]);
      return receive(Frame.ACK, deadline(PATIENCE));
    });
  }

  /** Writes a source file. */
  void put(String name, byte[] bytes) throws SandboxException, InterruptedException {
    write(Frame.PUT, 0, name, bytes);
  }

  /** Writes a file into the work folder of the next run. */
  void place(String name, byte[] bytes, boolean writable)
      throws SandboxException, InterruptedException {
    write(Frame.PLACE, writable ? Frame.WRITABLE : 0, name, bytes);
  }

  /** Writes a file of a program that was compiled before. */
  void give(String path, byte[] bytes) throws SandboxException, InterruptedException {
    write(Frame.GIVE, 0, path, bytes);
  }

  /** The files of the compiled program by their paths; empty when they are more than that. */
  Optional<Map<String, byte[]>> take(long mostBytes) throws SandboxException, InterruptedException {
    return guarded(() -> {
      send(Frame.TAKE, 0, number(mostBytes).array());
      long deadline = deadline(PATIENCE);
      Map<String, ByteArrayOutputStream> files = new HashMap<>();
      Frame frame = next(deadline);
      while (frame.type() == Frame.FILE_BACK) {
        fileBack(frame.payload(), files);
        frame = next(deadline);
      }
      if (frame.type() != Frame.ACK) {
        throw unexpected(frame);
      }
      return frame.buffer().getInt() == 1 ? Optional.of(contents(files)) : Optional.empty();
    });
  }

  private void write(int type, int flags, String name, byte[] bytes)
      throws SandboxException, InterruptedException {
    guarded(() -> {
      byte[] start = (name + "\0").getBytes(StandardCharsets.UTF_8);
      int room = Frame.MAX_PAYLOAD - start.length;
      int at = 0;
      Frame ack;
      do {
        int n = Math.min(room, bytes.length - at);
        byte[] payload = Arrays.copyOf(start, start.length + n);
        System.arraycopy(bytes, at, payload, start.length, n);
        send(type, at == 0 ? flags : flags | Frame.MORE, payload);
        ack = receive(Frame.ACK, deadline(PATIENCE));
        at += n;
      } while (at < bytes.length);
      return ack;
    });
  }

  /** Runs a command to its end. */
  RunReport run(RunOrder order, byte[] input) throws SandboxException, InterruptedException {
    start(order, input);
    return finish(order);
  }

  /**
   * Starts a command, of which {@link #finish} is asked. One {@link RunOrder.Kind#AHEAD} may be
   * started while another goes on, with an input that is {@link #SMALL}; they are finished in their
   * order.
   */
  void start(RunOrder order, byte[] input) throws SandboxException, InterruptedException {
    guarded(() -> {
      for (int at = 0; at < input.length; at += Frame.MAX_PAYLOAD) {
        int n = Math.min(Frame.MAX_PAYLOAD, input.length - at);
        sequence++;
        write(Frame.INPUT, 0, sequence & 0xffff, ByteBuffer.wrap(input, at, n));
      }
      send(Frame.RUN, 0, order.encode());
      started.add(sequence);
      return order;
    });
  }

  /** Waits for the end of a command. */
  RunReport finish(RunOrder order) throws SandboxException, InterruptedException {
    return guarded(() -> {
      awaited = started.remove();
      return collect(order, null, null);
    });
  }

  /** Starts a command of which {@link #lap} is asked next. */
  void begin(RunOrder order) throws SandboxException, InterruptedException {
    guarded(() -> {
      send(Frame.RUN, 0, order.encode());
      return order;
    });
  }

  /**
   * Gives an input to the command that was begun, and waits for its answer or its end.
   *
   * @param input a line, with its end
   */
  RunReport lap(RunOrder order, byte[] input) throws SandboxException, InterruptedException {
    return guarded(() -> {
      if (input.length <= SMALL) {
        feed(input, 0, input.length, Frame.END);
        return collect(order, null, null);
      }
      Feeder feeder = new Feeder(towardsRun);
      feeder.start(input);
      return collect(order, feeder, null);
    });
  }

  /** Ends the command that was begun. */
  RunReport end(RunOrder order) throws SandboxException, InterruptedException {
    kill();
    return guarded(() -> {
      RunReport report;
      do {
        report = collect(order, null, null);
      } while (report.lap());
      return report;
    });
  }

  /** Runs a command that is fed from one wire and answers on the other, to its end. */
  RunReport converse(RunOrder order, Wire in, Wire out)
      throws SandboxException, InterruptedException {
    return guarded(() -> {
      send(Frame.RUN, 0, order.encode());
      conversing(true);
      allow(out.room());
      out.onTaken(this::allow);
      Feeder feeder = new Feeder(towardsRun);
      feeder.start(in);
      try {
        return collect(order, feeder, out);
      } finally {
        conversing(false);
      }
    });
  }

  private void feed(byte[] bytes, int at, int length, int flags)
      throws IOException, InterruptedException {
    write(Frame.FEED, flags, 0, ByteBuffer.wrap(bytes, at, length));
  }

  /** Whoever reads what a run says writes here only while it talks. */
  private void conversing(boolean now) {
    writing.lock();
    try {
      conversing = now;
    } finally {
      writing.unlock();
    }
  }

  /** Lets the run that talks write so much more; called by whoever reads it. */
  private void allow(long bytes) {
    writing.lock();
    try {
      if (conversing) {
        write(Frame.ALLOW, 0, 0, number(bytes));
      }
    } catch (IOException e) {
      // Whoever reads from the runner learns it as well.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      writing.unlock();
    }
  }

  /** Ends the run that goes on in another thread. */
  void kill() {
    try {
      write(Frame.KILL, 0, 0, ByteBuffer.allocate(0));
    } catch (IOException e) {
      // Then it is over.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What a run says, to its end; then it is fed no more, and nothing more comes on its wire. */
  private RunReport collect(RunOrder order, @Nullable Feeder feeder, @Nullable Wire live)
      throws IOException, InterruptedException {
    boolean well = false;
    try {
      RunReport report = listen(order, feeder, live);
      well = true;
      return report;
    } finally {
      if (live != null) {
        live.leave();
      }
      if (feeder != null) {
        feeder.end(well);
      }
    }
  }

  private RunReport listen(RunOrder order, @Nullable Feeder feeder, @Nullable Wire live)
      throws IOException, InterruptedException {
    long deadline = deadline(Duration.ofMillis(order.limits().wallMs()).plus(PATIENCE));
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    Map<String, ByteArrayOutputStream> files = new HashMap<>();
    while (true) {
      Frame frame = next(live == null ? deadline : deadline(SILENCE));
      switch (frame.type()) {
        case Frame.STDOUT -> {
          if (live == null) {
            stdout.writeBytes(frame.payload());
          } else {
            live.write(frame.payload());
          }
        }
        case Frame.STDERR -> stderr.writeBytes(frame.payload());
        case Frame.FILE_BACK -> fileBack(frame.payload(), files);
        case Frame.TAKEN -> {
          if (feeder != null) {
            feeder.taken(frame.buffer().getInt());
          }
        }
        case Frame.ENDED, Frame.PULSE -> {
          if (live == null) {
            throw unexpected(frame);
          }
          if (frame.type() == Frame.ENDED) {
            live.end();
          } else {
            live.computed(frame.buffer().getLong());
          }
        }
        case Frame.EXIT, Frame.LAP -> {
          return RunReport.of(frame, stdout.toByteArray(), stderr.toByteArray(), contents(files));
        }
        default -> throw unexpected(frame);
      }
    }
  }

  private static Map<String, byte[]> contents(Map<String, ByteArrayOutputStream> files) {
    Map<String, byte[]> complete = new HashMap<>();
    files.forEach((name, content) -> complete.put(name, content.toByteArray()));
    return complete;
  }

  private static void fileBack(byte[] payload, Map<String, ByteArrayOutputStream> files)
      throws IOException {
    int nul = 0;
    while (nul < payload.length && payload[nul] != 0) {
      nul++;
    }
    if (nul == 0 || nul == payload.length) {
      throw new IOException("the runner sent a file without a name");
    }
    files
        .computeIfAbsent(
            new String(payload, 0, nul, StandardCharsets.UTF_8),
            name -> new ByteArrayOutputStream())
        .write(payload, nul + 1, payload.length - nul - 1);
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
    awaited = sequence;
    write(type, flags, sequence & 0xffff, ByteBuffer.wrap(payload));
  }

  private void write(int type, int flags, int number, ByteBuffer payload)
      throws IOException, InterruptedException {
    writing.lockInterruptibly();
    try {
      link.write(Frame.header(type, flags, number, payload.remaining()), payload);
    } finally {
      writing.unlock();
    }
  }

  private static ByteBuffer number(long number) {
    return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(number).flip();
  }

  private Frame receive(int type, long deadline) throws IOException, InterruptedException {
    Frame frame = next(deadline);
    if (frame.type() != type) {
      throw unexpected(frame);
    }
    return frame;
  }

  /** The next frame, which must answer what is awaited. */
  private Frame next(long deadline) throws IOException, InterruptedException {
    Frame frame = read(link, deadline);
    if (frame.type() == Frame.FAULT) {
      throw unexpected(frame);
    }
    if (frame.sequence() != (awaited & 0xffff)) {
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
