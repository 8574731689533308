package agon.protocol;

/**
 * What one test may use.
 *
 * @param cpuMs CPU time in milliseconds, before the language's own factor
 * @param memoryMb memory in MiB
 * @param codeKb size of a submission in KiB; as much as usual where an older server does not say it
 */
public record Limits(int cpuMs, int memoryMb, int codeKb) {
  /** What a submission may have where the problem says nothing, in KiB. */
  public static final int USUAL_CODE_KB = 64;

  /** No problem lets a submission have more, in KiB. */
  public static final int MAX_CODE_KB = SubmitRequest.MAX_SOURCE_BYTES / 1024;

  public Limits {
    codeKb = codeKb == 0 ? USUAL_CODE_KB : Math.min(codeKb, MAX_CODE_KB);
    Check.range("codeKb", codeKb, 1, MAX_CODE_KB);
    Check.range("cpuMs", cpuMs, 1, 600_000);
    Check.range("memoryMb", memoryMb, 1, 65_536);
  }

  /** With the usual size of a submission. */
  public Limits(int cpuMs, int memoryMb) {
    this(cpuMs, memoryMb, USUAL_CODE_KB);
  }
}
