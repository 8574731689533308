package agon.server.trial;

import agon.protocol.Judgement;
import agon.protocol.TestResult;
import agon.server.verdict.Sentences;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells how far a judgement is, each time with a higher version. Used by one thread. */
public final class Report {
  /** Versions of one attempt; the next attempt goes on above them. */
  private static final int VERSIONS = 1_000_000;

  /** What is kept for the staff, about; each message is cut to 4 KiB already. */
  private static final int MOST = 64 * 1024;

  private final Consumer<Judgement> listener;
  private final StringBuilder staff = new StringBuilder();
  private int version;

  public Report(int attempt, Consumer<Judgement> listener) {
    version = Math.min(attempt, 900) * VERSIONS;
    this.listener = listener;
  }

  /** Keeps something that contestants do not learn, such as a validator's message to the judges. */
  void tellStaff(String message) {
    if (staff.length() < MOST) {
      staff.append(staff.isEmpty() ? "" : "\n").append(message);
    }
  }

  /** All that was kept for the staff; null for nothing. */
  public @Nullable String forStaff() {
    return staff.isEmpty() ? null : staff.toString();
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
            Sentences.largest(tests, TestResult::cpuMs),
            Sentences.largest(tests, TestResult::memoryKb)));
  }
}
