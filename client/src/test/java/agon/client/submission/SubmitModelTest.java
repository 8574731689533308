package agon.client.submission;

import static agon.client.testing.Samples.judgement;
import static agon.client.testing.Samples.submission;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.client.testing.FakeServer;
import agon.client.testing.ManualTime;
import agon.client.testing.Samples;
import agon.protocol.Judgement;
import agon.protocol.Judgement.State;
import agon.protocol.Run;
import agon.protocol.SubmitRequest;
import agon.protocol.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmitModelTest {
  private static final SubmitRequest REQUEST = new SubmitRequest("python", "print(3)", null);
  private static final Judgement QUEUED = Judgement.queued(3);
  private static final Judgement HALF = judgement(State.RUNNING, 1, null, Verdict.AC);
  private static final Judgement DONE =
      judgement(State.DONE, 2, Verdict.WA, Verdict.AC, Verdict.WA);

  private final ManualTime time = new ManualTime();
  private final FakeServer server = new FakeServer();
  private final Api api = server.api();
  @TempDir Path folder = Path.of("");

  SubmitModelTest() throws IOException, ApiFailure {}

  @AfterEach
  void close() {
    server.close();
  }

  private SubmitModel model() {
    Outbox outbox = new Outbox(folder, api, time.background(), time);
    outbox.open("place", Samples.ADA);
    return new SubmitModel(api, time.background(), outbox);
  }

  private static MockResponse answer(Judgement judgement) {
    return FakeServer.json(200, submission(5, judgement));
  }

  @Test
  void testsShowAsTheyEndAndThenTheVerdict() {
    server.on("POST /problems/sum/submissions", _ -> answer(QUEUED));
    server.inTurn("GET /submissions/5", answer(HALF), answer(DONE));
    SubmitModel model = model();
    List<String> seen = new ArrayList<>();
    model
        .judging()
        .state()
        .subscribe(state -> seen.add(state + " " + model.judging().tests().size()));

    model.submit("sum", "Sum", REQUEST);

    assertEquals(List.of("IDLE 0", "SENDING 0", "QUEUED 0", "RUNNING 1", "DONE 2"), seen);
    assertEquals("Sentence of WA.", model.judging().sentence().get());
    assertEquals(3, model.judging().testCount().get());
    assertEquals(
        List.of("after=0&wait=20", "after=1&wait=20"),
        server.seen("GET /submissions/5").stream().map(one -> one.getUrl().query()).toList());
  }

  @Test
  void aLostLongPollIsAskedAgain() {
    server.on("POST /problems/sum/submissions", _ -> answer(QUEUED));
    server.on("GET /submissions/5", _ -> FakeServer.DROPPED);
    SubmitModel model = model();
    model.submit("sum", "Sum", REQUEST);
    assertEquals(Judging.QUEUED, model.judging().state().get());
    assertTrue(model.judging().sentence().get().startsWith("No connection"));

    server.on("GET /submissions/5", _ -> answer(DONE));
    time.pass(Duration.ofSeconds(1));

    assertEquals(Judging.DONE, model.judging().state().get());
  }

  @Test
  void leavingThePageStopsTheQuestions() {
    server.on("POST /problems/sum/submissions", _ -> answer(QUEUED));
    server.on("GET /submissions/5", _ -> FakeServer.DROPPED);
    SubmitModel model = model();
    model.submit("sum", "Sum", REQUEST);
    int before = server.seen("GET /submissions/5").size();

    model.leave();
    time.pass(Duration.ofMinutes(5));

    assertEquals(before, server.seen("GET /submissions/5").size());
  }

  @Test
  void aSubmissionWithoutConnectionSaysThatItWaits() {
    server.silent(true);
    SubmitModel model = model();

    model.submit("sum", "Sum", REQUEST);

    assertEquals(Judging.WAITING, model.judging().state().get());
    assertEquals("Waiting for the connection; it will be sent.", model.judging().sentence().get());
  }

  @Test
  void aRefusalIsShownInTheServersWords() {
    server.on("POST /problems/sum/submissions", _ -> FakeServer.refusal(403, "not_yours"));
    SubmitModel model = model();

    model.submit("sum", "Sum", REQUEST);

    assertEquals(Judging.REFUSED, model.judging().state().get());
    assertEquals("The sentence of not_yours.", model.judging().sentence().get());
  }

  @Test
  void aRunIsFollowedLikeASubmission() {
    server.on("POST /problems/sum/runs", new Run("r1", "sum", "python", QUEUED));
    server.on("GET /runs/r1", new Run("r1", "sum", "python", DONE));
    RunModel model = new RunModel(api, time.background());

    model.run("sum", "python", "print(3)", List.of("1 2"));

    assertEquals(Judging.DONE, model.judging().state().get());
    assertEquals(2, model.judging().tests().size());
    assertEquals(
        "{\"language\":\"python\",\"source\":\"print(3)\",\"inputs\":[\"1 2\"]}",
        server.body("POST /problems/sum/runs"));
  }
}
