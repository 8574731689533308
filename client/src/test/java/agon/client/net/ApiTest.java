package agon.client.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.testing.FakeServer;
import agon.client.testing.Samples;
import agon.protocol.ApiError;
import agon.protocol.Judgement;
import agon.protocol.Level;
import agon.protocol.PageOf;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import agon.protocol.competition.Leaderboard;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiTest {
  private final FakeServer server = new FakeServer();
  private final Api api = server.api();

  ApiTest() throws IOException, ApiFailure {}

  @AfterEach
  void close() {
    api.link().close();
    server.close();
  }

  @Test
  void aQuestionNamesOnlyWhatIsAskedFor() throws ApiFailure {
    server.on("GET /problems", new PageOf<>(List.of(Samples.summary("sum")), 1, 50, 1));
    api.link().token("secret");

    PageOf<?> page = api.problems(new ProblemQuery(2, 50, "two words", Level.HARD, "")).call();

    RecordedRequest seen = server.seen("GET /problems").getFirst();
    assertEquals(List.of(Samples.summary("sum")), page.items());
    assertEquals("page=2&size=50&q=two%20words&level=Hard", seen.getUrl().encodedQuery());
    assertEquals("Bearer secret", seen.getHeaders().get("Authorization"));
  }

  @Test
  void aSubmissionCarriesItsKeyAndItsSource() throws ApiFailure {
    server.on("POST /problems/a%2Fb/submissions", Samples.submission(5, queued()));

    Submission sent = api.submit("a/b", new SubmitRequest("python", "print()", 3L), "key").call();

    RecordedRequest seen = server.seen("POST /problems/a%2Fb/submissions").getFirst();
    assertEquals(5, sent.id());
    assertEquals("key", seen.getHeaders().get("Idempotency-Key"));
    assertEquals(
        "{\"language\":\"python\",\"source\":\"print()\",\"competitionId\":3}",
        server.body("POST /problems/a%2Fb/submissions"));
  }

  @Test
  void aRefusalIsTheServersSentence() {
    server.on("GET /info", _ -> FakeServer.json(500, new ApiError("broken", "Sorry.", "A17")));

    ApiException refusal = assertThrows(ApiException.class, () -> api.info().call());

    assertEquals(500, refusal.status());
    assertEquals("broken", refusal.code());
    assertEquals("Sorry. Please tell the organizer this number: A17.", refusal.sentence());
    assertFalse(refusal.isFinal());
  }

  @Test
  void anythingElseThanAgonIsSaidToBeThat() {
    server.on("GET /info", _ -> new MockResponse.Builder().body("<html>").build());
    server.on("GET /languages", _ -> new MockResponse.Builder().code(502).body("<p>").build());

    ApiException strange = assertThrows(ApiException.class, () -> api.info().call());
    ApiException gateway = assertThrows(ApiException.class, () -> api.languages().call());

    assertTrue(strange.sentence().contains("may not be an Agon server"));
    assertTrue(gateway.sentence().contains("502"));
  }

  @Test
  void noAnswerIsUnreachableAndTold() {
    List<Link.Event> events = new ArrayList<>();
    api.link().onEvent(events::add);
    server.close();

    Unreachable silence = assertThrows(Unreachable.class, () -> api.info().call());

    assertTrue(silence.sentence().contains("127.0.0.1:" + server.port()));
    assertInstanceOf(Link.Event.Silent.class, events.getFirst());
  }

  @Test
  void aRefusedTokenIsTold() {
    List<Link.Event> events = new ArrayList<>();
    server.on("GET /languages", _ -> FakeServer.refusal(401, "unknown_token"));
    api.link().onEvent(events::add);
    api.link().token("old");

    assertThrows(ApiException.class, () -> api.languages().call());

    assertEquals(List.of(new Link.Event.Answered(), new Link.Event.TokenRefused()), events);
  }

  @Test
  void anUnchangedBoardIsNotSentAgain() throws ApiFailure {
    Leaderboard board =
        new Leaderboard(3, 1, Samples.TIME, List.of("A"), 1, 50, 0, List.of(), 5000);
    server.on(
        "GET /leaderboard/3",
        request ->
            "\"v1\"".equals(request.getHeaders().get("If-None-Match"))
                ? new MockResponse.Builder().code(304).build()
                : FakeServer.json(200, board).newBuilder().addHeader("ETag", "\"v1\"").build());

    assertEquals(new Fetched.Changed<>(board, "\"v1\""), api.leaderboard(3, 1, null).call());
    assertEquals(new Fetched.Unchanged<>(), api.leaderboard(3, 1, "\"v1\"").call());
  }

  @Test
  void aCancelledLongPollEndsAtOnce() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    server.on(
        "GET /submissions/5",
        _ -> {
          arrived.countDown();
          return new MockResponse.Builder().headersDelay(60, TimeUnit.SECONDS).build();
        });
    Request<Submission> poll = api.submission(5, 1, Duration.ofSeconds(20));
    CompletableFuture<Submission> answer =
        CompletableFuture.supplyAsync(() -> {
          try {
            return poll.call();
          } catch (ApiFailure e) {
            throw new IllegalStateException(e);
          }
        });
    assertTrue(arrived.await(10, TimeUnit.SECONDS));

    poll.cancel();

    ExecutionException ended =
        assertThrows(ExecutionException.class, () -> answer.get(10, TimeUnit.SECONDS));
    assertInstanceOf(Unreachable.class, Objects.requireNonNull(ended.getCause()).getCause());
    assertEquals("after=1&wait=20", server.seen("GET /submissions/5").getFirst().getUrl().query());
  }

  @Test
  void anAddressMayBeShort() throws ApiFailure {
    assertEquals("http://10.0.0.5:4280", server("10.0.0.5"));
    assertEquals("http://10.0.0.5:8080", server(" 10.0.0.5:8080 "));
    assertEquals("https://agon.example.org", server("https://agon.example.org/"));
    assertThrows(Unreachable.class, () -> api.link().to("a b"));
  }

  private String server(String typed) throws ApiFailure {
    api.link().to(typed);
    return api.link().server();
  }

  private static Judgement queued() {
    return Judgement.queued(3);
  }
}
