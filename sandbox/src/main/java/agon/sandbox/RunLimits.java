package agon.sandbox;

/**
 * What one run may use; the box stops it where it goes beyond.
 *
 * @param cpuMs CPU time of the whole process tree that is still within the limit
 * @param wallMs wall time after which an idle program is stopped
 * @param memoryBytes memory of the whole process tree
 * @param outputBytes of standard output
 */
public record RunLimits(long cpuMs, long wallMs, long memoryBytes, long outputBytes) {
  private static final long MAX_OUTPUT = 64L << 20;

  public RunLimits {
    if (cpuMs <= 0 || wallMs <= 0 || memoryBytes <= 0 || outputBytes <= 0) {
      throw new IllegalArgumentException("Limits are greater than zero.");
    }
  }

  /** The usual limits beside CPU time and memory: wall = 3 x CPU + 1 s, output by the answer. */
  public static RunLimits of(long cpuMs, long memoryBytes, long answerBytes) {
    return new RunLimits(
        cpuMs, 3 * cpuMs + 1_000, memoryBytes, Math.min(MAX_OUTPUT, 4 * answerBytes + 65_536));
  }
}
