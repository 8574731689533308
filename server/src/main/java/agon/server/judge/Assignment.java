package agon.server.judge;

import agon.protocol.LanguageInfo;
import java.util.List;

/**
 * A source to be tried on tests.
 *
 * @param counts a submission, which stops at its first failed test once the samples are through; a
 *     run goes on to the end
 */
record Assignment(
    JudgedProblem problem,
    LanguageInfo language,
    String source,
    List<JudgeTest> tests,
    boolean counts) {
  Assignment {
    tests = List.copyOf(tests);
  }

  /** CPU time of one test in this language. */
  long cpuMs() {
    return Math.round(problem.limits().cpuMs() * language.timeFactor());
  }

  long memoryBytes() {
    return (long) problem.limits().memoryMb() << 20;
  }
}
