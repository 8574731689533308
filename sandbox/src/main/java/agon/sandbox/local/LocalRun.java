package agon.sandbox.local;

import agon.sandbox.Observation;
import agon.sandbox.Observation.Stopped;
import agon.sandbox.RunLimits;
import agon.sandbox.Wire;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One process and what it starts, watched from outside. Where there is a POSIX shell, it sets what
 * limits it can and notes the CPU time; elsewhere only the watching is left.
 */
final class LocalRun {
  private static final int STDERR_KEPT = 64 << 10;
  private static final int LOOK_MS = 10;

  /** How often it is said whether a run that talks with another computes. */
  private static final long PULSE_NANOS = 100_000_000;

  private static final long LIBRARIES = 64L << 20;
  private static final Path SHELL = Path.of("/bin/sh");

  /**
   * The shell stays the parent, so that it can tell the time of those it waited for; it keeps its
   * own words (such as "Killed") out of the program's.
   */
  private static final String SCRIPT =
      """
      notes=$1; cpu=$2; space=$3; shift 3
      ulimit -c 0 2>/dev/null
      ulimit -t "$cpu" 2>/dev/null
      ulimit -s unlimited 2>/dev/null || ulimit -s "$(ulimit -H -s)" 2>/dev/null
      [ "$space" = 0 ] || ulimit -v "$space" 2>/dev/null
      exec 3>&2 2>/dev/null
      "$@" 2>&3 3>&-
      code=$?
      times > "$notes/times"
      exit $code
      """;

  private final RunLimits limits;
  private final Path notes;
  private final boolean freeAddressSpace;
  private final @Nullable Wire in;
  private final @Nullable Wire out;
  private final AtomicLong delayNanos = new AtomicLong();
  private volatile boolean cancelled;

  /**
   * Prepares a run.
   *
   * @param notes folder with the file "input"; the shell adds its notes there
   * @param freeAddressSpace whether the program reserves more address space than memory
   * @param in where its input comes from while it runs; null for the file
   * @param out where its output goes while it runs; null to keep it
   */
  LocalRun(
      RunLimits limits,
      Path notes,
      boolean freeAddressSpace,
      @Nullable Wire in,
      @Nullable Wire out) {
    this.in = in;
    this.out = out;
    this.limits = limits;
    this.notes = notes;
    this.freeAddressSpace = freeAddressSpace;
  }

  /** What is known after the end. */
  @SuppressWarnings("ArrayRecordComponent") // Bytes as they came; nobody compares outcomes.
  record Outcome(
      int code,
      Stopped stopped,
      boolean outOfMemory,
      byte[] stdout,
      byte[] stderr,
      long cpuNanos,
      long wallNanos,
      long memoryBytes) {
    private static final int SIGNALLED = 128;
    private static final int SIGNALS = 64;

    /** A shell tells a signal as 128 + its number. */
    Observation observation(boolean saidOutOfMemory) {
      boolean signalled = stopped == Stopped.NOT && code > SIGNALLED && code <= SIGNALLED + SIGNALS;
      return new Observation(
          stopped != Stopped.NOT || signalled ? 0 : code,
          signalled ? code - SIGNALLED : 0,
          stopped,
          outOfMemory ? 1 : Observation.UNCOUNTED,
          saidOutOfMemory,
          cpuNanos,
          memoryBytes);
    }
  }

  void cancel() {
    cancelled = true;
  }

  Outcome run(List<String> command, Path work) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Files.deleteIfExists(notes.resolve("times"));
    ProcessBuilder builder = new ProcessBuilder(wrapped(command)).directory(work.toFile());
    if (in == null) {
      builder.redirectInput(notes.resolve("input").toFile());
    }
    Process process = builder.start();
    if (in != null) {
      Thread.ofVirtual().name("feeder").start(() -> feed(process, in));
    }
    ProcessTree tree = new ProcessTree(process.toHandle());
    try {
      Capture stdout = Capture.start(process.getInputStream(), limits.outputBytes(), out);
      Capture err = Capture.start(process.getErrorStream(), STDERR_KEPT);
      Watch watch = new Watch(tree, stdout, start);
      while (!process.waitFor(LOOK_MS, TimeUnit.MILLISECONDS) && watch.mayGoOn()) {
        // mayGoOn looks at everything.
      }
      long wall = System.nanoTime() - start;
      tree.kill();
      process.waitFor();
      byte[] written = stdout.finish();
      byte[] stderr = err.finish();
      Stopped stopped =
          watch.stopped == Stopped.NOT && stdout.isTooMuch() ? Stopped.OUTPUT : watch.stopped;
      return new Outcome(
          process.exitValue(),
          stopped,
          watch.outOfMemory,
          written,
          stderr,
          Math.max(tree.cpuNanos(), notedCpuNanos()),
          wall,
          tree.peakBytes());
    } finally {
      tree.kill();
    }
  }

  private void feed(Process process, Wire in) {
    try (OutputStream to = process.getOutputStream()) {
      for (Wire.Piece piece = in.read(); piece != null; piece = in.read()) {
        delayNanos.addAndGet(piece.computedNanos());
        to.write(piece.bytes());
        to.flush();
      }
    } catch (IOException e) {
      in.close(); // It does not want more.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> wrapped(List<String> command) {
    if (!Files.isExecutable(SHELL)) {
      return command;
    }
    long seconds = hardCpuNanos() / 1_000_000_000 + 2;
    long kilobytes = freeAddressSpace ? 0 : (limits.memoryBytes() + LIBRARIES) >> 10;
    List<String> all = new ArrayList<>();
    all.addAll(List.of(SHELL.toString(), "-c", SCRIPT, "sh", notes.toString()));
    all.addAll(List.of(Long.toString(seconds), Long.toString(kilobytes)));
    all.addAll(command);
    return all;
  }

  private long hardCpuNanos() {
    return (limits.cpuMs() + Math.max(limits.cpuMs() / 10, 100)) * 1_000_000;
  }

  private long notedCpuNanos() throws IOException {
    Path times = notes.resolve("times");
    return Files.exists(times) ? ShellTimes.children(Files.readString(times)) : 0;
  }

  /** Decides at each look whether the run may go on. */
  private final class Watch {
    private final ProcessTree tree;
    private final Capture out;
    private final long start;
    private long pulse;
    private long pulseCpu;
    private Stopped stopped = Stopped.NOT;
    private boolean outOfMemory;

    Watch(ProcessTree tree, Capture out, long start) {
      this.tree = tree;
      this.out = out;
      this.start = start;
      pulse = start;
    }

    boolean mayGoOn() {
      tree.look();
      pulse();
      if (out.isTooMuch()) {
        stopped = Stopped.OUTPUT;
      } else if (tree.cpuNanos() >= hardCpuNanos()) {
        stopped = Stopped.CPU;
      } else if (cancelled || System.nanoTime() - start >= wallNanos()) {
        stopped = Stopped.WALL;
      } else {
        outOfMemory = tree.nowBytes() > limits.memoryBytes();
      }
      return stopped == Stopped.NOT && !outOfMemory;
    }

    private long wallNanos() {
      return limits.wallMs() * 1_000_000 + delayNanos.get();
    }

    /** Whether it computed for a tenth of the time since this was said last. */
    private void pulse() {
      long now = System.nanoTime();
      if (LocalRun.this.out != null && now - pulse >= PULSE_NANOS) {
        long cpu = tree.cpuNanos();
        LocalRun.this.out.computed(cpu - pulseCpu >= (now - pulse) / 10 ? now - pulse : 0);
        pulse = now;
        pulseCpu = cpu;
      }
    }
  }
}
