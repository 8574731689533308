package agon.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Paths;
import agon.protocol.RunRequest;
import agon.protocol.SubmitRequest;
import agon.protocol.account.LoginRequest;
import agon.protocol.competition.NewCompetition;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** Requests that no client of ours would send. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class HostileRequestsTest {
  private static final String JSON = "\"code\":\"";

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private HttpServer server;
  private Calls calls;

  @BeforeAll
  void open() throws BindException {
    Routes routes =
        add -> {
          add.get("/health", ctx -> ctx.result("up"));
          add.get("/problems/{id}", ctx -> ctx.result(ctx.pathParam("id")));
          add.post("/problems/{id}", ctx -> ctx.result(ctx.pathParam("id")));
          add.post(Paths.LOGIN, ctx -> ctx.json(Params.body(ctx, LoginRequest.class, 4096)));
          add.post("/submit", ctx -> ctx.json(Params.body(ctx, SubmitRequest.class, 1 << 20)));
          add.post("/run", ctx -> ctx.json(Params.body(ctx, RunRequest.class, 1 << 20)));
          add.post("/competition", ctx -> ctx.json(Params.body(ctx, NewCompetition.class)));
          add.post(
              "/full",
              ctx -> {
                try (var full = Files.newOutputStream(Path.of("/dev/full"))) {
                  full.write(1);
                }
              });
          add.post(
              "/full-wrapped",
              ctx -> {
                try (var full = Files.newOutputStream(Path.of("/dev/full"))) {
                  full.write(1);
                } catch (IOException e) {
                  throw new UncheckedIOException("The package cannot be taken in", e);
                }
              });
          add.post(
              "/stream",
              ctx -> {
                begun.countDown();
                try (var body = Params.stream(ctx)) {
                  ctx.result("" + body.readAllBytes().length);
                }
              });
        };
    server = HttpServer.open("127.0.0.1", 0, new Metrics(), List.of(routes));
    calls = new Calls(server.port());
    log.start();
    ((Logger) LoggerFactory.getLogger("agon")).addAppender(log);
  }

  @AfterAll
  void close() {
    ((Logger) LoggerFactory.getLogger("agon")).detachAppender(log);
    server.close();
  }

  private String ask(String requestLine, String... headers) throws IOException {
    return RawHttp.ask(server.port(), requestLine, headers);
  }

  private static void assertRefused(int status, String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    assertTrue(answer.contains("application/json"), answer);
    assertTrue(answer.contains(JSON), answer);
    assertFalse(answer.contains("<html"), answer);
    assertFalse(answer.contains("jetty"), answer);
  }

  @Test
  void anAddressFullOfTricksIsRefusedInOurWords() throws IOException {
    for (String path :
        List.of(
            "/problems/%00",
            "/problems/a%00b",
            "/problems/%zz",
            "/problems/%",
            "/problems/%c0%af",
            "/problems/%ff",
            "/problems/%2e%2e/health",
            "/problems/\\..\\x",
            "//health",
            "/problems//x",
            "/problems/x//")) {
      String answer = ask("GET " + path + " HTTP/1.1");
      assertRefused(answer.startsWith("HTTP/1.1 404") ? 404 : 400, answer);
    }
    assertRefused(414, ask("GET /" + "x".repeat(9_000) + " HTTP/1.1"));
    assertRefused(431, ask("GET /health HTTP/1.1", "X: " + "x".repeat(9_000)));
    assertRefused(400, ask("GET health HTTP/1.1"));
    assertRefused(400, ask("nonsense"));
    assertRefused(505, ask("GET /health HTTP/7.0"));
    assertRefused(404, ask("GET /problems HTTP/1.1"));
  }

  @Test
  void aWrongMethodIsToldWhichAreRight() throws IOException {
    for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")) {
      String answer = ask(method + " /problems/x HTTP/1.1");
      assertRefused(405, answer);
      assertTrue(answer.contains("Allow: GET, POST\r\n"), answer);
    }
    assertTrue(ask("POST /health HTTP/1.1").contains("Allow: GET\r\n"));
    assertRefused(404, ask("DELETE /nowhere HTTP/1.1"));
    String unheard = ask("BREW /problems/x HTTP/1.1");
    assertTrue(unheard.contains(JSON) && unheard.startsWith("HTTP/1.1 4"), unheard);
  }

  @Test
  void oneMethodDoesNotPassAsAnother() throws IOException {
    for (String line : List.of("GET /problems/x HTTP/1.1", "POST /health HTTP/1.1")) {
      for (String other : List.of("POST", "GET", "DELETE", "get")) {
        assertRefused(400, ask(line, "X-HTTP-Method-Override: " + other));
      }
    }
  }

  @Test
  void aFullDiskIsSaidAndNoIncident() {
    for (String path : List.of("/full", "/full-wrapped")) {
      Calls.Reply reply = calls.postRaw(path, new byte[0]);
      assertEquals("503 disk_full", reply.refusal());
      assertEquals("30", reply.header("Retry-After"));
    }
    assertNoIncident();
  }

  @Test
  void valuesOfAnotherKindAreNotReadAsSomethingElse() {
    for (String body :
        List.of(
            "{'language':'python','source':'x','competitionId':2.7}",
            "{'language':'python','source':'x','competitionId':2.0}",
            "{'language':'python','source':'x','competitionId':'2'}",
            "{'language':'python','source':'x','competitionId':''}",
            "{'language':'python','source':'x','competitionId':true}",
            "{'language':'python','source':'x','competitionId':99999999999999999999}",
            "{'language':5,'source':'x'}",
            "{'language':true,'source':'x'}",
            "{'language':'python','source':1.5}",
            "{'language':['python'],'source':'x'}",
            "{'language':'python','source':'x','source':'y'}",
            "{'language':'python','source':'x'} {}",
            "{'language':'python','source':'x'} x",
            "[{'language':'python','source':'x'}]",
            "'python'")) {
      assertEquals("400 bad_request", raw("/submit", body).refusal(), body);
    }
    for (String field :
        List.of(
            "'minutes':60.5",
            "'minutes':'60'",
            "'minutes':true",
            "'minutes':null",
            "'practice':'true'",
            "'practice':1",
            "'practice':0.0",
            "'problems':'a'",
            "'problems':[1]",
            "'startsAt':5",
            "'startsAt':''",
            "'startsAt':'tomorrow'")) {
      String body =
          "{'title':'C','minutes':60,'problemCount':2,'practice':false,'rivals':0," + field + "}";
      String once = body.replaceFirst("'minutes':60,(.*'minutes')", "$1");
      once = once.replaceFirst("'practice':false,(.*'practice')", "$1");
      assertEquals("400 bad_request", raw("/competition", once).refusal(), once);
    }
    assertEquals(
        "400 bad_request",
        raw("/run", "{'language':'python','source':'x','inputs':[7]}").refusal());
    assertEquals(200, raw("/submit", "{'language':'python','source':'1'}").status());
  }

  private Calls.Reply raw(String path, String body) {
    return calls.postRaw(path, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aBodyIsNotReadBeyondTheLimitOfItsRoute() throws IOException {
    Calls.Reply large = calls.postRaw(Paths.LOGIN, new byte[5_000]);
    assertEquals("413 too_large", large.refusal());
    assertTrue(large.message().contains("4 KiB"), large.message());
    try (RawHttp declared = new RawHttp(server.port())) {
      declared.send("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8000000\r\n\r\n");
      assertRefused(413, declared.answer());
    }
    try (RawHttp chunked = new RawHttp(server.port())) {
      chunked.send("POST /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
      chunked.send("1400\r\n" + "x".repeat(0x1400) + "\r\n");
      assertRefused(413, chunked.answer());
    }
  }

  @Test
  void whoStopsSendingIsLetGo() throws IOException {
    try (RawHttp head = new RawHttp(server.port());
        RawHttp drop = new RawHttp(server.port());
        RawHttp body = new RawHttp(server.port())) {
      head.send("POST /login HTTP/1.1\r\nHost: loc");
      body.send("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{");
      Thread drip =
          Thread.startVirtualThread(() -> {
            try {
              while (true) { // Jetty's own timeout never comes to this one.
                drop.send("X");
                Thread.sleep(500);
              }
            } catch (IOException | InterruptedException e) {
              // The connection is closed, which is what is waited for.
            }
          });
      assertRefused(408, body.answer());
      assertTrue(head.gone());
      assertTrue(drop.gone());
      drip.interrupt();
    }
    assertNoIncident();
  }

  @Test
  void whoDropsInTheMiddleIsNoIncident() throws Exception {
    for (String path : List.of("/login", "/submit", "/stream")) {
      try (RawHttp raw = new RawHttp(server.port())) {
        raw.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n\r\n{");
      }
    }
    assertTrue(begun.await(30, TimeUnit.SECONDS));
    assertEquals("3", calls.postRaw("/stream", new byte[3]).text());
    assertNoIncident();
  }

  private void assertNoIncident() {
    assertEquals(List.of(), List.copyOf(log.list).stream().map(Object::toString).toList());
  }

  @Test
  void aPageInABrowserDoesNotReachALoopbackServer() throws IOException {
    for (String host : List.of("evil.example", "evil.example:80", "127.0.0.1.evil.example", "x")) {
      for (String line : List.of("GET /health HTTP/1.1", "POST /login HTTP/1.1")) {
        String answer = ask(line, "Host: " + host);
        assertRefused(403, answer);
        assertTrue(answer.contains("foreign_host"), answer);
      }
    }
    assertRefused(400, ask("GET http://evil.example/health HTTP/1.1", "Host: localhost"));
    assertRefused(403, ask("GET http://evil.example/health HTTP/1.1", "Host: evil.example"));
    for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1:1", "file://")) {
      Calls.Reply reply = calls.postRaw("/stream", new byte[1], "Origin", origin);
      assertEquals("403 foreign_page", reply.refusal(), origin);
    }
    Calls.Reply own =
        calls.postRaw("/stream", new byte[1], "Origin", "http://127.0.0.1:" + server.port());
    assertEquals(200, own.status());
    for (String host :
        List.of("localhost", "127.0.0.1:" + server.port(), "[::1]:80", "LOCALHOST")) {
      assertTrue(ask("GET /health HTTP/1.1", "Host: " + host).startsWith("HTTP/1.1 200"), host);
    }
  }

  @Test
  void everyAnswerTellsABrowserToBeCareful() throws IOException {
    for (String path : List.of("/health", "/nowhere", "/problems/%00", "/metrics")) {
      String answer = ask("GET " + path + " HTTP/1.1");
      assertTrue(answer.contains("X-Content-Type-Options: nosniff\r\n"), answer);
      assertTrue(answer.contains("frame-ancestors 'none'"), answer);
    }
    assertNotNull(calls.get("/health").header("Referrer-Policy"));
  }

  @Test
  void whatIsNoUtf8IsRefusedAndAMarkBeforeItIsNot() {
    byte[] good = "{\"name\":\"Ada\",\"password\":\"x?y\"}".getBytes(StandardCharsets.UTF_8);
    for (int[] bad : new int[][] {{0xc0, 0x80}, {0xed, 0xa0, 0x80}, {0xff}, {0xc3}}) {
      ByteArrayOutputStream request = new ByteArrayOutputStream();
      for (byte b : good) {
        if (b == '?') {
          for (int one : bad) {
            request.write(one);
          }
        } else {
          request.write(b);
        }
      }
      Calls.Reply reply = calls.postRaw(Paths.LOGIN, request.toByteArray());
      assertEquals("400 bad_request", reply.refusal());
      assertEquals("The request is not text in UTF-8.", reply.message());
    }
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
    marked.writeBytes(good);
    assertEquals(200, calls.postRaw(Paths.LOGIN, marked.toByteArray()).status());
  }
}
