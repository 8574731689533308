package agon.server;

import agon.packages.JurySubmission;
import agon.protocol.TestDetail;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import agon.server.verify.PackageCheck;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes what came of a package's solutions: a line each as they are done, then a table of
 * solutions by tests, then the words of the tests that failed. The reader owns the tests, so all is
 * told.
 */
final class VerifyReport implements PackageCheck.Listener {
  private static final String FOLDER = "submissions/";
  private static final int WORDS = 400;

  private final PrintStream out;
  private final boolean all;
  private boolean measuring;
  private boolean judging;

  /**
   * @param all whether the failed tests of solutions are told that failed as they should
   */
  VerifyReport(PrintStream out, boolean all) {
    this.out = out;
    this.all = all;
  }

  @Override
  public void measured(JurySubmission submission, long slowestMs) {
    if (!measuring) {
      measuring = true;
      out.println("Looking for the time limit:");
    }
    out.printf(Locale.ROOT, "  %-45s %7.2f s%n", name(submission), slowestMs / 1000.0);
    out.flush();
  }

  @Override
  public void judged(PackageCheck.Row row) {
    if (!judging) {
      judging = true;
      out.printf(
          "%n  %-45s %-11s %-4s %9s %8s%n", "solution", "language", "", "slowest", "of limit");
    }
    String mark =
        switch (row.state()) {
          case RIGHT -> row.note().isEmpty() ? " " : "~";
          case WRONG -> "!";
          case UNKNOWN -> "?";
        };
    String score = row.score() == null ? "" : " (" + row.score() + " points)";
    out.printf(
        Locale.ROOT,
        "%s %-45s %-11s %-4s %7.2f s %7.0f%%  %s%n",
        mark,
        name(row.submission()),
        row.submission().language() == null ? "?" : row.submission().language(),
        row.verdict() == null ? "-" : row.verdict(),
        row.slowestMs() / 1000.0,
        100.0 * row.slowestMs() / row.limitMs(),
        (row.note() + score).strip());
    out.flush();
  }

  /** A letter for each test of each solution, and what there is to say of those that failed. */
  void tests(List<PackageCheck.Row> rows) {
    if (rows.stream().allMatch(row -> row.tests().isEmpty())) {
      return;
    }
    out.printf(
        "%nTests, samples before the bar; . right, W wrong answer, T time, M memory, O output,%n");
    out.println("R run-time error, J the judge's own failure; the rest was not run");
    for (PackageCheck.Row row : rows) {
      if (!row.tests().isEmpty()) {
        out.printf("  %-45s %s%n", name(row.submission()), letters(row.tests()));
      }
    }
    for (PackageCheck.Row row : rows) {
      if (all || row.state() == PackageCheck.State.WRONG) {
        failures(row);
      }
    }
  }

  private static String letters(List<TestResult> tests) {
    StringBuilder letters = new StringBuilder();
    boolean samples = true;
    for (TestResult test : tests) {
      if (samples && !test.sample()) {
        letters.append('|');
        samples = false;
      }
      letters.append(letter(test.verdict()));
    }
    return letters.toString();
  }

  private static char letter(@Nullable Verdict verdict) {
    return switch (verdict) {
      case null -> ' ';
      case AC -> '.';
      case WA -> 'W';
      case TLE -> 'T';
      case MLE -> 'M';
      case OLE -> 'O';
      case RTE -> 'R';
      case CE -> 'C';
      case JE -> 'J';
    };
  }

  private void failures(PackageCheck.Row row) {
    for (TestResult test : row.tests()) {
      if (test.verdict() == null || test.verdict() == Verdict.AC) {
        continue;
      }
      out.printf(
          Locale.ROOT,
          "%n%s on %s/%s: %s, %.2f s%n",
          name(row.submission()),
          test.sample() ? "sample" : "secret",
          test.name(),
          test.verdict(),
          test.cpuMs() / 1000.0);
      say("", test.message());
      TestDetail detail = test.detail();
      if (detail != null) {
        say("printed: ", detail.printed());
      }
    }
    say("The validator told the judges of " + name(row.submission()) + ": ", row.toJudges());
  }

  private void say(String what, @Nullable String words) {
    if (words == null || words.isBlank()) {
      return;
    }
    String text = words.strip();
    String cut = text.length() > WORDS ? text.substring(0, WORDS) + " ..." : text;
    out.println("  " + what + cut.replace("\n", "\n    "));
  }

  private static String name(JurySubmission submission) {
    return submission.path().substring(FOLDER.length());
  }
}
