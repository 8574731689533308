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

  /** The same, as that many-th test of its judgement. */
  Outcome numbered(int number) {
    TestResult one = result;
    return one.number() == number
        ? this
        : new Outcome(
            path,
            new TestResult(
                number,
                one.name(),
                one.sample(),
                one.verdict(),
                one.cpuMs(),
                one.wallMs(),
                one.memoryKb(),
                one.message(),
                one.detail()),
            checked);
  }

  boolean accepted() {
    return verdict() == Verdict.AC;
  }
}
