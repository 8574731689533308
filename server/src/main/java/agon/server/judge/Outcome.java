package agon.server.judge;

import agon.protocol.TestResult;
import agon.protocol.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one test came to.
 *
 * @param path of the test below {@code data}
 * @param checked what the problem's own validator said; null where none was asked
 */
public record Outcome(String path, TestResult result, @Nullable Checked checked) {

  /** Its verdict; an own input that ran to its end counts as accepted. */
  public Verdict verdict() {
    return result.verdict() == null ? Verdict.AC : result.verdict();
  }

  boolean accepted() {
    return verdict() == Verdict.AC;
  }
}
