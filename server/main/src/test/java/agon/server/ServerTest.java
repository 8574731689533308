package agon.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Editorial;
import agon.protocol.Hints;
import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.protocol.Level;
import agon.protocol.PageOf;
import agon.protocol.Paths;
import agon.protocol.Problem;
import agon.protocol.ProblemStatus;
import agon.protocol.ProblemSummary;
import agon.protocol.ServerInfo;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import agon.protocol.Verdict;
import agon.protocol.account.Session;
import agon.protocol.competition.Competition;
import agon.protocol.competition.Leaderboard;
import agon.protocol.competition.LeaderboardRow;
import agon.protocol.competition.NewCompetition;
import agon.server.http.Calls;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
  private static final TypeReference<PageOf<ProblemSummary>> PAGE = new TypeReference<>() {};
  private static final TypeReference<List<Competition>> COMPETITIONS = new TypeReference<>() {};

  @TempDir Path folder;
  private RunningServer server;

  @BeforeEach
  void open() throws CannotStartException {
    server = new RunningServer(folder, false);
  }

  @AfterEach
  void close() {
    server.close();
  }

  private void uploadThree() {
    assertEquals(201, server.upload("one", "Number one", Level.EASY, "11").status());
    assertEquals(201, server.upload("two", "Number 100%", Level.MEDIUM, "22").status());
    assertEquals(201, server.upload("three", "A hard_one", Level.HARD, "33").status());
  }

  private Competition create(@Nullable Instant startsAt, String... problems) {
    Calls.Reply reply = server.organizer().post(Paths.ADMIN_COMPETITIONS, ask(startsAt, problems));
    assertEquals(201, reply.status(), reply.text());
    return reply.as(Competition.class);
  }

  private static NewCompetition ask(@Nullable Instant startsAt, String... problems) {
    return new NewCompetition("Cup", startsAt, 60, Arrays.asList(problems), 0, false, 0);
  }

  private static Submission submit(
      Calls caller, String problem, String source, @Nullable Long competition) {
    Calls.Reply reply =
        caller.post(
            Paths.with(Paths.PROBLEM_SUBMISSIONS, problem) + "?wait=10",
            new SubmitRequest("python", source, competition));
    assertEquals(201, reply.status(), reply.text());
    return reply.as(Submission.class);
  }

  private static String board(Competition competition) {
    return Paths.with(Paths.LEADERBOARD, Long.toString(competition.id()));
  }

  private Leaderboard awaitBoard(Competition competition, int solvedInAll) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            server.anybody().get(board(competition)).as(Leaderboard.class).rows().stream()
                    .mapToInt(LeaderboardRow::solved)
                    .sum()
                == solvedInAll);
    return server.anybody().get(board(competition)).as(Leaderboard.class);
  }

  @Test
  void anybodyLearnsWhatTheServerIs() {
    assertEquals(200, server.anybody().get(Paths.HEALTH).status());
    ServerInfo info = server.anybody().get(Paths.INFO).as(ServerInfo.class);
    assertFalse(info.practice());
    assertTrue(info.sandboxed());
    assertNull(info.notice());
    List<LanguageInfo> languages =
        server.anybody().get(Paths.LANGUAGES).as(new TypeReference<>() {});
    assertEquals(List.of("python", "haskell"), languages.stream().map(LanguageInfo::id).toList());
    assertTrue(server.anybody().get(Paths.METRICS).text().contains("agon_judge_slots 2.0"));
  }

  @Test
  void aCompetitionIsPlayedFromTheUploadToTheBoard() throws CannotStartException {
    uploadThree();
    Competition cup = create(null, "two", "one");
    assertEquals(Competition.State.RUNNING, cup.state());
    assertEquals(
        List.of("A two", "B one"),
        cup.problems().stream().map(p -> p.label() + " " + p.problem().id()).toList());

    Session ada = server.register("Ada");
    Session bob = server.register("Bob");
    Calls asAda = server.anybody().as(ada.token());
    assertEquals(
        Verdict.AC,
        submit(server.anybody().as(bob.token()), "one", "11", cup.id()).judgement().verdict());
    assertEquals(Verdict.WA, submit(asAda, "two", "no", cup.id()).judgement().verdict());
    assertEquals(Verdict.AC, submit(asAda, "two", "22", cup.id()).judgement().verdict());
    assertEquals(Verdict.AC, submit(asAda, "one", "11", cup.id()).judgement().verdict());
    submit(asAda, "one", "11", null); // Practice does not count.

    Leaderboard board = awaitBoard(cup, 3);
    assertEquals(List.of("A", "B"), board.labels());
    assertEquals(2, board.total());
    LeaderboardRow first = board.rows().getFirst();
    assertEquals(List.of("Ada", "Bob"), board.rows().stream().map(LeaderboardRow::name).toList());
    assertEquals(1, first.rank());
    assertEquals(2, first.solved());
    assertEquals(1, first.cells().getFirst().rejected());
    assertTrue(first.cells().getFirst().first());
    assertFalse(first.cells().getLast().first());
    assertTrue(board.rows().getLast().cells().getFirst().first());

    Competition seen =
        asAda.get(Paths.with(Paths.COMPETITION, "" + cup.id())).as(Competition.class);
    assertTrue(
        seen.problems().stream().allMatch(p -> p.problem().status() == ProblemStatus.SOLVED));

    server.close();
    server = new RunningServer(folder, false);
    assertEquals(board.rows(), awaitBoard(cup, 3).rows());
  }

  @Test
  void anUnchangedBoardIsAnsweredWithoutABody() {
    uploadThree();
    Competition cup = create(null, "one");
    Session ada = server.register("Ada");
    submit(server.anybody().as(ada.token()), "one", "11", cup.id());
    awaitBoard(cup, 1);

    Calls.Reply page = server.anybody().get(board(cup));
    String tag = String.valueOf(page.header("ETag"));
    assertEquals("public, max-age=1, stale-while-revalidate=5", page.header("Cache-Control"));
    assertEquals("Accept-Encoding", page.header("Vary"));
    assertNull(page.header("Set-Cookie"));
    Calls.Reply again = server.anybody().get(board(cup), "If-None-Match", tag);
    assertEquals(304, again.status());
    assertEquals(0, again.bytes().length);

    submit(server.anybody().as(server.register("Bob").token()), "one", "11", cup.id());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> server.anybody().get(board(cup), "If-None-Match", tag).status() == 200);
  }

  @Test
  void aroundIsThePageOfAnAccountOrOfTheCaller() {
    uploadThree();
    Competition cup = create(null, "one");
    Session ada = server.register("Ada");
    submit(server.anybody().as(ada.token()), "one", "11", cup.id());
    awaitBoard(cup, 1);

    String around = Paths.with(Paths.LEADERBOARD_AROUND, "" + cup.id());
    String byAccount = server.anybody().get(around + "?account=" + ada.account().id()).text();
    assertTrue(byAccount.contains("Ada"));
    assertEquals(byAccount, server.anybody().as(ada.token()).get(around).text());
    assertEquals("401 login_required", server.anybody().get(around).refusal());
    assertEquals("404 not_on_board", server.anybody().get(around + "?account=99").refusal());
    assertEquals("400 bad_request", server.anybody().get(around + "?account=x").refusal());
  }

  @Test
  void aBoardPageThatIsNotThereIsRefused() {
    uploadThree();
    Competition cup = create(null, "one");
    assertEquals(200, server.anybody().get(board(cup) + "?page=1").status());
    assertEquals("404 no_such_page", server.anybody().get(board(cup) + "?page=2").refusal());
    assertEquals("400 bad_request", server.anybody().get(board(cup) + "?page=0").refusal());
    assertEquals("404 unknown_competition", server.anybody().get("/leaderboard/99").refusal());
    assertEquals("404 unknown_competition", server.anybody().get("/leaderboard/x").refusal());
  }

  @Test
  void problemsAreFoundByTextLevelAndTag() {
    uploadThree();
    Calls caller = server.organizer();
    assertEquals(Set.of("one"), ids(caller, "?q=NUMBER+ONE"));
    assertEquals(Set.of("two"), ids(caller, "?q=100%25"));
    assertEquals(Set.of("three"), ids(caller, "?q=d_o"));
    assertEquals(Set.of(), ids(caller, "?q=b_r"));
    assertEquals(Set.of("three"), ids(caller, "?level=hard&q=hard"));
    assertEquals(Set.of("two"), ids(caller, "?tag=Tag-Two"));
    assertEquals(Set.of(), ids(caller, "?tag=tag-two&level=easy"));
  }

  private static Set<String> ids(Calls caller, String query) {
    PageOf<ProblemSummary> page = caller.get(Paths.PROBLEMS + query).as(PAGE);
    assertEquals(page.total(), page.items().size());
    return page.items().stream().map(ProblemSummary::id).collect(Collectors.toSet());
  }

  @Test
  void theListHasPagesATotalAndOnesOwnStatus() {
    uploadThree();
    Calls ada = server.anybody().as(server.register("Ada").token());
    submit(ada, "one", "11", null);
    submit(ada, "two", "wrong", null);
    PageOf<ProblemSummary> all = ada.get(Paths.PROBLEMS + "?size=100").as(PAGE);
    assertEquals(all.items().size(), all.total());
    var status =
        all.items().stream().collect(Collectors.toMap(ProblemSummary::id, ProblemSummary::status));
    assertEquals(ProblemStatus.SOLVED, status.get("one"));
    assertEquals(ProblemStatus.TRIED, status.get("two"));
    assertEquals(ProblemStatus.NEW, status.get("three"));

    PageOf<ProblemSummary> second = ada.get(Paths.PROBLEMS + "?page=2&size=2").as(PAGE);
    assertEquals(all.items().subList(2, Math.min(4, all.items().size())), second.items());
    assertEquals(all.total(), second.total());

    var others =
        server.organizer().get(Paths.PROBLEMS + "?q=one").as(PAGE).items().stream()
            .map(ProblemSummary::status)
            .collect(Collectors.toSet());
    assertEquals(Set.of(ProblemStatus.NEW), others);
  }

  @Test
  void badListsAreRefused() {
    uploadThree();
    Calls caller = server.organizer();
    assertEquals("400 bad_request", caller.get(Paths.PROBLEMS + "?level=impossible").refusal());
    assertEquals("400 bad_request", caller.get(Paths.PROBLEMS + "?page=0").refusal());
    assertEquals("400 bad_request", caller.get(Paths.PROBLEMS + "?size=101").refusal());
    assertEquals("404 no_such_page", caller.get(Paths.PROBLEMS + "?page=900").refusal());
    assertEquals("400 bad_request", caller.get(Paths.PROBLEMS + "?q=" + "x".repeat(101)).refusal());
    assertEquals("401 login_required", server.anybody().get(Paths.PROBLEMS).refusal());
    assertEquals("404 unknown_problem", caller.get("/problems/nowhere").refusal());
  }

  @Test
  void aProblemShowsItsSamplesAndStubsAndNoSecret() {
    uploadThree();
    Calls.Reply reply = server.organizer().get("/problems/one");
    Problem problem = reply.as(Problem.class);
    assertEquals("Number one", problem.title());
    assertEquals("Print $11$.", problem.question().strip());
    assertEquals(Set.of("python", "haskell"), problem.codeStubs().keySet());
    assertFalse(problem.codeStubs().getOrDefault("python", "").isBlank());
    assertEquals(1, problem.testCases().size());
    assertEquals("1\n", problem.testCases().getFirst().input());
    assertEquals("11\n", problem.testCases().getFirst().output());
    assertEquals(1_000, problem.limits().cpuMs());
  }

  /** Nobody taught this server to call a function in Haskell. */
  @Test
  void aFunctionIsNotAskedForInALanguageWithoutADriver() throws IOException {
    try (InputStream in = ServerTest.class.getResourceAsStream("/problems/two-sum.zip")) {
      byte[] zip = Objects.requireNonNull(in, "It was not generated.").readAllBytes();
      Calls.Reply reply = server.organizer().postRaw(Paths.ADMIN_PROBLEMS + "?id=two-sum", zip);
      assertEquals(201, reply.status(), reply.text());
    }
    Problem problem = server.organizer().get("/problems/two-sum").as(Problem.class);
    assertEquals(Set.of("python"), problem.codeStubs().keySet());
    String path = Paths.with(Paths.PROBLEM_SUBMISSIONS, "two-sum") + "?wait=10";
    Judgement judgement =
        server
            .organizer()
            .post(path, new SubmitRequest("haskell", "twoSum = id", null))
            .as(Submission.class)
            .judgement();
    assertEquals(Verdict.CE, judgement.verdict());
    String message = String.valueOf(judgement.message());
    assertTrue(message.contains("asks for a function"), message);
  }

  @Test
  void hintsComeOneAfterAnotherButNotWhileACompetitionRuns() {
    uploadThree();
    Calls ada = server.anybody().as(server.register("Ada").token());
    assertEquals(new Hints(List.of(), 2), hints(ada, "one", 0));
    assertEquals(new Hints(List.of("It is a number."), 2), hints(ada, "one", 1));
    assertEquals(List.of("It is a number.", "It is $11$."), hints(ada, "one", 9).shown());
    assertEquals("404 unknown_problem", ada.get("/problems/none/hints").refusal());
    assertEquals("401 login_required", server.anybody().get("/problems/one/hints").refusal());

    create(null, "one");
    assertEquals("403 competition_running", ada.get("/problems/one/hints?first=1").refusal());
    assertEquals(1, hints(ada, "two", 1).shown().size(), "not in the competition");
    assertEquals(2, hints(server.organizer(), "one", 2).shown().size());
  }

  private static Hints hints(Calls caller, String problem, int first) {
    String path = Paths.with(Paths.PROBLEM_HINTS, problem);
    return caller.get(path + "?first=" + first).as(Hints.class);
  }

  @Test
  void theEditorialIsForThoseWhoSolvedTheProblem() {
    uploadThree();
    Calls ada = server.anybody().as(server.register("Ada").token());
    String path = Paths.with(Paths.PROBLEM_EDITORIAL, "one");
    submit(ada, "one", "wrong", null);
    Calls.Reply refused = ada.get(path);
    assertEquals("403 not_solved", refused.refusal());
    assertEquals("The editorial opens when you have solved this problem.", refused.message());
    create(null, "one");
    assertEquals("403 competition_running", ada.get(path).refusal());
    submit(ada, "one", "11", null);
    assertEquals("Print 11, always.\n", ada.get(path).as(Editorial.class).text());
    Calls bob = server.anybody().as(server.register("Bob").token());
    assertEquals("403 competition_running", bob.get(path).refusal());
    assertEquals("Print 11, always.\n", server.organizer().get(path).as(Editorial.class).text());
  }

  @Test
  void anUploadReplacesItsProblemAndABadOneChangesNothing() {
    uploadThree();
    assertEquals(201, server.upload("one", "Renamed", Level.EASY, "12").status());
    Problem renamed = server.organizer().get("/problems/one").as(Problem.class);
    assertEquals("Renamed", renamed.title());
    assertEquals("12\n", renamed.testCases().getFirst().output());

    Calls organizer = server.organizer();
    byte[] noZip = "this is no zip".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "422 bad_package", organizer.postRaw(Paths.ADMIN_PROBLEMS + "?id=one", noZip).refusal());
    byte[] good = RunningServer.zip("x", "X", Level.EASY, "1");
    assertEquals(
        "400 bad_request", organizer.postRaw(Paths.ADMIN_PROBLEMS + "?id=../x", good).refusal());
    assertEquals("400 bad_request", organizer.postRaw(Paths.ADMIN_PROBLEMS, good).refusal());
    Calls contestant = server.anybody().as(server.register("Eve").token());
    assertEquals(
        "403 organizer_only", contestant.postRaw(Paths.ADMIN_PROBLEMS + "?id=one", good).refusal());
    assertEquals("Renamed", organizer.get("/problems/one").as(Problem.class).title());
    assertEquals(Set.of("one"), ids(organizer, "?q=Renamed"));
  }

  @Test
  void badCompetitionsAreRefusedAndNoneIsMade() {
    uploadThree();
    Calls organizer = server.organizer();
    Calls contestant = server.anybody().as(server.register("Eve").token());
    String path = Paths.ADMIN_COMPETITIONS;
    assertEquals("403 organizer_only", contestant.post(path, ask(null, "one")).refusal());
    assertEquals("401 login_required", server.anybody().post(path, ask(null, "one")).refusal());
    assertEquals("404 unknown_problem", organizer.post(path, ask(null, "none")).refusal());
    assertEquals("400 bad_request", organizer.post(path, ask(null, "one", "one")).refusal());
    Instant longAgo = Instant.now().minus(Duration.ofDays(2));
    assertEquals("400 bad_request", organizer.post(path, ask(longAgo, "one")).refusal());
    NewCompetition rivals = new NewCompetition("Cup", null, 60, List.of("one"), 0, false, 3);
    assertEquals("400 bad_request", organizer.post(path, rivals).refusal());
    assertEquals(List.of(), organizer.get(Paths.COMPETITIONS).as(COMPETITIONS));
  }

  @Test
  void nothingIsSentBeforeTheStartAndItsProblemsAreHidden() {
    uploadThree();
    Competition cup = create(Instant.now().plus(Duration.ofHours(1)), "one");
    assertEquals(Competition.State.UPCOMING, cup.state());
    assertEquals(List.of(), cup.problems());
    Calls.Reply refused =
        server
            .organizer()
            .post("/problems/one/submissions", new SubmitRequest("python", "11", cup.id()));
    assertEquals("409 competition_not_started", refused.refusal());
    assertTrue(refused.message().endsWith("this was not sent."), refused.message());
    assertEquals(
        "404 unknown_competition",
        server
            .organizer()
            .post("/problems/one/submissions", new SubmitRequest("python", "11", 99L))
            .refusal());
  }

  @Test
  void aProblemOfAnotherCompetitionIsNotTaken() {
    uploadThree();
    Competition cup = create(null, "one");
    Calls.Reply refused =
        server
            .organizer()
            .post("/problems/two/submissions", new SubmitRequest("python", "22", cup.id()));
    assertEquals("404 not_in_competition", refused.refusal());
    assertEquals(0, server.anybody().get(board(cup)).as(Leaderboard.class).total());
  }

  @Test
  void onePressMakesAPracticeCompetitionWithRivals(@TempDir Path other)
      throws CannotStartException {
    try (RunningServer practice = new RunningServer(other, true)) {
      practice.upload("one", "Number one", Level.EASY, "11");
      practice.upload("two", "Number two", Level.HARD, "22");
      Competition made =
          practice
              .organizer()
              .post(Paths.ADMIN_COMPETITIONS, NewCompetition.practice(5))
              .as(Competition.class);
      assertTrue(made.practice());
      assertTrue(made.problems().size() >= 2);
      assertEquals(Level.EASY, made.problems().getFirst().problem().level());
      Leaderboard board = practice.organizer().get(board(made)).as(Leaderboard.class);
      assertEquals(5, board.rows().stream().filter(LeaderboardRow::demonstration).count());
      assertEquals(6, board.total());
    }
  }

  @Test
  void somebodysPracticeIsNobodyElses() {
    uploadThree();
    Competition made =
        server
            .organizer()
            .post(Paths.ADMIN_COMPETITIONS, NewCompetition.practice(5))
            .as(Competition.class);
    String own = made.problems().getFirst().problem().id();
    submit(server.organizer(), own, "x", made.id());
    String around = Paths.with(Paths.LEADERBOARD_AROUND, "" + made.id());
    assertEquals(200, server.organizer().get(board(made)).status());
    assertEquals("private, max-age=1", server.organizer().get(board(made)).header("Cache-Control"));

    Calls eve = server.anybody().as(server.register("Eve").token());
    assertEquals(List.of(), eve.get(Paths.COMPETITIONS).as(COMPETITIONS));
    for (Calls stranger : List.of(eve, server.anybody())) {
      assertEquals("404 unknown_competition", stranger.get(board(made)).refusal());
      assertEquals("404 unknown_competition", stranger.get(around + "?account=1").refusal());
    }
    assertEquals("404 unknown_competition", eve.get(around).refusal());
    assertEquals(
        "404 unknown_competition",
        eve.get(Paths.with(Paths.COMPETITION, "" + made.id())).refusal());
    assertEquals(
        "404 unknown_competition",
        eve.post(
                Paths.with(Paths.PROBLEM_SUBMISSIONS, own),
                new SubmitRequest("python", "11", made.id()))
            .refusal());
  }
}
