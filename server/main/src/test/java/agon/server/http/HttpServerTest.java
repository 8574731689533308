package agon.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.ApiError;
import agon.protocol.SubmitRequest;
import agon.protocol.account.LoginRequest;
import agon.server.refusal.Refusal;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpServerTest {
  private static final byte[] PAGE =
      "{\"rows\":[\"a\"]}".repeat(400).getBytes(StandardCharsets.UTF_8);

  private final Rendered rendered = Rendered.of(PAGE, PAGE);
  private HttpServer server;
  private Calls calls;

  @BeforeAll
  void open() throws BindException {
    Routes routes =
        add -> {
          add.get(
              "/refuse",
              ctx -> {
                throw new Refusal(Refusal.Kind.CONFLICT, "no", "Not now.");
              });
          add.get(
              "/later",
              ctx -> {
                throw new CompletionException(
                    new Refusal(Refusal.Kind.TOO_MANY, "slow", "Later.").retryAfter(7));
              });
          add.get(
              "/bug",
              ctx -> {
                throw new IllegalStateException("secret detail");
              });
          add.get(
              "/argument",
              ctx -> {
                throw new IllegalArgumentException("secret detail");
              });
          add.get("/virtual", ctx -> ctx.result("" + Thread.currentThread().isVirtual()));
          add.get("/page", ctx -> ctx.result("" + Params.page(ctx)));
          add.get("/cached", ctx -> Cached.send(ctx, rendered, "public, max-age=1"));
          add.get("/long", ctx -> ctx.json(IntStream.range(0, 2000).boxed().toList()));
          add.post(
              "/login", ctx -> ctx.json(Params.body(ctx, LoginRequest.class, 4 * 1024).name()));
          add.post("/submit", ctx -> ctx.json(Params.body(ctx, SubmitRequest.class)));
        };
    Metrics metrics = new Metrics();
    metrics.gauge("agon.test.queue", "How long", () -> 41.5);
    server = HttpServer.open("127.0.0.1", 0, metrics, List.of(routes));
    calls = new Calls(server.port());
  }

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void aRefusalIsAnsweredWithItsStatusCodeAndSentence() {
    Calls.Reply reply = calls.get("/refuse");
    assertEquals(409, reply.status());
    assertEquals(new ApiError("no", "Not now.", null), reply.as(ApiError.class));
  }

  @Test
  void aRefusalOfAnotherThreadIsFoundAndSaysWhenToTryAgain() {
    Calls.Reply reply = calls.get("/later");
    assertEquals("429 slow", reply.refusal());
    assertEquals("7", reply.header("Retry-After"));
  }

  @Test
  void aBugIsAnsweredWithAnIncidentAndWithoutItsDetails() {
    for (String path : List.of("/bug", "/argument")) {
      Calls.Reply reply = calls.get(path);
      assertEquals(500, reply.status());
      ApiError error = reply.as(ApiError.class);
      assertNotNull(error.incident());
      assertTrue(error.message().contains(error.incident()));
      assertFalse(reply.text().contains("secret"));
    }
  }

  @Test
  void malformedJsonIsRefusedWithItsPlace() {
    Calls.Reply reply =
        calls.postRaw("/login", "{\n\"name\": oops".getBytes(StandardCharsets.UTF_8));
    assertEquals("400 bad_request", reply.refusal());
    assertTrue(reply.message().contains("line 2"), reply.message());
  }

  @Test
  void aRecordsOwnRefusalReachesTheCaller() {
    Calls.Reply reply = calls.post("/login", Map.of("name", "Ada"));
    assertEquals("400 bad_request", reply.refusal());
    assertEquals("The field 'password' is missing or empty.", reply.message());
  }

  @Test
  void aFieldOfTheWrongKindIsNamed() {
    Calls.Reply reply =
        calls.post("/submit", Map.of("language", "cpp", "source", "x", "competitionId", "nine"));
    assertEquals("400 bad_request", reply.refusal());
    assertTrue(reply.message().contains("competitionId"), reply.message());
  }

  @Test
  void noBodyAndANullBodyAreRefused() {
    assertEquals("400 bad_request", calls.postRaw("/login", new byte[0]).refusal());
    assertEquals(
        "400 bad_request",
        calls.postRaw("/login", "null".getBytes(StandardCharsets.UTF_8)).refusal());
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() {
    assertEquals("413 too_large", calls.postRaw("/login", new byte[5_000]).refusal());
  }

  @Test
  void anUnknownAddressIsRefusedLikeEverythingElse() {
    assertEquals("404 unknown_path", calls.get("/nothing/here").refusal());
  }

  @Test
  void aPageIsAWholeNumberFromOne() {
    assertEquals("1", calls.get("/page").text());
    assertEquals("7", calls.get("/page?page=7").text());
    for (String bad : List.of("0", "-1", "x", "1.5", "99999999999", "")) {
      assertEquals("400 bad_request", calls.get("/page?page=" + bad).refusal(), bad);
    }
  }

  @Test
  void routesRunOnVirtualThreads() {
    assertEquals("true", calls.get("/virtual").text());
  }

  @Test
  void aCachedAnswerComesCompressedOnlyWhenAskedFor() throws Exception {
    Calls.Reply plain = calls.get("/cached");
    assertEquals(new String(PAGE, StandardCharsets.UTF_8), plain.text());
    assertNull(plain.header("Content-Encoding"));

    Calls.Reply gzip = calls.get("/cached", "Accept-Encoding", "br, gzip");
    assertEquals("gzip", gzip.header("Content-Encoding"));
    assertTrue(gzip.bytes().length < PAGE.length / 4);
    try (var in =
        new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(gzip.bytes()))) {
      assertEquals(plain.text(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    for (Calls.Reply reply : List.of(plain, gzip)) {
      assertEquals("Accept-Encoding", reply.header("Vary"));
      assertEquals("public, max-age=1", reply.header("Cache-Control"));
      assertEquals("application/json", reply.header("Content-Type"));
      assertNull(reply.header("Set-Cookie"));
    }
    assertNull(calls.get("/cached", "Accept-Encoding", "gzip;q=0").header("Content-Encoding"));
  }

  @Test
  void aKnownTagIsAnsweredWithoutABody() {
    String tag = rendered.etag();
    for (String known : List.of(tag, "\"other\", " + tag, tag.substring(2), "*")) {
      Calls.Reply reply = calls.get("/cached", "If-None-Match", known);
      assertEquals(304, reply.status(), known);
      assertEquals(0, reply.bytes().length);
      assertEquals(tag, reply.header("ETag"));
      assertEquals("Accept-Encoding", reply.header("Vary"));
    }
    assertEquals(200, calls.get("/cached", "If-None-Match", "\"other\"").status());
  }

  @Test
  void otherAnswersAreCompressedToo() {
    Calls.Reply reply = calls.get("/long", "Accept-Encoding", "gzip");
    assertEquals("gzip", reply.header("Content-Encoding"));
    assertEquals("Accept-Encoding", reply.header("Vary"));
    assertEquals("no-store", reply.header("Cache-Control"));
  }

  @Test
  void metricsCountAnswersByStatus() {
    calls.get("/refuse");
    String text = calls.get("/metrics").text();
    assertTrue(text.contains("agon_test_queue 41.5"), text);
    assertTrue(text.contains("jvm_memory_used_bytes"), text);
    // An answer is counted after it is sent, so the next question may come before that.
    Awaitility.await().until(() -> refusalsOf(calls.get("/metrics").text()) >= 1);
  }

  private static double refusalsOf(String metrics) {
    return metrics
        .lines()
        .filter(line -> line.startsWith("agon_http_answers_total{status=\"4xx\"}"))
        .mapToDouble(line -> Double.parseDouble(line.split(" ", -1)[1]))
        .sum();
  }
}
