package agon.server.leaderboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Verdict;
import agon.protocol.competition.Leaderboard;
import agon.protocol.competition.LeaderboardCell;
import agon.protocol.competition.LeaderboardRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardTest {
  private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
  private static final List<String> PROBLEMS = List.of("a", "b", "c", "d");
  private static final List<Verdict> VERDICTS = List.of(Verdict.values());

  private final Board board = board();
  private long seq;
  private long submission;

  private static Board board() {
    return new Board(7, START, PROBLEMS, START);
  }

  private static BoardEvent event(
      long seq, long account, String problem, long submission, long ms, @Nullable Verdict verdict) {
    return new BoardEvent(
        seq, 7, account, "n" + account, problem, submission, START.toEpochMilli() + ms, verdict);
  }

  /** Receives and judges one submission. */
  private void send(long account, String problem, long ms, Verdict verdict) {
    submission++;
    board.fold(event(++seq, account, problem, submission, ms, null));
    board.fold(event(++seq, account, problem, submission, ms, verdict));
  }

  private List<LeaderboardRow> rows() {
    board.publish(START);
    return rows(board);
  }

  private static List<LeaderboardRow> rows(Board board) {
    Snapshot snapshot = board.current();
    return IntStream.rangeClosed(1, snapshot.pages())
        .mapToObj(page -> snapshot.leaderboard(page).rows())
        .flatMap(List::stream)
        .toList();
  }

  private LeaderboardCell cell(long account, String label) {
    return rows().stream()
        .filter(row -> row.accountId() == account)
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void moreSolvedIsBetterAndThenTheEarlierTimeOfTheLast() {
    send(1, "a", 100, Verdict.AC);
    send(2, "a", 5_000, Verdict.AC);
    send(2, "b", 9_000, Verdict.AC);
    send(3, "b", 8_999, Verdict.AC);
    send(3, "a", 10, Verdict.AC);
    send(4, "c", 1, Verdict.WA);
    assertEquals(
        List.of("3: 2 in 8999", "2: 2 in 9000", "1: 1 in 100", "4: 0 in 0"),
        rows().stream()
            .map(row -> row.accountId() + ": " + row.solved() + " in " + row.timeMs())
            .toList());
    assertEquals(List.of(1, 2, 3, 4), rows().stream().map(LeaderboardRow::rank).toList());
  }

  @Test
  void theSameScoreIsTheSameRankAndTheNextRankIsLeftOut() {
    send(5, "a", 100, Verdict.AC);
    send(2, "b", 100, Verdict.AC);
    send(9, "c", 101, Verdict.AC);
    assertEquals(List.of(1, 1, 3), rows().stream().map(LeaderboardRow::rank).toList());
    assertEquals(List.of(2L, 5L, 9L), rows().stream().map(LeaderboardRow::accountId).toList());
  }

  @Test
  void aRankIsSharedOverTheEdgeOfAPage() {
    for (long account = 1; account <= 51; account++) {
      send(account, "a", 100, Verdict.AC);
    }
    send(52, "a", 99, Verdict.AC);
    List<LeaderboardRow> rows = rows();
    assertEquals(2, board.current().pages());
    assertEquals(1, rows.getFirst().rank());
    assertEquals(2, rows.get(1).rank());
    assertEquals(2, rows.get(51).rank());
  }

  @Test
  void onlyRejectedTriesBeforeTheAcceptedOneCount() {
    send(1, "a", 10, Verdict.WA);
    send(1, "a", 20, Verdict.CE);
    send(1, "a", 30, Verdict.JE);
    send(1, "a", 40, Verdict.TLE);
    send(1, "a", 50, Verdict.AC);
    send(1, "a", 60, Verdict.RTE);
    send(1, "a", 70, Verdict.AC);
    assertEquals(new LeaderboardCell("A", 50, 2, 0, true), cell(1, "A"));
  }

  @Test
  void whatIsNotJudgedYetIsPending() {
    board.fold(event(1, 1, "b", 10, 5, null));
    board.fold(event(2, 1, "b", 11, 6, null));
    assertEquals(new LeaderboardCell("B", -1, 0, 2, false), cell(1, "B"));
    board.fold(event(3, 1, "b", 11, 6, Verdict.WA));
    assertEquals(new LeaderboardCell("B", -1, 1, 1, false), cell(1, "B"));
  }

  @Test
  void theReceiptDecidesWhoWasFirstAndNotTheVerdict() {
    board.fold(event(1, 1, "a", 10, 500, null));
    board.fold(event(2, 2, "a", 11, 900, null));
    board.fold(event(3, 2, "a", 11, 900, Verdict.AC));
    assertFalse(cell(2, "A").first()); // Not while an earlier one is not judged.
    board.fold(event(4, 1, "a", 10, 500, Verdict.AC));
    assertTrue(cell(1, "A").first());
    assertEquals(new LeaderboardCell("A", 900, 0, 0, false), cell(2, "A"));
  }

  @Test
  void nobodyIsFirstWhileAnEarlierSubmissionToTheProblemIsNotJudged() {
    board.fold(event(1, 1, "a", 10, 500, null));
    board.fold(event(2, 1, "b", 11, 600, null));
    board.fold(event(3, 2, "a", 12, 900, Verdict.AC));
    board.fold(event(4, 3, "a", 13, 950, null));
    assertFalse(cell(2, "A").first());
    board.fold(event(5, 1, "a", 10, 500, Verdict.WA)); // One of another problem may wait.
    assertTrue(cell(2, "A").first());
    board.fold(event(6, 1, "a", 14, 970, null)); // So may a later one.
    assertTrue(cell(2, "A").first());
  }

  @Test
  void anEarlierSubmissionOfWhoSolvedItIsWaitedForToo() {
    board.fold(event(1, 1, "a", 10, 500, null));
    board.fold(event(2, 1, "a", 11, 600, Verdict.AC));
    assertFalse(cell(1, "A").first());
    board.fold(event(3, 1, "a", 10, 500, Verdict.TLE));
    assertTrue(cell(1, "A").first());
  }

  @Test
  void ofTwoInTheSameMillisecondOneIsFirst() {
    board.fold(event(1, 1, "a", 10, 500, Verdict.AC));
    board.fold(event(2, 2, "a", 11, 500, Verdict.AC));
    assertTrue(cell(1, "A").first());
    assertFalse(cell(2, "A").first());
  }

  @Test
  void afterARejudgingTheNextIsFirstUnlessAnEarlierOneIsNotJudged() {
    board.fold(event(1, 1, "a", 10, 500, Verdict.AC));
    board.fold(event(2, 2, "a", 11, 600, Verdict.WA));
    board.fold(event(3, 4, "a", 12, 700, null));
    board.fold(event(4, 3, "a", 13, 900, Verdict.AC));
    assertTrue(cell(1, "A").first());
    board.fold(event(5, 1, "a", 10, 500, Verdict.WA));
    assertFalse(cell(3, "A").first());
    board.fold(event(6, 4, "a", 12, 700, Verdict.RTE));
    assertTrue(cell(3, "A").first());
    board.fold(event(7, 2, "a", 11, 600, Verdict.AC));
    assertTrue(cell(2, "A").first());
    assertFalse(cell(3, "A").first());
  }

  @Test
  void aLaterJudgingReplacesAnEarlierOne() {
    send(1, "a", 100, Verdict.AC);
    send(2, "a", 200, Verdict.AC);
    assertTrue(cell(1, "A").first());
    board.fold(event(100, 1, "a", 1, 100, Verdict.WA));
    assertEquals(new LeaderboardCell("A", -1, 1, 0, false), cell(1, "A"));
    assertTrue(cell(2, "A").first());
    board.fold(event(50, 1, "a", 1, 100, Verdict.AC)); // Older: came late.
    assertEquals(new LeaderboardCell("A", -1, 1, 0, false), cell(1, "A"));
  }

  @Test
  void aProblemOfAnotherCompetitionChangesNothing() {
    board.fold(event(1, 1, "z", 1, 1, Verdict.AC));
    board.publish(START.plusSeconds(1));
    assertEquals(0, board.current().total());
  }

  @Test
  void nothingNewMakesNoNewSnapshot() {
    send(1, "a", 100, Verdict.AC);
    board.publish(START.plusSeconds(1));
    Snapshot before = board.current();
    board.fold(event(2, 1, "a", 1, 100, Verdict.AC));
    board.publish(START.plusSeconds(2));
    assertSame(before, board.current());
  }

  @Test
  void aPageKeepsItsTagWhileItStaysTheSame() {
    for (long account = 1; account <= 60; account++) {
      send(account, "a", account, Verdict.AC);
    }
    board.publish(START.plusSeconds(1));
    Snapshot before = board.current();
    send(60, "b", 9_999, Verdict.WA);
    board.publish(START.plusSeconds(2));
    Snapshot after = board.current();
    assertTrue(after.version() > before.version());
    assertEquals(before.page(1).etag(), after.page(1).etag());
    assertNotEquals(before.page(2).etag(), after.page(2).etag());
    assertSame(after.page(1), after.page(1));
  }

  @Test
  void aSnapshotNeverChanges() {
    send(1, "a", 100, Verdict.WA);
    board.publish(START.plusSeconds(1));
    Snapshot before = board.current();
    send(1, "a", 200, Verdict.AC);
    board.publish(START.plusSeconds(2));
    assertEquals(0, before.leaderboard(1).rows().getFirst().solved());
    assertEquals(1, board.current().leaderboard(1).rows().getFirst().solved());
  }

  @Test
  void everybodyIsOnThePageWhereTheyAreLookedFor() {
    Random random = new Random(3);
    for (long account = 1; account <= 230; account++) {
      send(account, "a", random.nextInt(50), random.nextBoolean() ? Verdict.AC : Verdict.WA);
    }
    board.publish(START.plusSeconds(1));
    Snapshot old = board.current();
    for (long account = 1; account <= 230; account += 2) {
      send(account, "b", random.nextInt(50), Verdict.AC);
    }
    board.publish(START.plusSeconds(2));
    for (Snapshot snapshot : List.of(old, board.current())) {
      for (long account = 1; account <= 230; account++) {
        long id = account;
        int page = board.pageOf(snapshot, account).orElseThrow();
        assertTrue(
            snapshot.leaderboard(page).rows().stream().anyMatch(row -> row.accountId() == id));
      }
    }
    assertTrue(board.pageOf(board.current(), 999).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anyOrderAndAnyRepetitionMakeTheBoardOfTheReference(long seed) {
    Random random = new Random(seed);
    List<BoardEvent> inOrder = contest(random);

    Board first = board();
    for (BoardEvent event : inOrder) {
      first.fold(event);
      if (random.nextInt(20) == 0) {
        first.publish(START.plusMillis(event.seq()));
      }
    }
    first.publish(START.plusSeconds(1));

    List<BoardEvent> mixed = new ArrayList<>(inOrder);
    mixed.addAll(inOrder.subList(0, inOrder.size() / 2));
    Collections.shuffle(mixed, random);
    Board second = board();
    for (BoardEvent event : mixed) {
      second.fold(event);
      if (random.nextInt(20) == 0) {
        second.publish(START.plusMillis(event.seq()));
      }
    }
    second.publish(START.plusSeconds(1));

    List<LeaderboardRow> reference = reference(inOrder);
    assertTrue(reference.size() > Leaderboard.PAGE_SIZE);
    assertTrue(reference.getFirst().solved() > 2);
    assertEquals(reference, rows(first));
    assertEquals(reference, rows(second));
  }

  /** Events as the store writes them: receipts and verdicts mixed, some never judged. */
  private static List<BoardEvent> contest(Random random) {
    List<BoardEvent> events = new ArrayList<>();
    List<BoardEvent> unjudged = new ArrayList<>();
    long ms = 0;
    long seq = 0;
    for (int i = 1; i <= 1_200; i++) {
      ms += random.nextInt(3);
      BoardEvent received =
          event(++seq, 1 + random.nextInt(80), PROBLEMS.get(random.nextInt(4)), i, ms, null);
      events.add(received);
      unjudged.add(received);
      while (unjudged.size() > 20) {
        BoardEvent next = unjudged.remove(random.nextInt(unjudged.size()));
        Verdict verdict = VERDICTS.get(random.nextInt(VERDICTS.size()));
        long at = next.receivedMs() - START.toEpochMilli();
        events.add(
            event(++seq, next.accountId(), next.problemId(), next.submissionId(), at, verdict));
      }
    }
    return events;
  }

  /** The plain rule: group, look at each group, sort, count those who are better. */
  private static List<LeaderboardRow> reference(List<BoardEvent> events) {
    Map<Long, BoardEvent> last = new TreeMap<>();
    events.forEach(event -> last.put(event.submissionId(), event));
    Map<Long, Map<String, List<BoardEvent>>> tries =
        last.values().stream()
            .collect(
                Collectors.groupingBy(
                    BoardEvent::accountId, Collectors.groupingBy(BoardEvent::problemId)));
    Map<String, Long> firsts = new HashMap<>(); // Submissions are numbered as they are received.
    Set<String> decided = new HashSet<>();
    for (BoardEvent event : last.values()) {
      if (event.verdict() == Verdict.AC && !decided.contains(event.problemId())) {
        firsts.put(event.problemId(), event.submissionId());
      }
      if (event.verdict() == Verdict.AC || event.verdict() == null) {
        decided.add(event.problemId());
      }
    }
    List<LeaderboardRow> rows = new ArrayList<>();
    tries.forEach((account, byProblem) -> rows.add(referenceRow(account, byProblem, firsts)));
    Comparator<LeaderboardRow> better =
        Comparator.comparingInt((LeaderboardRow row) -> -row.solved())
            .thenComparingLong(LeaderboardRow::timeMs);
    rows.sort(better.thenComparingLong(LeaderboardRow::accountId));
    return rows.stream()
        .map(row ->
            new LeaderboardRow(
                1 + (int) rows.stream().filter(o -> better.compare(o, row) < 0).count(),
                row.accountId(),
                row.name(),
                false,
                row.solved(),
                row.timeMs(),
                row.cells()))
        .toList();
  }

  private static LeaderboardRow referenceRow(
      long account, Map<String, List<BoardEvent>> byProblem, Map<String, Long> firsts) {
    List<LeaderboardCell> cells = new ArrayList<>();
    int solved = 0;
    long time = 0;
    for (int i = 0; i < PROBLEMS.size(); i++) {
      List<BoardEvent> sent = byProblem.getOrDefault(PROBLEMS.get(i), List.of());
      int rejected = 0;
      int pending = (int) sent.stream().filter(event -> event.verdict() == null).count();
      long at = -1;
      long by = -1;
      for (BoardEvent event : sent) {
        Verdict verdict = event.verdict();
        if (verdict == Verdict.AC) {
          at = event.receivedMs() - START.toEpochMilli();
          by = event.submissionId();
          break;
        }
        if (verdict != null && verdict.countsAsRejected()) {
          rejected++;
        }
      }
      if (at >= 0) {
        solved++;
        time = Math.max(time, at);
      }
      if (at >= 0 || rejected > 0 || pending > 0) {
        boolean first = at >= 0 && firsts.getOrDefault(PROBLEMS.get(i), -1L) == by;
        cells.add(new LeaderboardCell("" + (char) ('A' + i), at, rejected, pending, first));
      }
    }
    return new LeaderboardRow(0, account, "n" + account, false, solved, time, cells);
  }
}
