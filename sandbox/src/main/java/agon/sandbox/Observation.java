package agon.sandbox;

/**
 * What was seen of one run, before it is decided what it means.
 *
 * @param exitCode when it ended by itself, else 0
 * @param signal that ended it, or 0
 * @param stopped why the box ended it, or NOT
 * @param oomKills processes that the kernel ended for memory; {@link #UNCOUNTED} where it does not
 *     tell
 * @param saidOutOfMemory whether its last words were those of its language for "no memory left"
 */
public record Observation(
    int exitCode,
    int signal,
    Stopped stopped,
    long oomKills,
    boolean saidOutOfMemory,
    long cpuNanos,
    long memoryBytes) {
  public static final long UNCOUNTED = -1;
  private static final int SIGXFSZ = 25;

  /** Why the box ended a run. */
  public enum Stopped {
    NOT,
    CPU,
    WALL,
    OUTPUT
  }

  /**
   * The first that applies. Never inferred from the signal alone: a program may send itself any.
   *
   * <p>A peak at the limit counts only where nobody counts the kernel's kills, and only when the
   * program also failed: caches that the kernel could have dropped are part of the peak.
   */
  public Ending ending(RunLimits limits) {
    boolean failed = exitCode != 0 || signal != 0;
    boolean full = oomKills == UNCOUNTED && memoryBytes >= limits.memoryBytes();
    if (oomKills > 0 || (failed && (saidOutOfMemory || full))) {
      return new Ending.OutOfMemory();
    }
    if (stopped == Stopped.CPU || cpuNanos > limits.cpuMs() * 1_000_000) {
      return new Ending.TimedOut(Ending.Clock.CPU);
    }
    if (stopped == Stopped.WALL) {
      return new Ending.TimedOut(Ending.Clock.WALL);
    }
    if (stopped == Stopped.OUTPUT || signal == SIGXFSZ) {
      return new Ending.OutputFlood();
    }
    return signal != 0 ? new Ending.Signalled(signal) : new Ending.Exited(exitCode);
  }
}
