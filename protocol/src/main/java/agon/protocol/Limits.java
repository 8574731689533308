package agon.protocol;

/**
 * What one test may use.
 *
 * @param cpuMs CPU time in milliseconds, before the language's own factor
 * @param memoryMb memory in MiB
 */
public record Limits(int cpuMs, int memoryMb) {
  public Limits {
    Check.range("cpuMs", cpuMs, 1, 600_000);
    Check.range("memoryMb", memoryMb, 1, 65_536);
  }
}
