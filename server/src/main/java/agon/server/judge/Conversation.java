package agon.server.judge;

import agon.sandbox.Box;
import agon.sandbox.ProgramRun;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.SandboxException;
import agon.sandbox.Wire;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A submission and the problem's validator talking with each other, each in its own box.
 *
 * @param validatorFirst whether the validator was done before the submission
 */
record Conversation(RunResult contestant, RunResult validator, boolean validatorFirst) {
  /** The guard on a submission that waits; the time that it computes is limited as ever. */
  private static final long WAITING_MS = 10_000;

  private static final long AFTERWARDS_MS = 5_000;

  static Conversation between(
      Box box,
      ProgramRun run,
      OutputValidator judge,
      JudgeTest test,
      byte[] input,
      Map<String, byte[]> feedback)
      throws SandboxException, InterruptedException {
    Wire toContestant = new Wire();
    Wire toJudge = new Wire();
    RunLimits limits = run.limits();
    long wallMs = limits.wallMs() + WAITING_MS;
    ProgramRun patient =
        run.within(
            new RunLimits(limits.cpuMs(), wallMs, limits.memoryBytes(), limits.outputBytes()));
    FutureTask<RunResult> other =
        new FutureTask<>(() -> box.converse(patient, toContestant, toJudge));
    Thread thread = Thread.ofVirtual().name("contestant").start(other);
    boolean good = false;
    try {
      RunResult said =
          judge.talk(test, input, feedback, wallMs + AFTERWARDS_MS, toJudge, toContestant);
      if (OutputValidator.rejects(said)) {
        box.stop();
      }
      RunResult did = other.get();
      good = true;
      // What one does because the other is gone comes after the end of the other's wire.
      return new Conversation(did, said, toContestant.endedBefore(toJudge));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SandboxException failure) {
        throw failure;
      }
      throw new SandboxException("The conversation with a submission failed.", e);
    } finally {
      if (!good) {
        toContestant.close();
        toJudge.end();
        thread.interrupt();
        thread.join();
      }
    }
  }
}
