package agon.server.leaderboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.competition.LeaderboardRow;
import agon.server.competition.StoredCompetition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RivalsTest {
  private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
  private static final Instant END = START.plus(Duration.ofMinutes(90));
  private static final List<String> PROBLEMS =
      IntStream.range(0, 10).mapToObj(i -> "p" + i).toList();

  private static StoredCompetition competition(long id) {
    return new StoredCompetition(id, "Practice", START, END, 42, true, 8);
  }

  private static LiveBoard boardAt(long id, Instant now) {
    return new LiveBoard(competition(id), PROBLEMS, "You", now);
  }

  private static List<LeaderboardRow> rows(LiveBoard board) {
    return board.current().leaderboard(1).rows();
  }

  private static int solved(LiveBoard board) {
    return rows(board).stream().mapToInt(LeaderboardRow::solved).sum();
  }

  @Test
  void atTheStartEverybodyIsThereWithNothing() {
    List<LeaderboardRow> rows = rows(boardAt(1, START));
    assertEquals(9, rows.size());
    assertTrue(rows.stream().allMatch(row -> row.solved() == 0 && row.rank() == 1));
    assertEquals(8, rows.stream().filter(LeaderboardRow::demonstration).count());
    assertEquals("You", rows.getFirst().name());
    assertTrue(
        rows.stream()
            .filter(LeaderboardRow::demonstration)
            .allMatch(row -> row.name().matches("Rival \\w+")));
  }

  @Test
  void rivalsSolveMoreAsTimeGoesBy() {
    LiveBoard board = boardAt(1, START);
    int before = 0;
    for (int minute = 15; minute <= 90; minute += 15) {
      board.publish(START.plus(Duration.ofMinutes(minute)));
      int now = solved(board);
      assertTrue(now > before, "nobody solved anything until minute " + minute);
      before = now;
    }
    List<LeaderboardRow> last = rows(board);
    assertTrue(last.getFirst().solved() >= 6, "the best is too weak: " + last.getFirst());
    assertTrue(last.get(7).solved() < last.getFirst().solved(), "all are alike");
    assertTrue(
        last.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.rejected() > 0));
  }

  @Test
  void aRestartChangesNothing() {
    Instant later = START.plus(Duration.ofMinutes(50));
    LiveBoard going = boardAt(3, START);
    for (int second = 0; second <= 50 * 60; second += 7) {
      going.publish(START.plusSeconds(second));
    }
    going.publish(later);
    assertFalse(rows(going).isEmpty());
    assertEquals(rows(boardAt(3, later)), rows(going));
    assertNotEquals(rows(boardAt(4, later)), rows(going));
  }

  @Test
  void everythingIsSentWithinTheCompetitionAndJudgedAfterwards() {
    for (long id = 1; id <= 50; id++) {
      for (Rivals.Due due : Rivals.schedule(competition(id), PROBLEMS)) {
        Instant received = Instant.ofEpochMilli(due.event().receivedMs());
        assertFalse(received.isBefore(START));
        assertTrue(received.isBefore(END));
        assertEquals(due.event().verdict() != null, due.atMs() > due.event().receivedMs());
      }
    }
  }
}
