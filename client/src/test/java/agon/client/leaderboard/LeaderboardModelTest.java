package agon.client.leaderboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.core.Phase;
import agon.client.core.ServerClock;
import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.client.testing.FakeServer;
import agon.client.testing.ManualTime;
import agon.client.testing.Samples;
import agon.protocol.competition.Leaderboard;
import agon.protocol.competition.LeaderboardRow;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeaderboardModelTest {
  private static final String BOARD = "GET /leaderboard/3";
  private static final String AROUND = "GET /leaderboard/3/around";

  private final ManualTime time = new ManualTime();
  private final FakeServer server = new FakeServer();
  private final Api api = server.api();
  private final RandomGenerator middle = () -> Long.MIN_VALUE;
  private final LeaderboardModel model =
      new LeaderboardModel(api, time.background(), new ServerClock(time), middle);

  LeaderboardModelTest() throws IOException, ApiFailure {}

  @AfterEach
  void close() {
    server.close();
  }

  private static MockResponse board(String etag, int page, LeaderboardRow... rows) {
    Leaderboard board =
        new Leaderboard(3, 1, Samples.TIME, List.of("A", "B"), page, 50, 120, List.of(rows), 5000);
    return FakeServer.json(200, board).newBuilder().addHeader("ETag", etag).build();
  }

  private static LeaderboardRow row(int rank, long account) {
    return new LeaderboardRow(rank, account, "n" + account, false, 1, 1000, List.of());
  }

  @Test
  void theOwnRowIsFoundOnAnotherPageAndItsRankChangeIsSaid() {
    server.inTurn(BOARD, board("a", 1, row(1, 1)), board("b", 1, row(1, 2)));
    server.inTurn(AROUND, board("x", 2, row(60, 7)), board("y", 2, row(57, 7)));

    model.watch(3, 7);
    assertEquals(60, ownRank());
    time.pass(Duration.ofSeconds(5));

    assertEquals(57, ownRank());
    assertEquals(3, model.rankChange().get());
    assertEquals(3, model.pages().get());
    assertEquals(Phase.READY, model.phase().get());
  }

  private int ownRank() {
    LeaderboardRow own = model.own().get();
    assertNotNull(own);
    return own.rank();
  }

  @Test
  void anUnchangedBoardCostsNoBody() {
    server.on(
        BOARD,
        request ->
            "a".equals(request.getHeaders().get("If-None-Match"))
                ? new MockResponse.Builder().code(304).build()
                : board("a", 1, row(1, 7)));

    model.watch(3, 7);
    time.pass(Duration.ofSeconds(20));

    assertEquals(5, server.seen(BOARD).size());
    assertEquals(List.of(row(1, 7)), model.rows());
    assertEquals("", model.stale().get());
  }

  @Test
  void withoutAnAnswerTheOldRowsStayAndThePausesDouble() {
    server.on(BOARD, _ -> board("a", 1, row(1, 7)));
    model.watch(3, 7);
    server.silent(true);

    time.pass(Duration.ofSeconds(5));
    assertTrue(model.stale().get().startsWith("As of "));
    assertEquals(List.of(row(1, 7)), model.rows());
    for (int seconds : List.of(10, 20, 40, 60, 60)) {
      assertEquals(Duration.ofSeconds(seconds), time.untilNext());
      time.pass(time.untilNext());
    }
    server.silent(false);
    time.pass(Duration.ofSeconds(60));

    assertEquals("", model.stale().get());
    assertEquals(Duration.ofSeconds(5), time.untilNext());
  }

  @Test
  void anotherPageIsAskedForWithoutTheTagOfTheFirst() {
    server.on(
        BOARD,
        request ->
            "2".equals(request.getUrl().queryParameter("page"))
                ? board("p2", 2, row(51, 9))
                : board("p1", 1, row(1, 7)));
    model.watch(3, 7);

    model.next();

    assertEquals(2, model.page().get());
    assertEquals(null, server.seen(BOARD).getLast().getHeaders().get("If-None-Match"));
  }

  @Test
  void afterLeavingNobodyAsks() {
    server.on(BOARD, _ -> board("a", 1, row(1, 7)));
    model.watch(3, 7);

    model.leave();
    time.pass(Duration.ofMinutes(10));

    assertEquals(1, server.seen(BOARD).size());
    assertEquals(Phase.IDLE, model.phase().get());
  }

  @Test
  void theJitterStaysWithinAFifth() {
    PollPause pause = new PollPause(RandomGenerator.of("L64X128MixRandom"));
    for (int i = 0; i < 1000; i++) {
      long millis = pause.afterAnswer(5000).toMillis();
      assertTrue(millis >= 4000 && millis <= 6000, "" + millis);
    }
  }
}
