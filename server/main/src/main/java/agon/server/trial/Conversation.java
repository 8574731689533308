package agon.server.trial;

import agon.sandbox.Box;
import agon.sandbox.Ending;
import agon.sandbox.ProgramRun;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.SandboxException;
import agon.sandbox.Wire;
import agon.server.assignment.JudgedCase;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A submission and the problem's validator talking with each other, each in its own box. Once one
 * of them has ended badly the other is not waited for.
 *
 * @param validatorFirst whether the validator was done before the submission
 */
record Conversation(RunResult contestant, RunResult validator, boolean validatorFirst) {
  /**
   * The guard on a submission that waits; the time that it computes is limited as ever, and that in
   * which the validator computes, sleeps or waits for anything but the submission does not count:
   * the validator's own clock ends that.
   */
  private static final long WAITING_MS = 10_000;

  /** What the validator may write and the submission has not read yet. */
  private static final long VALIDATOR_AHEAD = 1 << 20;

  private static final long STOP_AGAIN_MS = 50;

  /** How long both wait for a submission, beyond what the validator may compute. */
  static long longestMs(long wallMs) {
    return 2 * (wallMs + WAITING_MS);
  }

  static Conversation between(
      Box box,
      ProgramRun run,
      OutputValidator judge,
      JudgedCase test,
      byte[] input,
      Map<String, byte[]> feedback)
      throws SandboxException, InterruptedException {
    RunLimits limits = run.limits();
    Wire toContestant = Wire.owed(VALIDATOR_AHEAD);
    // A slow validator does not slow a submission down that floods it: its own limits end it.
    Wire toJudge = new Wire(limits.outputBytes() + 1);
    long wallMs = limits.wallMs() + WAITING_MS;
    ProgramRun patient =
        run.within(
            new RunLimits(limits.cpuMs(), wallMs, limits.memoryBytes(), limits.outputBytes()));
    CountDownLatch judged = new CountDownLatch(1);
    FutureTask<RunResult> other =
        new FutureTask<>(() -> contestant(box, patient, toContestant, toJudge, judge, judged));
    Thread thread = Thread.ofVirtual().name("contestant").start(other);
    boolean good = false;
    try {
      RunResult said = judge.talk(test, input, feedback, wallMs, toJudge, toContestant);
      judged.countDown();
      RunResult did = OutputValidator.accepts(said) ? other.get() : stopped(other, box);
      good = true;
      // What one does because the other is gone comes after the other has left.
      return new Conversation(did, said, toContestant.leftBefore(toJudge));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SandboxException failure) {
        throw failure;
      }
      throw new SandboxException("The conversation with a submission failed.", e);
    } finally {
      judged.countDown();
      if (!good) {
        toContestant.close();
        toJudge.end();
        thread.interrupt();
        thread.join();
      }
    }
  }

  /** Runs the submission; where it fails, the validator is stopped until it has ended. */
  private static RunResult contestant(
      Box box, ProgramRun run, Wire in, Wire out, OutputValidator judge, CountDownLatch judged)
      throws SandboxException, InterruptedException {
    boolean well = false;
    try {
      RunResult did = box.converse(run, in, out);
      well = did.ending().equals(new Ending.Exited(0));
      return did;
    } finally {
      while (!well && judged.getCount() > 0) {
        judge.stop();
        well = judged.await(STOP_AGAIN_MS, TimeUnit.MILLISECONDS);
      }
    }
  }

  /** Again and again, since the first time it may not have begun yet. */
  private static RunResult stopped(FutureTask<RunResult> contestant, Box box)
      throws ExecutionException, InterruptedException {
    while (true) {
      box.stop();
      try {
        return contestant.get(STOP_AGAIN_MS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // Then again.
      }
    }
  }
}
