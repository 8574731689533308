package agon.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Paths;
import agon.protocol.ServerInfo;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class InfoRoutesTest {
  private static final ServerInfo INFO =
      new ServerInfo("1", false, true, false, null, Instant.EPOCH);

  @Test
  void healthTellsWhenNothingIsJudgedAlthoughSomethingWaits() throws Exception {
    AtomicLong stalledSeconds = new AtomicLong();
    Routes routes = new InfoRoutes(() -> INFO, List::of, stalledSeconds::get);
    try (HttpServer server = HttpServer.open("127.0.0.1", 0, new Metrics(), List.of(routes))) {
      Calls calls = new Calls(server.port());
      assertEquals(200, calls.get(Paths.HEALTH).status());
      stalledSeconds.set(301);
      Calls.Reply reply = calls.get(Paths.HEALTH);
      assertEquals(503, reply.status());
      assertTrue(reply.text().contains("stalled"), reply::text);
      assertTrue(reply.text().contains("301 seconds"), reply::text);
    }
  }
}
