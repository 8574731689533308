package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Ending;
import agon.sandbox.RunLimits;
import agon.sandbox.SandboxException;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The protocol against a runner that says what it was told to say. */
class FramingTest {
  private static final RunLimits LIMITS = new RunLimits(1_000, 4_000, 1 << 20, 100);
  private static final RunOrder ORDER =
      new RunOrder(1000, RunOrder.Kind.PLAIN, List.of("/bin/true"), List.of("A=b"), LIMITS, 5, 7);

  /** Answers from a script, in pieces of three bytes; keeps what was sent. */
  private static final class Script implements Link {
    private final ByteBuffer answers;
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    Script(byte[]... frames) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (byte[] frame : frames) {
        all.writeBytes(frame);
      }
      answers = ByteBuffer.wrap(all.toByteArray());
    }

    @Override
    public void write(ByteBuffer... parts) {
      for (ByteBuffer part : parts) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        sent.writeBytes(bytes);
      }
    }

    @Override
    public void read(ByteBuffer into, long deadline) throws EOFException {
      if (answers.remaining() < into.remaining()) {
        throw new EOFException();
      }
      byte[] bytes = new byte[into.remaining()];
      answers.get(bytes);
      into.put(bytes);
    }

    @Override
    public void close() {}
  }

  private static byte[] frame(int type, int sequence, byte[] payload) {
    return ByteBuffer.allocate(8 + payload.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(payload.length)
        .put((byte) type)
        .put((byte) 0)
        .putShort((short) sequence)
        .put(payload)
        .array();
  }

  private static byte[] exit(int status) {
    return ByteBuffer.allocate(72)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(status)
        .putInt(0)
        .putLong(5)
        .putLong(6)
        .putLong(7)
        .array();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aRunGathersItsOutput() throws Exception {
    Script script =
        new Script(
            frame(Frame.STDOUT, 2, text("ab")),
            frame(Frame.STDERR, 2, text("oops")),
            frame(Frame.STDOUT, 2, text("c")),
            frame(Frame.EXIT, 2, exit(3 << 8)));
    RunReport report = new Runner(script).run(ORDER, text("input"));
    assertArrayEquals(text("abc"), report.stdout());
    assertArrayEquals(text("oops"), report.stderr());
    assertEquals(new Ending.Exited(3), report.observation(false).ending(LIMITS));
    assertEquals(
        List.of(5L, 6L, 7L), List.of(report.wallNanos(), report.cpuNanos(), report.memoryBytes()));

    Frame input = Runner.read(new Script(script.sent.toByteArray()), 0);
    assertEquals(Frame.INPUT, input.type());
    assertArrayEquals(text("input"), input.payload());
  }

  @Test
  void runsThatWereStartedAreFinishedInTheirOrder() throws Exception {
    Script script =
        new Script(
            frame(Frame.STDOUT, 2, text("first")),
            frame(Frame.EXIT, 2, exit(0)),
            frame(Frame.STDOUT, 4, text("second")),
            frame(Frame.EXIT, 4, exit(0)),
            frame(Frame.EXIT, 4, exit(0)));
    Runner runner = new Runner(script);
    for (int i = 0; i < 2; i++) {
      runner.start(ORDER, text("input"));
    }
    assertArrayEquals(text("first"), runner.finish(ORDER).stdout());
    assertArrayEquals(text("second"), runner.finish(ORDER).stdout());
    runner.start(ORDER, text("input"));
    assertThrows(SandboxException.class, () -> runner.finish(ORDER), "an old answer");
  }

  @Test
  void anOrderIsWhatTheRunnerReads() {
    ByteBuffer order = ByteBuffer.wrap(ORDER.encode()).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(96 + "/bin/true\0A=b\0".length(), order.remaining());
    assertEquals(1000, order.getInt(0));
    assertEquals(1_100_000_000L, order.getLong(8), "killed at the limit and a tenth");
    assertEquals(5, order.getInt(72));
    assertEquals(1, order.getInt(80));
    assertEquals(1, order.getInt(84));
    assertEquals(7, order.getLong(88));
  }

  @Test
  void bigInputTravelsInPieces() throws Exception {
    byte[] input = new byte[(2 << 20) + 5];
    Script script = new Script(frame(Frame.EXIT, 4, exit(0)));
    new Runner(script).run(ORDER, input);
    Script sent = new Script(script.sent.toByteArray());
    assertEquals(1 << 20, Runner.read(sent, 0).payload().length);
    assertEquals(1 << 20, Runner.read(sent, 0).payload().length);
    assertEquals(5, Runner.read(sent, 0).payload().length);
    assertEquals(Frame.RUN, Runner.read(sent, 0).type());
  }

  @Test
  void afterOneMistakeNothingIsBelieved() {
    byte[] fault =
        ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putInt(12).put(text("fork")).array();
    List<byte[]> mistakes =
        List.of(
            frame(Frame.EXIT, 1, exit(0)), // Answers what was asked before.
            frame(Frame.ACK, 2, new byte[0]),
            frame(Frame.EXIT, 2, new byte[5]),
            frame(Frame.FAULT, 2, fault),
            new byte[] {-1, -1, -1, 127, 0, 0, 0, 0},
            new byte[0]);
    for (byte[] mistake : mistakes) {
      Runner runner = new Runner(new Script(mistake, frame(Frame.ACK, 3, new byte[0])));
      assertThrows(SandboxException.class, () -> runner.run(ORDER, text("x")));
      assertTrue(runner.broken());
      assertThrows(SandboxException.class, runner::ping);
    }
  }

  @Test
  void aFaultTellsItsStep() {
    byte[] fault =
        ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putInt(12).put(text("fork")).array();
    SandboxException e =
        assertThrows(
            SandboxException.class,
            () -> new Runner(new Script(frame(Frame.FAULT, 1, fault))).ping());
    assertTrue(String.valueOf(e.getMessage()).contains("'fork' (error 12)"), e.getMessage());
  }

  @Test
  void onlyTheRunnerThatWeStartedIsGreeted() throws Exception {
    byte[] hello =
        ByteBuffer.allocate(13)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(Runner.PROTOCOL)
            .putInt(1)
            .put(text("token"))
            .array();
    new Runner(new Script(frame(Frame.HELLO, 0, hello))).hello("token", Duration.ZERO);
    Runner other = new Runner(new Script(frame(Frame.HELLO, 0, hello)));
    assertThrows(SandboxException.class, () -> other.hello("another", Duration.ZERO));
  }

  @Test
  void anUncleanBoxIsNotReset() {
    Runner runner = new Runner(new Script(frame(Frame.RESET_OK, 1, new byte[] {1, 0, 0, 0})));
    assertThrows(SandboxException.class, runner::reset);
    assertTrue(runner.broken());
  }
}
