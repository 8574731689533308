package agon.sandbox;

import java.util.Map;

/**
 * How one run ended and what it used.
 *
 * @param stdout at most as many bytes as the limit allows
 * @param stderr its first 64 KiB
 * @param cpuNanos CPU time of the whole process tree
 * @param memoryBytes peak of the whole process tree
 * @param files that it left, by name, where they were asked for
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes as they came; nobody compares results.
public record RunResult(
    Ending ending,
    byte[] stdout,
    byte[] stderr,
    long cpuNanos,
    long wallNanos,
    long memoryBytes,
    Map<String, byte[]> files) {
  public RunResult {
    files = Map.copyOf(files);
  }

  /** A run that left no files. */
  public RunResult(
      Ending ending,
      byte[] stdout,
      byte[] stderr,
      long cpuNanos,
      long wallNanos,
      long memoryBytes) {
    this(ending, stdout, stderr, cpuNanos, wallNanos, memoryBytes, Map.of());
  }
}
