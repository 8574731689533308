package agon.server.assignment;

import agon.packages.SubmittedFiles;
import agon.protocol.Code;
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
 * @param telling of secret tests
 */
public record Assignment(
    JudgedProblem problem,
    LanguageInfo language,
    String source,
    List<JudgedCase> tests,
    boolean counts,
    @Nullable List<SourceFile> files,
    boolean toTheEnd,
    Telling telling) {
  public Assignment {
    source = SourceFile.unmarked(source);
    tests = List.copyOf(tests);
    files = files == null ? null : List.copyOf(files);
  }

  /** What a contestant wrote, to be judged as far as it needs. */
  public static Assignment of(
      JudgedProblem problem,
      LanguageInfo language,
      Code code,
      List<JudgedCase> tests,
      boolean counts) {
    return new Assignment(
        problem,
        language,
        code.source(),
        tests,
        counts,
        SubmittedFiles.program(code),
        false,
        Telling.THE_PROGRAM);
  }

  /** A source that somebody wrote, to be judged as far as it needs. */
  public Assignment(
      JudgedProblem problem,
      LanguageInfo language,
      String source,
      List<JudgedCase> tests,
      boolean counts) {
    this(problem, language, source, tests, counts, null, false, Telling.THE_PROGRAM);
  }

  /** The same, in a competition or not. */
  public Assignment discreet(boolean now) {
    return new Assignment(
        problem,
        language,
        source,
        tests,
        counts,
        files,
        toTheEnd,
        now ? Telling.NOTHING : Telling.THE_PROGRAM);
  }

  /** Whether nothing of a secret test may be told that the program chose. */
  public boolean discreet() {
    return telling == Telling.NOTHING;
  }

  /** Whether input, answer, output and words of a test are shown. */
  public boolean shows(JudgedCase test) {
    return test.visible() || telling == Telling.EVERYTHING;
  }

  /** CPU time of one test in this language. */
  public long cpuMs() {
    return Math.round(problem.limits().cpuMs() * language.timeFactor());
  }

  public long memoryBytes() {
    return (long) problem.limits().memoryMb() << 20;
  }
}
