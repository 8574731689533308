package agon.server.judge;

import agon.protocol.TestResult;
import agon.protocol.Verdict;
import agon.sandbox.Box;
import agon.sandbox.Ending;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.SandboxException;
import agon.server.problem.CheckResult;
import org.jspecify.annotations.Nullable;

/** Runs a compiled program on one test after the other and compares what it answers. */
final class TestRunner {
  /** What an own input may make a program write, in place of the length of an answer. */
  private static final int OWN_ANSWER_BYTES = 256 * 1024;

  /** Up to this much over the limit a time-out may be the machine's fault. */
  private static final double NEAR = 1.1;

  /** A program that the wall clock stopped after this share of its CPU time was not just idle. */
  private static final double BUSY = 0.1;

  /** How much more wall time such a program gets when it is run again. */
  private static final int PATIENCE = 2;

  private final Box box;
  private final Assignment work;

  TestRunner(Box box, Assignment work) {
    this.box = box;
    this.work = work;
  }

  TestResult run(int number, JudgeTest test) throws SandboxException, InterruptedException {
    byte[] input = test.input().bytes();
    byte[] answer = test.answer() == null ? null : test.answer().bytes();
    int answerBytes = answer == null ? OWN_ANSWER_BYTES : answer.length;
    RunLimits limits = RunLimits.of(work.cpuMs(), work.memoryBytes(), answerBytes);
    RunResult result = box.run(input, limits);
    if (result.ending() instanceof Ending.TimedOut(Ending.Clock clock)) {
      result = secondChance(result, clock, input, limits);
    }
    CheckResult check = check(result, answer);
    Verdict verdict = verdict(result, answer != null, check);
    return new TestResult(
        number,
        test.name(),
        test.sample(),
        verdict,
        result.cpuNanos() / 1_000_000,
        result.wallNanos() / 1_000_000,
        result.memoryBytes() / 1024,
        Sentences.ofTest(verdict, result, check, test.visible(), work),
        test.visible() ? Details.of(work.problem().signature(), input, answer, result) : null);
  }

  /**
   * Runs again what the machine may have stopped: near the CPU limit, where times scatter, and by
   * the wall clock while it worked, which is what a machine with too much to do looks like.
   */
  private RunResult secondChance(
      RunResult first, Ending.Clock clock, byte[] input, RunLimits limits)
      throws SandboxException, InterruptedException {
    double used = (double) first.cpuNanos() / (limits.cpuMs() * 1_000_000);
    return switch (clock) {
      case CPU -> used <= NEAR ? better(first, box.run(input, limits)) : first;
      case WALL -> used >= BUSY ? box.run(input, patient(limits)) : first;
    };
  }

  private static RunLimits patient(RunLimits limits) {
    return new RunLimits(
        limits.cpuMs(), PATIENCE * limits.wallMs(), limits.memoryBytes(), limits.outputBytes());
  }

  /** One that was not stopped for time; of two that were, the faster. */
  private static RunResult better(RunResult first, RunResult second) {
    boolean late = second.ending() instanceof Ending.TimedOut;
    return late && first.cpuNanos() <= second.cpuNanos() ? first : second;
  }

  private @Nullable CheckResult check(RunResult result, byte @Nullable [] answer) {
    boolean finished = result.ending().equals(new Ending.Exited(0));
    return answer == null || !finished
        ? null
        : work.problem().comparison().check(answer, result.stdout());
  }

  private static @Nullable Verdict verdict(
      RunResult result, boolean compared, @Nullable CheckResult check) {
    Verdict verdict = Verdicts.of(result.ending(), check != null && check.accepted());
    if (verdict == Verdict.RTE && Thrown.in(result.stderr()).isMemory()) {
      return Verdict.MLE;
    }
    return verdict == Verdict.WA && !compared ? null : verdict;
  }
}
