package agon.sandbox;

/**
 * How one run ended and what it used.
 *
 * @param stdout at most as many bytes as the limit allows
 * @param stderr its first 64 KiB
 * @param cpuNanos CPU time of the whole process tree
 * @param memoryBytes peak of the whole process tree
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes as they came; nobody compares results.
public record RunResult(
    Ending ending, byte[] stdout, byte[] stderr, long cpuNanos, long wallNanos, long memoryBytes) {}
