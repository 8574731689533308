package agon.client.competition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.core.ServerClock;
import agon.client.net.ApiFailure;
import agon.client.testing.FakeServer;
import agon.client.testing.ManualTime;
import agon.client.testing.Samples;
import agon.protocol.competition.Competition;
import agon.protocol.competition.CompetitionProblem;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompetitionModelTest {
  private static final List<CompetitionProblem> PROBLEMS =
      List.of(
          new CompetitionProblem("A", Samples.summary("sum")),
          new CompetitionProblem("B", Samples.summary("bridge")));

  private final ManualTime time = new ManualTime();
  private final FakeServer server = new FakeServer();
  private final CompetitionModel model =
      new CompetitionModel(server.api(), time.background(), new ServerClock(time));

  CompetitionModelTest() throws IOException, ApiFailure {}

  @AfterEach
  void close() {
    server.close();
  }

  /** The server's clock is an hour before this machine's. */
  private Competition competition(Duration fromNow, List<CompetitionProblem> problems) {
    Instant serverTime = time.instant().minus(Duration.ofHours(1));
    Instant start = serverTime.plus(fromNow);
    return new Competition(
        3,
        "Round",
        start,
        start.plus(Duration.ofMinutes(90)),
        Competition.State.RUNNING,
        true,
        problems,
        serverTime);
  }

  @Test
  void theClockIsTheServersAndNoticesComeAtThirtyTenAndOne() {
    List<String> notices = new ArrayList<>();
    model
        .notice()
        .subscribe(text -> {
          notices.add(text);
        });

    model.enter(competition(Duration.ZERO, PROBLEMS));
    assertEquals("01:30:00 left", model.clockText().get());
    time.pass(Duration.ofSeconds(1));
    assertEquals("01:29:59 left", model.clockText().get());
    assertFalse(model.urgent().get());
    time.pass(Duration.ofMinutes(86));
    assertTrue(model.urgent().get());
    time.pass(Duration.ofMinutes(4));

    assertEquals(
        List.of(
            "",
            "30 minutes left",
            "10 minutes left",
            "1 minute left",
            "The competition is over. You can go on practising."),
        notices);
    assertTrue(model.over());
    assertEquals("Ended", model.clockText().get());
    assertFalse(model.urgent().get());
  }

  @Test
  void tenMinutesLeftGoesWithTheTenthMinute() {
    model.enter(competition(Duration.ZERO, PROBLEMS));
    time.pass(Duration.ofMinutes(79).plusSeconds(59));
    assertFalse(model.noticeHolds().get());
    time.pass(Duration.ofSeconds(2));
    assertEquals("10 minutes left", model.notice().get());
    assertTrue(model.noticeHolds().get());

    time.pass(Duration.ofSeconds(58));
    assertTrue(model.noticeHolds().get());
    time.pass(Duration.ofSeconds(2));

    assertFalse(model.noticeHolds().get());
    time.pass(Duration.ofMinutes(10));
    assertTrue(model.noticeHolds().get(), "that it is over stays true");
  }

  @Test
  void problemsAreAskedForWhenItStarts() {
    Instant start = time.instant().plus(Duration.ofMinutes(1));
    List<CompetitionProblem> asked = new ArrayList<>();
    server.on(
        "GET /competitions/3",
        _ -> FakeServer.json(200, competition(Duration.between(time.instant(), start), asked)));
    model.enter(competition(Duration.ofMinutes(1), List.of()));
    assertEquals("Starts in 00:01:00", model.clockText().get());
    assertEquals(List.of(), model.problems());

    asked.addAll(PROBLEMS);
    time.pass(Duration.ofMinutes(2));

    assertEquals(Competition.State.RUNNING, model.state().get());
    assertEquals(PROBLEMS, model.problems());
  }

  @Test
  void oneStepsFromProblemToProblem() {
    model.enter(competition(Duration.ZERO, PROBLEMS));

    assertEquals("B", model.step("sum", 1).orElseThrow().label());
    assertTrue(model.step("sum", -1).isEmpty());
    assertTrue(model.step("bridge", 1).isEmpty());
  }

  @Test
  void afterLeavingTheClockStands() {
    model.enter(competition(Duration.ZERO, PROBLEMS));

    model.leave();
    time.pass(Duration.ofHours(2));

    assertEquals("", model.clockText().get());
    assertEquals("", model.notice().get());
  }
}
