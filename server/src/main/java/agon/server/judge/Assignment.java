package agon.server.judge;

import agon.protocol.LanguageInfo;
import agon.sandbox.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source to be tried on tests.
 *
 * @param counts a submission, which stops at its first failed test once the samples are through; a
 *     run goes on to the end
 * @param files to compile in place of the source, for a program of several files; null for none
 * @param toTheEnd whether tests go on after one has failed, and their points are counted
 * @param discreet in a competition, where of secret tests nothing is told that a program chose,
 *     such as its exit code, since it could be their data
 */
record Assignment(
    JudgedProblem problem,
    LanguageInfo language,
    String source,
    List<JudgeTest> tests,
    boolean counts,
    @Nullable List<SourceFile> files,
    boolean toTheEnd,
    boolean discreet) {
  Assignment {
    source = SourceFile.unmarked(source);
    tests = List.copyOf(tests);
    files = files == null ? null : List.copyOf(files);
  }

  /** A source that somebody wrote, to be judged as far as it needs. */
  Assignment(
      JudgedProblem problem,
      LanguageInfo language,
      String source,
      List<JudgeTest> tests,
      boolean counts) {
    this(problem, language, source, tests, counts, null, false, false);
  }

  /** The same, in a competition or not. */
  Assignment discreet(boolean now) {
    return new Assignment(problem, language, source, tests, counts, files, toTheEnd, now);
  }

  /** CPU time of one test in this language. */
  long cpuMs() {
    return Math.round(problem.limits().cpuMs() * language.timeFactor());
  }

  long memoryBytes() {
    return (long) problem.limits().memoryMb() << 20;
  }
}
