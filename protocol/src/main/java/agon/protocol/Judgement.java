package agon.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far judging has come, and what it found.
 *
 * @param version grows with every change; a long poll asks for a newer one
 * @param verdict null until DONE, and for a run of own inputs only
 * @param message the verdict in a sentence: what happened and what to look at
 * @param compilerOutput what the compiler said, also when it compiled
 * @param testCount how many tests there are in all
 * @param tests those that have ended so far, in order
 * @param cpuMs the largest CPU time of a test; it and memoryKb are 0 where they are not told: in a
 *     competition, of what failed a secret test
 * @param memoryKb the largest peak memory of a test
 * @param score points, for a problem that gives them
 * @param marks lines of the source that are to blame; of secret tests in a competition there are
 *     none
 */
public record Judgement(
    State state,
    int version,
    @Nullable Verdict verdict,
    @Nullable String message,
    @Nullable String compilerOutput,
    int testCount,
    List<TestResult> tests,
    long cpuMs,
    long memoryKb,
    @Nullable Double score,
    List<Mark> marks) {
  public Judgement {
    tests = List.copyOf(tests);
    marks = marks == null ? List.of() : List.copyOf(marks); // Older servers send none.
  }

  /** One without marks. */
  public Judgement(
      State state,
      int version,
      @Nullable Verdict verdict,
      @Nullable String message,
      @Nullable String compilerOutput,
      int testCount,
      List<TestResult> tests,
      long cpuMs,
      long memoryKb,
      @Nullable Double score) {
    this(
        state,
        version,
        verdict,
        message,
        compilerOutput,
        testCount,
        tests,
        cpuMs,
        memoryKb,
        score,
        List.of());
  }

  /** One without points. */
  public Judgement(
      State state,
      int version,
      @Nullable Verdict verdict,
      @Nullable String message,
      @Nullable String compilerOutput,
      int testCount,
      List<TestResult> tests,
      long cpuMs,
      long memoryKb) {
    this(state, version, verdict, message, compilerOutput, testCount, tests, cpuMs, memoryKb, null);
  }

  /** Where a judgement is on its way. */
  public enum State {
    QUEUED,
    COMPILING,
    RUNNING,
    DONE
  }

  public boolean done() {
    return state == State.DONE;
  }

  /** What a submission has before a judge takes it. */
  public static Judgement queued(int testCount) {
    return new Judgement(State.QUEUED, 0, null, null, null, testCount, List.of(), 0, 0);
  }
}
