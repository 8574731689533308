package agon.server.judge;

import agon.protocol.Judgement;
import agon.protocol.TestResult;
import java.util.List;
import java.util.function.Consumer;

/** Tells how far a judgement is, each time with a higher version. Used by one thread. */
final class Report {
  /** Versions of one attempt; the next attempt goes on above them. */
  private static final int VERSIONS = 1_000_000;

  private final Consumer<Judgement> listener;
  private int version;

  Report(int attempt, Consumer<Judgement> listener) {
    version = Math.min(attempt, 900) * VERSIONS;
    this.listener = listener;
  }

  void say(Judgement.State state, int testCount, List<TestResult> tests) {
    version++;
    listener.accept(
        new Judgement(
            state,
            version,
            null,
            null,
            null,
            testCount,
            tests,
            Examiner.largest(tests, TestResult::cpuMs),
            Examiner.largest(tests, TestResult::memoryKb)));
  }
}
