package agon.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.account.LoginRequest;
import agon.protocol.account.Role;
import agon.server.refusal.Refusal;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Callers that send all of a body before they look whether it is wanted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class DrainTest {
  private static final byte[] LARGE = new byte[8 << 20];
  private static final byte[] CHUNK = new byte[64 << 10];

  private HttpServer server;

  @BeforeAll
  void open() throws BindException {
    Auth auth = new Auth(token -> Optional.empty());
    Routes routes =
        add -> {
          add.post("/login", ctx -> ctx.json(Params.body(ctx, LoginRequest.class, 4096)));
          add.post("/unread", ctx -> ctx.status(204));
          add.post("/private", ctx -> auth.require(ctx, Role.CONTESTANT));
          add.post(
              "/later",
              ctx -> {
                throw new Refusal(Refusal.Kind.TOO_MANY, "later", "Not so many at once.")
                    .retryAfter(1);
              });
          add.post(
              "/own",
              ctx -> {
                throw new Refusal(Refusal.Kind.NOT_ALLOWED, "own", "Organizers only.");
              });
        };
    server = HttpServer.open("127.0.0.1", 0, new Metrics(), List.of(routes));
  }

  @AfterAll
  void close() {
    server.close();
  }

  private static String post(String path, String lengthHeader) {
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + lengthHeader + "\r\n\r\n";
  }

  private static String length(long bytes) {
    return "Content-Length: " + bytes;
  }

  private void chunk(RawHttp raw) throws IOException {
    raw.send(Integer.toHexString(CHUNK.length) + "\r\n");
    raw.send(CHUNK);
    raw.send("\r\n");
  }

  @Test
  void whoSendsAllBeforeReadingStillHearsWhyItIsNotWanted() throws IOException {
    for (String way :
        List.of(
            "413 /login",
            "401 /private",
            "403 /own",
            "404 /nowhere",
            "405 /metrics",
            "429 /later")) {
      String status = way.substring(0, 3);
      String path = way.substring(4);
      try (RawHttp declared = new RawHttp(server.port())) {
        declared.send(post(path, length(LARGE.length)));
        declared.send(LARGE);
        assertRefused(status, declared.answer());
      }
      try (RawHttp chunked = new RawHttp(server.port())) {
        chunked.send(post(path, "Transfer-Encoding: chunked"));
        for (int i = 0; i < 100; i++) {
          chunk(chunked);
        }
        chunked.send("0\r\n\r\n");
        assertRefused(status, chunked.answer());
      }
    }
  }

  private static void assertRefused(String status, String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    assertTrue(answer.contains("Connection: close\r\n"), answer);
    assertTrue(answer.contains("\"message\":\""), answer);
  }

  @Test
  void theAnswerDoesNotWaitForTheRestOfTheBody() throws IOException {
    try (RawHttp raw = new RawHttp(server.port())) {
      raw.send(post("/login", length(LARGE.length)) + "{");
      assertRefused("413", raw.answer());
    }
  }

  @Test
  void aConnectionStaysWhereTheUnreadBodyWasShort() throws IOException {
    try (RawHttp raw = new RawHttp(server.port())) {
      for (int i = 0; i < 3; i++) {
        raw.send(post("/unread", length(1_000)) + "x".repeat(1_000));
        String head = raw.next();
        assertTrue(head.startsWith("HTTP/1.1 204"), head);
        assertEquals(-1, head.indexOf("Connection: close"), head);
      }
    }
  }

  @Test
  void whoAsksBeforeSendingIsAnsweredAndNotAskedToSend() throws IOException {
    try (RawHttp raw = new RawHttp(server.port())) {
      raw.send(post("/login", length(LARGE.length) + "\r\nExpect: 100-continue"));
      String answer = raw.answer();
      assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
      assertEquals(-1, answer.indexOf("100 Continue"), answer);
    }
  }

  @Test
  void anEndlessBodyIsNotReadForEver() throws IOException {
    try (RawHttp endless = new RawHttp(server.port())) {
      endless.send(post("/login", "Transfer-Encoding: chunked"));
      long chunks = 100 * Drain.MOST_BYTES / CHUNK.length; // Far more than any buffer on the way.
      assertThrows(
          IOException.class,
          () -> {
            for (long i = 0; i < chunks; i++) {
              chunk(endless);
            }
          });
    }
  }

  @Test
  void aDrippingBodyIsNotReadForEver() throws IOException {
    try (RawHttp drip = new RawHttp(server.port())) {
      drip.send(post("/login", length(LARGE.length)));
      assertRefused("413", drip.answer());
      assertThrows(
          IOException.class,
          () -> {
            while (true) {
              drip.send("x");
              Thread.sleep(200);
            }
          });
    }
  }
}
