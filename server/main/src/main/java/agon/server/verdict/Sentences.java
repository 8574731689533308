package agon.server.verdict;

import agon.packages.compare.CheckResult;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import agon.sandbox.Ending;
import agon.sandbox.RunResult;
import agon.server.assignment.Assignment;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts in words: what happened and what to look at. Of a test that the contestant may not see,
 * nothing is said that could hold its data.
 */
public final class Sentences {
  private Sentences() {}

  /**
   * What happened in one test; null when there is nothing to say beyond its verdict.
   *
   * @param visible whether the contestant sees the test
   * @param discreet whether nothing may be told that the program chose, if it is not
   * @param place of the contestant where it crashed; null where that is not known
   */
  public static @Nullable String ofTest(
      @Nullable Verdict verdict,
      RunResult result,
      @Nullable CheckResult check,
      boolean visible,
      boolean discreet,
      Assignment work,
      @Nullable Place place) {
    if (verdict == null) {
      return null;
    }
    return switch (verdict) {
      case AC, CE, JE -> null;
      case WA -> visible && check != null ? check.message() : null;
      case TLE -> visible || !discreet ? timeout(result) : quietTimeout(result);
      case MLE -> "It needed more than the " + megabytes(work.memoryBytes()) + " of the limit.";
      case OLE -> "It wrote more than it may. Perhaps a loop prints without end.";
      case RTE ->
          visible || !discreet
              ? crash(result, visible, place)
              : "It crashed, or ended with another exit code than 0. Of secret tests no more is told"
                  + " during a competition.";
    };
  }

  private static String timeout(RunResult result) {
    return isIdle(result)
        ? "Stopped after %s, of which it computed for %s. It waited: perhaps for input that never comes."
            .formatted(seconds(result.wallNanos() / 1_000_000), seconds(cpuMs(result)))
        : "Stopped after " + seconds(cpuMs(result)) + " of CPU time.";
  }

  /** Without what it used, which a program can choose. */
  private static String quietTimeout(RunResult result) {
    return isIdle(result)
        ? "It was stopped. It waited: perhaps for input that never comes."
        : "It was stopped, since it computed for longer than it may.";
  }

  private static boolean isIdle(RunResult result) {
    return result.ending() instanceof Ending.TimedOut(Ending.Clock c) && c == Ending.Clock.WALL;
  }

  private static String crash(RunResult result, boolean visible, @Nullable Place place) {
    String thrown = thrown(result, visible);
    String where = place == null ? "" : " It was in " + place.words() + ".";
    return switch (result.ending()) {
      case Ending.Signalled(int signal) ->
          Signals.sentence(signal) + (thrown.isEmpty() ? "" : " " + thrown) + where;
      case Ending.Exited(int code) ->
          (thrown.isEmpty()
                  ? "It ended with exit code " + code + "; a solution has to end with 0."
                  : thrown)
              + where;
      case Ending.OutOfMemory _, Ending.OutputFlood _, Ending.TimedOut _ ->
          throw new IllegalStateException("Not a run-time error: " + result.ending());
    };
  }

  private static String thrown(RunResult result, boolean visible) {
    Thrown thrown = Thrown.in(result.stderr());
    String said = visible ? thrown.line() : thrown.explained();
    return said == null ? "" : ended(said);
  }

  /** An own input with which the problem's own program cannot talk. */
  public static String unanswerable() {
    return "The judge's program, which your program talks with, cannot work with this input. Perhaps"
        + " it is not as the statement says.";
  }

  /** The verdict of the whole in a sentence. */
  public static String overall(Assignment work, List<TestResult> results) {
    for (TestResult result : results) {
      Verdict verdict = result.verdict();
      if (verdict != null && verdict != Verdict.AC) {
        return failure(verdict, work, result, results);
      }
    }
    return success(work, results);
  }

  /** The same where groups decide, with the points. */
  public static String graded(
      Assignment work, Scoring.Grade grade, Optional<Outcome> deciding, List<TestResult> results) {
    boolean all = results.stream().allMatch(result -> result.verdict() == Verdict.AC);
    String said =
        grade.accepted() && !all
            ? "Accepted, though not every test passed."
            : deciding
                .map(by -> failure(by.verdict(), work, by.result(), results))
                .orElseGet(() -> overall(work, results));
    return work.problem().judging().scoring() ? points(grade.score()) + ". " + said : said;
  }

  /** The most of something that a test took; 0 where there is none. */
  public static long largest(List<TestResult> tests, ToLongFunction<TestResult> of) {
    return tests.stream().mapToLong(of).max().orElse(0);
  }

  private static String points(double score) {
    return Details.number(score) + (score == 1 ? " point" : " points");
  }

  private static String failure(
      Verdict verdict, Assignment work, TestResult failed, List<TestResult> results) {
    String kind = work.counts() ? "test" : failed.sample() ? "sample" : "input";
    String where = verdict.title() + " on " + kind + " " + failed.number();
    String what = failed.message() == null ? "." : ": " + lowered(failed.message());
    String more =
        switch (verdict) {
          case TLE -> " The limit is " + seconds(work.cpuMs()) + growth(work, failed, results);
          case WA -> work.counts() && failed.sample() ? " It is a sample: run it to see more." : "";
          case AC, MLE, OLE, RTE, CE, JE -> "";
        };
    return where + what + more;
  }

  /** A hint that holds only where the tests before were far from the limit. */
  private static String growth(Assignment work, TestResult failed, List<TestResult> results) {
    List<TestResult> before = results.subList(0, failed.number() - 1);
    long most = largest(before, TestResult::cpuMs);
    if (before.isEmpty() || most * 2 > work.cpuMs() || failed.cpuMs() < work.cpuMs()) {
      return ".";
    }
    return "; tests up to %d took at most %s, so look at how the work grows with n."
        .formatted(failed.number() - 1, seconds(most));
  }

  private static String success(Assignment work, List<TestResult> results) {
    int count = results.size();
    String most = " " + most(results);
    if (work.counts()) {
      return (count == 1
              ? "Accepted: the test passed."
              : "Accepted: all " + count + " tests passed.")
          + most;
    }
    boolean own =
        results.stream().allMatch(result -> result.verdict() == null)
            || results.stream().noneMatch(TestResult::sample);
    if (own && results.stream().anyMatch(result -> unanswerable().equals(result.message()))) {
      return unanswerable();
    }
    return own
        ? (count == 1 ? "Your input" : "Your " + count + " inputs") + " ran to the end." + most
        : (count == 1 ? "The sample" : "All " + count + " samples")
            + " passed. Submit to be judged.";
  }

  /** What the tests used. */
  public static String most(List<TestResult> results) {
    return "The slowest took %s of CPU time, the largest %s."
        .formatted(
            seconds(largest(results, TestResult::cpuMs)),
            megabytes(largest(results, TestResult::memoryKb) * 1024));
  }

  /** What a submission is told when the judge itself failed on it. */
  public static String judgeError() {
    return "The judge failed several times on this submission. That is not your fault and it does"
        + " not count; you may submit again, and the organizers can see it.";
  }

  static String seconds(long ms) {
    return ms < 100
        ? String.format(Locale.ROOT, "%.2f s", ms / 1000.0)
        : String.format(Locale.ROOT, "%.1f s", ms / 1000.0);
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, bytes < 10 << 20 ? "%.1f MB" : "%.0f MB", bytes / 1048576.0);
  }

  private static long cpuMs(RunResult result) {
    return result.cpuNanos() / 1_000_000;
  }

  private static String ended(String said) {
    return said.endsWith(".") ? said : said + ".";
  }

  /** Goes on after a colon: "Stopped after" becomes "stopped after"; names of types stay. */
  static String lowered(String sentence) {
    return Pattern.matches("(Stopped|It|The|Token) .*", sentence)
        ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1)
        : sentence;
  }
}
