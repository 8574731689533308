package agon.sandbox.docker;

import agon.sandbox.Observation;
import agon.sandbox.Observation.Stopped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;

/**
 * What the runner tells of a run that is over: {@code struct report} of {@code runner.h}, and the
 * output that came before it.
 *
 * @param lap whether it is of one input of a series, which waits for the next
 * @param grade 1 when memory and CPU time are the run's own cgroup's; 3 when nothing could be read
 * @param left entries of the work area that could not be removed: the box is not clean
 * @param keepErrno why what a compiler made could not be kept, or 0
 * @param uncollected files that were not brought back, for their size, number or kind
 * @param files that were brought back
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes as they came; nobody compares reports.
record RunReport(
    boolean lap,
    int status,
    int reasons,
    long wallNanos,
    long cpuNanos,
    long memoryBytes,
    int grade,
    long oomKills,
    int leftovers,
    int left,
    int keepErrno,
    int uncollected,
    byte[] stdout,
    byte[] stderr,
    Map<String, byte[]> files) {
  private static final int LENGTH = 72;
  private static final int WALL = 1;
  private static final int CPU = 2;
  private static final int OUTPUT = 4;
  private static final int CANCELLED = 8;

  static RunReport of(Frame exit, byte[] stdout, byte[] stderr, Map<String, byte[]> files)
      throws IOException {
    if (exit.payload().length != LENGTH) {
      throw new IOException("the runner's report has a wrong length");
    }
    ByteBuffer in = exit.buffer();
    int status = in.getInt();
    int reasons = in.getInt();
    long wall = in.getLong();
    long cpu = in.getLong();
    long memory = in.getLong();
    in.getLong(); // bytes that were written, and of stderr
    in.getLong();
    int grade = in.getInt();
    long kills = Integer.toUnsignedLong(in.getInt());
    int leftovers = in.getInt();
    int left = in.getInt();
    return new RunReport(
        exit.type() == Frame.LAP,
        status,
        reasons,
        wall,
        cpu,
        memory,
        grade,
        kills,
        leftovers,
        left,
        in.getInt(),
        in.getInt(),
        stdout,
        stderr,
        files);
  }

  /** Whether the program ended by itself, with 0; only then does a run begin that waits for it. */
  boolean well() {
    return reasons == 0 && oomKills == 0 && status == 0 && left == 0;
  }

  /** Whether the run was given up by us. */
  boolean cancelled() {
    return (reasons & CANCELLED) != 0;
  }

  Observation observation(boolean saidOutOfMemory) {
    int signal = status & 0x7f;
    return new Observation(
        signal == 0 ? (status >> 8) & 0xff : 0,
        stopped() == Stopped.NOT ? signal : 0,
        stopped(),
        grade == 1 || oomKills > 0 ? oomKills : Observation.UNCOUNTED,
        saidOutOfMemory,
        cpuNanos,
        memoryBytes);
  }

  private Stopped stopped() {
    if ((reasons & CPU) != 0) {
      return Stopped.CPU;
    }
    if ((reasons & WALL) != 0) {
      return Stopped.WALL;
    }
    return (reasons & OUTPUT) != 0 ? Stopped.OUTPUT : Stopped.NOT;
  }
}
