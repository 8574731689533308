package agon.client.ui;

import agon.client.testing.FakeServer;
import agon.client.testing.Samples;
import agon.protocol.Argument;
import agon.protocol.Hints;
import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.protocol.Level;
import agon.protocol.Limits;
import agon.protocol.PageOf;
import agon.protocol.Problem;
import agon.protocol.ProblemKind;
import agon.protocol.ProblemStatus;
import agon.protocol.ProblemSummary;
import agon.protocol.Run;
import agon.protocol.SampleCase;
import agon.protocol.ServerInfo;
import agon.protocol.Submission;
import agon.protocol.TestDetail;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import agon.protocol.account.Session;
import agon.protocol.competition.Competition;
import agon.protocol.competition.CompetitionProblem;
import agon.protocol.competition.Leaderboard;
import agon.protocol.competition.LeaderboardCell;
import agon.protocol.competition.LeaderboardRow;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** A server with a contest on it, for tests that look at the window. */
final class Contest {
  static final String ID = "bridge";
  private static final List<String> TITLES =
      List.of(
          "Two Sum",
          "Shortest Bridge",
          "Longest Walk",
          "Paint the Fence",
          "Merge the Queues",
          "Islands",
          "Balanced Words",
          "Median of Two Streams",
          "The Last Train",
          "Cutting Rods");

  private Contest() {}

  static FakeServer server() throws IOException {
    Instant now = Instant.now();
    return new FakeServer()
        .on("GET /info", new ServerInfo("1.0", true, false, false, unsandboxed(), now))
        .on("POST /practice/session", new Session("t", Samples.ADA))
        .on(
            "GET /languages",
            List.of(
                Samples.PYTHON,
                Samples.CPP,
                new LanguageInfo(
                    "java", "Java", null, "java", 2, LanguageInfo.State.PREPARING, 0.4, null)))
        .on("GET /problems", new PageOf<>(summaries(), 1, 50, 60))
        .on("GET /problems/" + ID, problem())
        .on("GET /problems/" + ID + "/hints", Contest::hints)
        .on("GET /problems/" + ID + "/editorial", _ -> FakeServer.refusal(403, "not_solved"))
        .on("GET /competitions", List.of(competition(now), upcoming(now)))
        .on("GET /competitions/3", competition(now))
        .on("POST /admin/competitions", competition(now))
        .on("GET /leaderboard/3", board(now))
        .on("GET /leaderboard/3/around", board(now))
        .on("GET /submissions", new PageOf<>(submissions(now), 1, 50, 3))
        .on("GET /submissions/11", submission(11, now, wrong(), "def solve():\n    return 5\n"))
        .on("POST /problems/" + ID + "/runs", new Run("r", ID, "python", ran()))
        .on(
            "POST /problems/" + ID + "/submissions",
            submission(12, now, Judgement.queued(19), null))
        .on("GET /submissions/12", submission(12, now, wrong(), null));
  }

  private static MockResponse hints(RecordedRequest request) {
    List<String> hints = List.of("Colour one island.", "Walk from **all** its cells at once.");
    int first = Integer.parseInt(String.valueOf(request.getUrl().queryParameter("first")));
    return FakeServer.json(200, new Hints(hints.subList(0, first), hints.size()));
  }

  private static String unsandboxed() {
    return "No container engine was found, so programs run without a sandbox: run only your own.";
  }

  private static List<ProblemSummary> summaries() {
    List<ProblemSummary> all = new ArrayList<>();
    for (int i = 0; i < TITLES.size(); i++) {
      all.add(
          new ProblemSummary(
              i == 1 ? ID : "p" + i,
              TITLES.get(i),
              List.of(Level.values()).get(i % 3),
              i % 2 == 0 ? List.of("arrays", "hashing") : List.of("graphs", "bfs"),
              ProblemKind.FUNCTION,
              List.of(ProblemStatus.values()).get((i + 2) % 3)));
    }
    return all;
  }

  private static Problem problem() {
    return new Problem(
        ID,
        TITLES.get(1),
        """
        You are given a grid of $n \\times m$ cells; a cell is **land** (`1`) or *water* (`0`).
        There are exactly two islands. A bridge over cells $c_1, \\dots, c_k$ costs

        $$\\sum_{i=1}^{k} \\left\\lfloor \\frac{w_i}{2} \\right\\rfloor \\bmod (10^9 + 7)$$

        Return the least number of cells to flip so that the islands become one.

        ### Example 1

        ```
        grid = [[0,1],[1,0]]
        answer = 1
        ```

        - The two islands touch at a corner only.
        - Flipping $(0, 0)$ or $(1, 1)$ joins them.

        ### Constraints

        | name | range |
        |:-----|:-----:|
        | $n$  | $2 \\le n \\le 100$ |
        | $m$  | $2 \\le m \\le 100$ |
        """,
        Level.MEDIUM,
        List.of("graphs", "bfs"),
        ProblemKind.FUNCTION,
        new Limits(2000, 256),
        Map.of(
            "python",
            """
            class Solution:
                def shortest(self, grid: list[list[int]]) -> int:
            """,
            "cpp",
            "class Solution {\n};\n"),
        List.of(
            new SampleCase(
                "1",
                "[[[0,1],[1,0]]]",
                "1",
                List.of(new Argument("grid", "[[0,1],[1,0]]")),
                List.of(),
                null),
            new SampleCase(
                "2",
                "[[[0,1,0],[0,0,0],[0,0,1]]]",
                "2",
                List.of(new Argument("grid", "[[0,1,0],[0,0,0],[0,0,1]]")),
                List.of(),
                null)),
        ProblemStatus.TRIED);
  }

  private static TestResult test(int number, Verdict verdict, @Nullable TestDetail detail) {
    return new TestResult(
        number, "t" + number, detail != null, verdict, 20L * number, 30, 9_000, null, detail);
  }

  private static Judgement wrong() {
    List<TestResult> tests = new ArrayList<>();
    for (int i = 1; i <= 19; i++) {
      tests.add(test(i, i == 11 ? Verdict.WA : Verdict.AC, i == 11 ? detail("4", "5") : null));
    }
    return new Judgement(
        Judgement.State.DONE,
        9,
        Verdict.WA,
        "Wrong answer on test 11: expected 4, got 5. Tests up to 10 passed.",
        null,
        19,
        tests,
        380,
        9_000);
  }

  private static TestDetail detail(String expected, String answer) {
    return new TestDetail(
        "[[[1,0],[0,1]]]",
        List.of(new Argument("grid", "[[1,0,0,0],[0,0,0,0],[0,0,0,1]]")),
        List.of(),
        expected,
        answer,
        "visited 6 cells");
  }

  private static Judgement ran() {
    return new Judgement(
        Judgement.State.DONE,
        2,
        Verdict.AC,
        "All 2 samples passed.",
        null,
        2,
        List.of(test(1, Verdict.AC, detail("1", "1")), test(2, Verdict.AC, detail("2", "2"))),
        40,
        9_000);
  }

  private static Submission submission(
      long id, Instant at, Judgement judgement, @Nullable String source) {
    return new Submission(id, ID, TITLES.get(1), null, "python", at, 0, source, judgement);
  }

  private static List<Submission> submissions(Instant now) {
    Judgement accepted =
        new Judgement(
            Judgement.State.DONE, 3, Verdict.AC, "Accepted.", null, 19, List.of(), 240, 9_100);
    Judgement broken =
        new Judgement(
            Judgement.State.DONE, 3, Verdict.CE, "Compile error.", "", 19, List.of(), 0, 0);
    return List.of(
        submission(11, now.minusSeconds(60), wrong(), null),
        submission(10, now.minusSeconds(400), broken, null),
        submission(9, now.minusSeconds(900), accepted, null));
  }

  private static Competition competition(Instant now) {
    List<CompetitionProblem> problems = new ArrayList<>();
    for (int i = 0; i < TITLES.size(); i++) {
      problems.add(new CompetitionProblem("" + (char) ('A' + i), summaries().get(i)));
    }
    return new Competition(
        3,
        "Autumn Round 3",
        now.minus(Duration.ofMinutes(18)),
        now.plus(Duration.ofMinutes(72)),
        Competition.State.RUNNING,
        false,
        problems,
        now);
  }

  private static Competition upcoming(Instant now) {
    return new Competition(
        4,
        "Winter Round 1",
        now.plus(Duration.ofDays(3)),
        now.plus(Duration.ofDays(3)).plus(Duration.ofMinutes(90)),
        Competition.State.UPCOMING,
        false,
        List.of(),
        now);
  }

  private static Leaderboard board(Instant now) {
    List<String> labels = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");
    List<LeaderboardRow> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      List<LeaderboardCell> cells = new ArrayList<>();
      int solved = Math.max(0, 9 - i / 3);
      for (int p = 0; p < labels.size(); p++) {
        if (p < solved) {
          cells.add(
              new LeaderboardCell(
                  labels.get(p), (p + 1) * 400_000L + i * 20_000L, (i + p) % 3, 0, i == p));
        } else if ((i + p) % 4 == 0) {
          cells.add(
              new LeaderboardCell(labels.get(p), -1, 1 + i % 3, (i + p) % 8 == 0 ? 2 : 0, false));
        }
      }
      boolean own = i == 16;
      rows.add(
          new LeaderboardRow(
              i + 1,
              own ? Samples.ADA.id() : 100 + i,
              own ? "ada" : i % 5 == 2 ? "Rival " + i : "contestant" + i,
              !own && i % 5 == 2,
              solved,
              solved * 400_000L,
              cells));
    }
    return new Leaderboard(3, 5, now, labels, 1, 50, rows.size(), rows, 5_000);
  }
}
