package agon.sandbox.docker;

import agon.sandbox.RunLimits;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One RUN: {@code struct order} of {@code runner.h} and the strings after it.
 *
 * @param uid of this run alone
 * @param kind what sort of run it is
 * @param limits beyond which the run is ended at once
 * @param collectBytes how much of the files that it leaves is sent back
 */
record RunOrder(
    int uid,
    Kind kind,
    List<String> command,
    List<String> environment,
    RunLimits limits,
    int pids,
    long collectBytes) {
  private static final int FIXED = 96;
  private static final int STDERR_KEPT = 64 << 10;
  private static final long FILE_SIZE = 64L << 20;
  private static final int OPEN_FILES = 512;

  /** What runs differ in. */
  enum Kind {
    /** Has its input from the start. */
    PLAIN(0),
    /** Works among the sources, and what it makes is kept. */
    COMPILE(1),
    /** Gets its input while it runs, and its output goes out as it is written. */
    LIVE(2),
    /** The same, and who talks with it waits for it whenever it does not wait itself. */
    OWING(2 | 16),
    /** Answers one input after the other, each with a line, under the limits of one. */
    SERIES(4),
    /** Is sent while another goes on, and begins when that has ended well. */
    AHEAD(8);

    private final int flag;

    Kind(int flag) {
      this.flag = flag;
    }
  }

  /** CPU time at which the run is killed: beyond its limit, so that the time shown is real. */
  long killAtNanos() {
    return (limits.cpuMs() + Math.max(limits.cpuMs() / 10, 100)) * 1_000_000;
  }

  byte[] encode() {
    ByteBuffer fixed =
        ByteBuffer.allocate(FIXED)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(uid)
            .putInt(kind.flag)
            .putLong(killAtNanos())
            .putLong(limits.wallMs() * 1_000_000)
            .putLong(limits.memoryBytes())
            .putLong(limits.outputBytes())
            .putLong(STDERR_KEPT)
            .putLong(FILE_SIZE)
            .putLong(limits.memoryBytes())
            .putLong(0)
            .putInt(pids)
            .putInt(OPEN_FILES)
            .putInt(command.size())
            .putInt(environment.size())
            .putLong(collectBytes);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(fixed.array());
    for (List<String> strings : List.of(command, environment)) {
      for (String string : strings) {
        all.writeBytes(string.getBytes(StandardCharsets.UTF_8));
        all.write(0);
      }
    }
    return all.toByteArray();
  }
}
