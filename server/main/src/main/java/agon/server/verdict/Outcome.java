package agon.server.verdict;

import agon.protocol.Mark;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one test came to.
 *
 * @param path of the test below {@code data}
 * @param checked what the problem's own validator said; null where none was asked
 * @param mark the contestant's line where it crashed; null where that is not known or not told
 * @param forStaff what is not told the contestant; null for nothing
 */
public record Outcome(
    String path,
    TestResult result,
    @Nullable Checked checked,
    @Nullable Mark mark,
    @Nullable String forStaff) {

  /** One of which there is no more to say. */
  public Outcome(String path, TestResult result, @Nullable Checked checked) {
    this(path, result, checked, null, null);
  }

  /** Its verdict; an own input that ran to its end counts as accepted. */
  public Verdict verdict() {
    return result.verdict() == null ? Verdict.AC : result.verdict();
  }

  /**
   * The same, as that many-th test of its judgement.
   *
   * @param told whether the contestant may know what the test is called and what it took: a program
   *     can choose how long it computes, and so tell of its input
   */
  public Outcome numbered(int number, boolean told) {
    TestResult one = result;
    return new Outcome(
        path,
        new TestResult(
            number,
            told ? one.name() : "test " + number,
            one.sample(),
            one.verdict(),
            told ? one.cpuMs() : 0,
            told ? one.wallMs() : 0,
            told ? one.memoryKb() : 0,
            one.message(),
            one.detail()),
        checked,
        mark,
        forStaff);
  }

  public boolean accepted() {
    return verdict() == Verdict.AC;
  }
}
