package agon.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.account.LoginRequest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Callers that hold more connections than they need. */
@Timeout(120)
class CrowdTest {
  private static final String GET = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";
  private static final String ATTACKER = "127.0.0.2";
  private static final String HONEST = "127.0.0.3";

  private final CountDownLatch release = new CountDownLatch(1);
  private final CountDownLatch waiting = new CountDownLatch(5);
  private final List<RawHttp> held = new ArrayList<>();
  private final Metrics metrics = new Metrics();
  private final HttpClient client = HttpClient.newHttpClient();

  private HttpServer server(int ofOne, int inAll) throws IOException {
    Routes routes =
        add -> {
          add.get("/health", ctx -> ctx.result("up"));
          add.post(
              "/body",
              ctx -> {
                waiting.countDown();
                ctx.json(Params.body(ctx, LoginRequest.class));
              });
          add.get(
              "/wait",
              ctx -> {
                waiting.countDown();
                release.await();
                ctx.result("over");
              });
        };
    return HttpServer.open(
        "127.0.0.1",
        0,
        new ConnectionLimits(ofOne, inAll, Set.of(), true),
        metrics,
        List.of(routes));
  }

  @AfterEach
  void letGo() throws IOException {
    release.countDown();
    for (RawHttp one : held) {
      one.close();
    }
  }

  private RawHttp connect(HttpServer server, String from) throws IOException {
    RawHttp one = new RawHttp(server.port(), from);
    held.add(one);
    return one;
  }

  private static void assertServed(RawHttp connection) throws IOException {
    connection.send(GET.replace("Host", "Connection: close\r\nHost"));
    String answer = connection.answer();
    assertTrue(answer.startsWith("HTTP/1.1 200") && answer.endsWith("up"), answer);
  }

  private static void asked(RawHttp connection) throws IOException {
    connection.send(GET);
    assertTrue(connection.next().endsWith("up"));
  }

  private long open(HttpServer server) {
    return Math.round(
        new Calls(client, server.port(), null)
            .get("/metrics")
            .text()
            .lines()
            .filter(line -> line.startsWith("agon_http_connections "))
            .mapToDouble(line -> Double.parseDouble(line.split(" ", -1)[1]))
            .sum());
  }

  @Test
  void theLongestSilentGoWhereOneAddressHoldsTooMany() throws Exception {
    try (HttpServer server = server(5, 1_000)) {
      List<RawHttp> first = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        if (i == 3) {
          Thread.sleep(50); // However slow the machine is: the first three are silent for longer.
        }
        first.add(connect(server, ATTACKER));
        asked(first.getLast());
      }
      for (int i = 0; i < 3; i++) {
        asked(connect(server, ATTACKER));
      }
      for (RawHttp one : first.subList(0, 3)) {
        assertTrue(one.gone());
      }
      for (RawHttp one : first.subList(3, 5)) {
        assertServed(one);
      }
    }
  }

  @Test
  void whatIsBeingAnsweredIsNotCutOff() throws Exception {
    try (HttpServer server = server(5, 1_000)) {
      List<RawHttp> busy = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        busy.add(connect(server, ATTACKER));
        busy.getLast().send("GET /wait HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      }
      waiting.await();
      assertTrue(connect(server, ATTACKER).gone());
      assertServed(connect(server, HONEST));
      release.countDown();
      for (RawHttp one : busy) {
        assertTrue(one.answer().endsWith("over"));
      }
    }
  }

  @Test
  void bodiesThatDoNotEndGiveWayToThoseWhoAskAQuestion() throws Exception {
    try (HttpServer server = server(5, 1_000)) {
      for (int i = 0; i < 5; i++) {
        connect(server, ATTACKER)
            .send("POST /body HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n\r\n{");
      }
      waiting.await();
      for (int i = 0; i < 5; i++) {
        assertServed(connect(server, ATTACKER));
      }
    }
  }

  @Test
  void oneAddressThatFillsTheServerMakesRoomForOthers() throws IOException {
    try (HttpServer server = server(1_000, 20)) {
      RawHttp early = connect(server, HONEST);
      asked(early);
      for (int i = 0; i < 40; i++) {
        connect(server, ATTACKER).send("GET /hea"); // A head that does not end.
      }
      asked(early);
      for (int i = 0; i < 5; i++) {
        assertServed(connect(server, HONEST));
      }
      Awaitility.await().until(() -> open(server) <= 21); // Its own question is one.
    }
  }

  @Test
  void honestCallersGoOnWhileOneHoldsAThousandConnections() throws IOException {
    try (HttpServer server = server(200, 16_000)) {
      List<RawHttp> honest = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        honest.add(connect(server, "127.0.1." + (i + 1)));
        asked(honest.getLast());
      }
      for (int i = 0; i < 1_000; i++) {
        RawHttp one = connect(server, ATTACKER);
        if (i % 3 > 0) {
          one.send(i % 3 == 1 ? "GET /hea" : GET);
        }
      }
      for (RawHttp one : honest) {
        asked(one);
      }
      Awaitility.await().until(() -> open(server) <= 200 + 20 + 1);
    }
  }

  @Test
  void countedAreAllConnectionsUntilTheyAreClosed() throws IOException {
    try (HttpServer server = server(100, 1_000)) {
      long own = open(server);
      for (int i = 0; i < 10; i++) {
        asked(connect(server, HONEST));
      }
      assertTrue(open(server) >= own + 10);
      for (RawHttp one : held) {
        one.close();
      }
      held.clear();
      Awaitility.await().until(() -> open(server) <= own + 1);
      assertEquals(0, held.size());
    }
  }
}
