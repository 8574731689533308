package agon.client.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.net.ApiFailure;
import agon.client.submission.Judging;
import agon.client.testing.Desk;
import agon.client.testing.FakeServer;
import agon.client.testing.ManualTime;
import agon.client.testing.Samples;
import agon.protocol.Judgement;
import agon.protocol.Verdict;
import agon.protocol.competition.Competition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A contest day seen from the window: it comes back into its contest, and nothing is for nought.
 */
class StayTest {
  private static final Judgement ACCEPTED =
      Samples.judgement(Judgement.State.DONE, 2, Verdict.AC, Verdict.AC);
  private static final Competition ROUND = Samples.competition(3, Samples.TIME, "sum", "max");

  private final Desk desk = new Desk();
  private final ManualTime time = desk.time();
  private final FakeServer server = desk.server();
  @TempDir Path home = Path.of("");

  StayTest() throws IOException {
    server
        .on("GET /problems/max", Samples.problem("max"))
        .on("GET /problems/other", Samples.problem("other"))
        .on("GET /competitions", List.of(ROUND))
        .on("GET /competitions/3", ROUND)
        .on("POST /problems/sum/submissions", Samples.submission(5, Judgement.queued(3)))
        .on("GET /submissions/5", Samples.submission(5, ACCEPTED));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private AppModel appAtTheServer() throws ApiFailure {
    return desk.appAtTheServer(home);
  }

  private static long in(AppModel app) {
    Competition now = app.competition().competition().get();
    return now == null ? 0 : now.id();
  }

  @Test
  void aRestartComesBackIntoTheRunningContestAndItsProblem() throws ApiFailure {
    AppModel before = appAtTheServer();
    before.enter(ROUND);
    before.open("max");
    before.close();

    AppModel after = appAtTheServer();

    assertEquals(3, in(after));
    assertEquals("max", after.problem().id().get());
    assertEquals(3L, after.problem().competitionId().get());
  }

  @Test
  void aRestartWithoutAConnectionComesBackAsWellAndWhatIsHandedInCounts() throws ApiFailure {
    AppModel before = appAtTheServer();
    before.enter(ROUND);
    before.close();
    server.silent(true);

    AppModel after = appAtTheServer();
    assertEquals(3, in(after));
    after.solution().choose("python");
    after.solution().edited("print(3)");
    after.submitNow();
    server.silent(false);
    time.pass(Duration.ofSeconds(40));

    String sent = server.body("POST /problems/sum/submissions");
    assertTrue(sent.contains("\"competitionId\":3"), sent);
  }

  @Test
  void aSecondWindowIsInTheContestAsTheFirst() throws ApiFailure {
    AppModel first = appAtTheServer();
    first.enter(ROUND);

    AppModel second = appAtTheServer();

    assertEquals(3, in(second));
    assertEquals(3, in(first));
  }

  @Test
  void whoLeftAContestIsNotBroughtBack() throws ApiFailure {
    AppModel before = appAtTheServer();
    before.enter(ROUND);
    before.leaveCompetition();
    before.close();

    assertEquals(0, in(appAtTheServer()));
  }

  @Test
  void aContestThatIsOverIsNotComeBackTo() throws ApiFailure {
    AppModel before = appAtTheServer();
    before.enter(ROUND);
    before.close();
    time.pass(Duration.ofHours(2));
    server.on("GET /competitions", List.of());

    assertEquals(0, in(appAtTheServer()));
  }

  @Test
  void aWindowOfAnotherSeatFindsTheOneContestThatRuns() throws ApiFailure {
    assertEquals(3, in(appAtTheServer()));
  }

  @Test
  void handingInForPracticeAsksFirstWhileAContestWithTheProblemRuns() throws ApiFailure {
    AppModel app = appAtTheServer();
    app.leaveCompetition();
    app.open("sum");

    app.submitNow();

    assertEquals(ROUND.id(), asked(app).id());
    assertEquals(List.of(), server.seen("POST /problems/sum/submissions"));

    app.handing().cancel();
    assertNull(app.handing().doubt().get());

    app.submitNow();
    app.submitThere();
    assertNull(app.handing().doubt().get());
    assertEquals(3, in(app));
    assertEquals(Judging.DONE, app.submit().judging().state().get());
    assertTrue(server.body("POST /problems/sum/submissions").contains("\"competitionId\":3"));
  }

  /** As the server would answer it at this moment. */
  private Competition now(Competition one) {
    return new Competition(
        one.id(),
        one.title(),
        one.startsAt(),
        one.endsAt(),
        Competition.State.RUNNING,
        false,
        one.problems(),
        time.instant());
  }

  private static Competition asked(AppModel app) {
    Competition asked = app.handing().doubt().get();
    assertNotNull(asked);
    return asked;
  }

  @Test
  void practiceStaysPossibleForWhoSaysSo() throws ApiFailure {
    AppModel app = appAtTheServer();
    app.leaveCompetition();
    app.open("sum");

    app.submitNow();
    app.handing().forPractice();

    assertEquals(0, in(app));
    assertFalse(server.body("POST /problems/sum/submissions").contains("\"competitionId\":3"));
  }

  @Test
  void aContestThatStartsWhileTheWindowIsOpenIsAskedAboutToo() throws ApiFailure {
    Competition soon = Samples.competition(3, Samples.TIME.plus(Duration.ofMinutes(31)));
    server.on("GET /competitions", List.of(soon));
    AppModel app = appAtTheServer();
    app.open("sum");
    Competition then = Samples.competition(3, Samples.TIME.plus(Duration.ofMinutes(31)), "sum");
    server.on("GET /competitions", _ -> FakeServer.json(200, List.of(now(then))));

    time.pass(Duration.ofMinutes(1).plusMillis(1));
    app.submitNow();

    assertEquals(3, asked(app).id());
  }

  @Test
  void otherProblemsAreHandedInUnasked() throws ApiFailure {
    server.on("POST /problems/other/submissions", Samples.submission(5, Judgement.queued(3)));
    AppModel app = appAtTheServer();
    app.open("other");

    app.submitNow();

    assertNull(app.handing().doubt().get());
    assertEquals(1, server.seen("POST /problems/other/submissions").size());
  }

  @Test
  void filesAreOneProgramAndAreAskedAboutAsWell() throws ApiFailure, IOException {
    AppModel app = appAtTheServer();
    app.leaveCompetition();
    app.open("sum");
    String draft = app.solution().source().get();
    List<Path> files = List.of(home.resolve("main.py"), home.resolve("tree.py"));
    Files.writeString(files.get(0), "import tree\n");
    Files.writeString(files.get(1), "print(1)\n");

    app.handing().files(files);
    assertEquals(ROUND.id(), asked(app).id());
    assertEquals(List.of(), server.seen("POST /problems/sum/submissions"));
    app.submitThere();

    String sent = server.body("POST /problems/sum/submissions");
    assertTrue(sent.contains("\"competitionId\":3"), sent);
    assertTrue(sent.contains("main.py") && sent.contains("tree.py"), sent);
    assertEquals(draft, app.solution().source().get());

    app.submitNow();
    assertFalse(server.body("POST /problems/sum/submissions").contains("tree.py"));
  }

  @Test
  void filesThatAreNoProgramAreSaidAndNothingIsSent() throws ApiFailure, IOException {
    AppModel app = appAtTheServer();
    app.open("sum");
    Path picture = Files.write(home.resolve("plan.png"), new byte[] {1, 2, 3});

    app.handing().files(List.of(picture));

    assertEquals(Judging.REFUSED, app.submit().judging().state().get());
    assertTrue(app.submit().judging().sentence().get().contains(".png"));
    assertEquals(List.of(), server.seen("POST /problems/sum/submissions"));
  }
}
