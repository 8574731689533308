package agon.client.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.core.Phase;
import agon.client.login.ConnectionModel.State;
import agon.client.net.ApiFailure;
import agon.client.submission.Judging;
import agon.client.testing.Desk;
import agon.client.testing.FakeServer;
import agon.client.testing.ManualTime;
import agon.client.testing.Samples;
import agon.protocol.Judgement;
import agon.protocol.PageOf;
import agon.protocol.ServerInfo;
import agon.protocol.Verdict;
import agon.protocol.account.Session;
import agon.protocol.competition.Competition;
import agon.protocol.competition.CompetitionProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppModelTest {
  private static final Judgement ACCEPTED =
      Samples.judgement(Judgement.State.DONE, 2, Verdict.AC, Verdict.AC, Verdict.AC, Verdict.AC);

  private final Desk desk = new Desk();
  private final ManualTime time = desk.time();
  private final FakeServer server = desk.server();
  @TempDir Path home = Path.of("");

  AppModelTest() throws IOException {
    server
        .on("POST /login", new Session("u", Samples.ADA))
        .on("POST /problems/sum/submissions", Samples.submission(5, Judgement.queued(3)))
        .on("GET /submissions/5", Samples.submission(5, ACCEPTED));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private AppModel app() throws ApiFailure {
    return desk.app(home);
  }

  @Test
  void practiceNeedsNoLoginAndGoesFromTheListToTheVerdict() throws ApiFailure {
    AppModel app = app();
    app.goTo(server.address());
    assertEquals(Samples.ADA, app.session().account().get());
    assertEquals(List.of(Samples.summary("sum")), app.problems().items());

    app.open("sum");
    app.solution().edited("print(3)");
    app.submitNow();

    assertEquals(Judging.DONE, app.submit().judging().state().get());
    assertEquals("Sentence of AC.", app.submit().judging().sentence().get());
    assertEquals(ACCEPTED, app.submissions().items().getFirst().judgement());
    assertEquals(1, app.submissions().items().size());
    assertEquals(
        "Bearer t", server.seen("GET /problems").getLast().getHeaders().get("Authorization"));
  }

  @Test
  void aServerThatStillStoresItsProblemsIsAskedAgain() throws ApiFailure {
    server.inTurn(
        "GET /problems",
        FakeServer.refusal(503, "starting"),
        FakeServer.json(200, new PageOf<>(List.of(Samples.summary("sum")), 1, 50, 1)));
    AppModel app = app();
    app.goTo(server.address());
    assertEquals(Phase.FAILED, app.problems().phase().get());
    assertEquals("The sentence of starting.", app.problems().error().get());

    time.pass(Duration.ofSeconds(2));

    assertEquals(Phase.READY, app.problems().phase().get());
  }

  @Test
  void theListGrowsWhileTheServerStoresItsProblems() throws ApiFailure {
    server
        .inTurn(
            "GET /info",
            FakeServer.json(200, new ServerInfo("1", true, true, true, null, time.instant())),
            FakeServer.json(200, Samples.practiceServer(time.instant())))
        .inTurn(
            "GET /problems",
            FakeServer.json(200, new PageOf<>(List.of(Samples.summary("sum")), 1, 50, 1)),
            FakeServer.json(
                200,
                new PageOf<>(List.of(Samples.summary("sum"), Samples.summary("max")), 1, 50, 2)));
    AppModel app = app();
    app.goTo(server.address());
    assertEquals(1, app.problems().items().size());

    time.pass(Duration.ofSeconds(2));

    assertEquals(2, app.problems().items().size());
  }

  @Test
  void anotherServerAsksForTheLoginAndRemembersIt() throws ApiFailure {
    server.on("GET /info", Samples.contestServer());
    AppModel app = app();
    app.goTo(server.address());
    assertTrue(app.session().loginNeeded().get());
    assertEquals(List.of(), server.seen("GET /problems"));

    app.session().login("ada", "secret");
    assertEquals(Phase.READY, app.problems().phase().get());
    app.close();

    AppModel again = app();
    again.goTo(server.address());
    assertFalse(again.session().loginNeeded().get());
    assertEquals(Samples.ADA, again.session().account().get());
    assertEquals(1, server.seen("POST /login").size());
  }

  @Test
  void aLoginThatTheServerForgotIsAskedForAgain() throws ApiFailure {
    server.on("GET /info", Samples.contestServer());
    AppModel app = app();
    app.goTo(server.address());
    app.session().login("ada", "secret");
    server.on("GET /problems", _ -> FakeServer.refusal(401, "unknown_token"));

    app.problems().refresh();

    assertNull(app.session().account().get());
    assertTrue(app.session().loginNeeded().get());
    assertTrue(app.session().error().get().contains("log in again"));
  }

  @Test
  void offlineIsSaidAndTheSubmissionGoesOutWhenTheServerIsBack() throws ApiFailure {
    AppModel app = app();
    app.goTo(server.address());
    app.open("sum");
    server.silent(true);

    app.submitNow();
    assertEquals(State.OFFLINE, app.connection().state().get());
    assertTrue(app.line().get().startsWith("No connection since "), app.line().get());
    assertTrue(app.line().get().endsWith("1 submission waits and will be sent."));
    assertNotNull(app.connection().offlineSince().get());
    server.silent(false);
    time.pass(Duration.ofSeconds(2));

    assertEquals(State.CONNECTED, app.connection().state().get());
    assertEquals(Judging.DONE, app.submit().judging().state().get());
    assertTrue(app.line().get().startsWith("Your submission to Title of sum was sent at "));
  }

  @Test
  void theLastContentShowsBeforeThePracticeServerIsThere() throws ApiFailure {
    AppModel before = app();
    before.connection().connect(server.address(), "practice");
    before.open("sum");
    before.solution().edited("mine");
    before.solution().choose("python");
    before.close();

    AppModel app = app();
    app.connection().expect("practice");

    assertEquals(State.CONNECTING, app.connection().state().get());
    assertEquals(List.of(Samples.summary("sum")), app.problems().items());
    assertEquals("mine", app.solution().source().get());
    app.connection().giveUp("It died.");
    assertEquals("It died.", app.line().get());
  }

  @Test
  void afterTheEndSubmitSaysThatTheCompetitionIsOver() throws ApiFailure {
    Competition made =
        new Competition(
            3,
            "Practice competition",
            Samples.TIME.minus(Duration.ofMinutes(88)),
            Samples.TIME.plus(Duration.ofMinutes(2)),
            Competition.State.RUNNING,
            true,
            List.of(new CompetitionProblem("A", Samples.summary("sum"))),
            Samples.TIME);
    server.on("POST /admin/competitions", made);
    AppModel app = app();
    app.goTo(server.address());

    app.startPractice(4);
    assertEquals("sum", app.problem().id().get());
    assertEquals(3L, app.problem().competitionId().get());
    assertTrue(server.body("POST /admin/competitions").contains("\"rivals\":4"));
    time.pass(Duration.ofMinutes(3));
    app.submitNow();

    assertEquals(Judging.REFUSED, app.submit().judging().state().get());
    assertTrue(app.submit().judging().sentence().get().contains("over"));
    assertEquals(List.of(), server.seen("POST /problems/sum/submissions"));
  }
}
