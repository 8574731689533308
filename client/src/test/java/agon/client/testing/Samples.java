package agon.client.testing;

import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.protocol.Level;
import agon.protocol.Limits;
import agon.protocol.Problem;
import agon.protocol.ProblemKind;
import agon.protocol.ProblemStatus;
import agon.protocol.ProblemSummary;
import agon.protocol.SampleCase;
import agon.protocol.ServerInfo;
import agon.protocol.Submission;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import agon.protocol.account.Account;
import agon.protocol.account.Role;
import agon.protocol.competition.Competition;
import agon.protocol.competition.CompetitionProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records as a server would answer them. */
public final class Samples {
  public static final Instant TIME = Instant.parse("2026-11-22T10:00:00Z");
  public static final Account ADA = new Account(7, "ada", Role.CONTESTANT);
  public static final LanguageInfo PYTHON = language("python", "Python 3", "py");
  public static final LanguageInfo CPP = language("cpp", "C++", "cpp");

  private Samples() {}

  public static ServerInfo practiceServer(Instant now) {
    return new ServerInfo("1", true, true, false, null, now);
  }

  public static ServerInfo contestServer() {
    return new ServerInfo("1", false, true, false, null, TIME);
  }

  /** A server for contests that says who it is. */
  public static ServerInfo server(String id) {
    return new ServerInfo("1", false, true, false, null, TIME, id);
  }

  private static LanguageInfo language(String id, String title, String extension) {
    return new LanguageInfo(id, title, null, extension, 1, LanguageInfo.State.READY, 1, null);
  }

  public static ProblemSummary summary(String id) {
    return new ProblemSummary(
        id,
        "Title of " + id,
        Level.EASY,
        List.of("graphs"),
        ProblemKind.FUNCTION,
        ProblemStatus.NEW);
  }

  public static Problem problem(String id) {
    return new Problem(
        id,
        "Title of " + id,
        "## Task\n\nAdd $a$ and $b$, where $1 \\le a \\le 10^{9}$.",
        Level.EASY,
        List.of("graphs"),
        ProblemKind.PROGRAM,
        new Limits(2000, 256),
        Map.of("python", "# python stub\n", "cpp", "// cpp stub\n"),
        List.of(new SampleCase("1", "1 2\n", "3\n", List.of(), List.of(), null)),
        ProblemStatus.NEW);
  }

  /** One that runs from 30 minutes before that time for 90 minutes, with these problems. */
  public static Competition competition(long id, Instant now, String... problems) {
    List<CompetitionProblem> all = new ArrayList<>();
    for (String problem : problems) {
      all.add(new CompetitionProblem("" + (char) ('A' + all.size()), summary(problem)));
    }
    Instant start = now.minus(Duration.ofMinutes(30));
    Instant end = start.plus(Duration.ofMinutes(90));
    Competition.State state =
        start.isAfter(TIME)
            ? Competition.State.UPCOMING
            : end.isAfter(TIME) ? Competition.State.RUNNING : Competition.State.ENDED;
    return new Competition(id, "Round " + id, start, end, state, false, all, TIME);
  }

  public static Submission submission(long id, Judgement judgement) {
    return new Submission(id, "sum", "Title of sum", null, "python", TIME, 0, null, judgement);
  }

  public static Judgement judgement(
      Judgement.State state, int version, @Nullable Verdict verdict, Verdict... tests) {
    List<TestResult> results = new ArrayList<>();
    for (Verdict test : tests) {
      results.add(new TestResult(results.size() + 1, "t", false, test, 10, 12, 1000, null, null));
    }
    String message = verdict == null ? null : "Sentence of " + verdict + ".";
    return new Judgement(state, version, verdict, message, null, 3, results, 10, 1000);
  }
}
