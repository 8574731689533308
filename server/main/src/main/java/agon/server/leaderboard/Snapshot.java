package agon.server.leaderboard;

import agon.protocol.Json;
import agon.protocol.competition.Leaderboard;
import agon.protocol.competition.LeaderboardCell;
import agon.protocol.competition.LeaderboardRow;
import agon.server.competition.Labels;
import agon.server.http.Rendered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A board at one moment. Immutable but for the pages, each of which is made when the first reader
 * asks for it. Any thread may read.
 */
final class Snapshot {
  private final long competitionId;
  private final long version;
  private final Instant at;
  private final List<String> labels;
  private final List<@Nullable Long> firsts;
  private final long[] keys;
  private final Standing[] standings;
  private final AtomicReferenceArray<Rendered> pages;

  /**
   * @param firsts the submission that solved each problem first; null for nobody yet
   * @param standings in the order of their keys
   */
  Snapshot(
      long competitionId,
      long version,
      Instant at,
      List<@Nullable Long> firsts,
      Standing[] standings) {
    this.competitionId = competitionId;
    this.version = version;
    this.at = at;
    this.labels = IntStream.range(0, firsts.size()).mapToObj(Labels::of).toList();
    this.firsts = firsts;
    this.standings = standings;
    this.keys = new long[standings.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = standings[i].key();
    }
    this.pages = new AtomicReferenceArray<>(pages(standings.length));
  }

  private static int pages(int total) {
    return Math.max(1, (total + Leaderboard.PAGE_SIZE - 1) / Leaderboard.PAGE_SIZE);
  }

  long version() {
    return version;
  }

  int total() {
    return standings.length;
  }

  /** There is always a first page. */
  int pages() {
    return pages.length();
  }

  Standing[] standings() {
    return standings;
  }

  /** The bytes of a page, from 1 to the last. */
  Rendered page(int number) {
    Rendered made = pages.get(number - 1);
    if (made == null) {
      Leaderboard page = leaderboard(number);
      made = Rendered.of(Json.bytes(page), Json.bytes(timeless(page)));
      pages.set(number - 1, made);
    }
    return made;
  }

  /** So that a page that stays the same keeps its tag when another one changes. */
  private static Leaderboard timeless(Leaderboard page) {
    return new Leaderboard(
        page.competitionId(),
        0,
        Instant.EPOCH,
        page.labels(),
        page.page(),
        page.size(),
        page.total(),
        page.rows(),
        page.nextPollMs());
  }

  Leaderboard leaderboard(int number) {
    int from = (number - 1) * Leaderboard.PAGE_SIZE;
    int to = Math.min(standings.length, from + Leaderboard.PAGE_SIZE);
    List<LeaderboardRow> rows = new ArrayList<>(to - from);
    int rank = 0;
    for (int i = from; i < to; i++) {
      boolean shared = i > from && Standing.score(keys[i]) == Standing.score(keys[i - 1]);
      rank = shared ? rank : rank(i);
      rows.add(row(rank, standings[i]));
    }
    return new Leaderboard(
        competitionId,
        version,
        at,
        labels,
        number,
        Leaderboard.PAGE_SIZE,
        standings.length,
        rows,
        Leaderboard.POLL_MS);
  }

  /** One more than the number of those with a better score. */
  private int rank(int position) {
    int found = Arrays.binarySearch(keys, Standing.firstKey(Standing.score(keys[position])));
    return (found < 0 ? -found - 1 : found) + 1;
  }

  private LeaderboardRow row(int rank, Standing standing) {
    List<LeaderboardCell> cells = new ArrayList<>();
    for (int problem = 0; problem < standing.problems(); problem++) {
      Cell cell = standing.cell(problem);
      if (cell.solved() || cell.rejected() > 0 || cell.pending() > 0) {
        cells.add(
            new LeaderboardCell(
                labels.get(problem),
                cell.solvedMs(),
                cell.rejected(),
                cell.pending(),
                isFirst(cell, firsts.get(problem))));
      }
    }
    return new LeaderboardRow(
        rank,
        standing.accountId(),
        standing.name(),
        standing.demonstration(),
        standing.solved(),
        standing.timeMs(),
        cells);
  }

  private static boolean isFirst(Cell cell, @Nullable Long first) {
    return cell.solved() && first != null && cell.solution().submission() == first;
  }

  /** The page on which a contestant stands; empty when they are not on the board. */
  OptionalInt pageOf(long accountId, long likelyKey) {
    int position = Arrays.binarySearch(keys, likelyKey);
    if (position < 0 || standings[position].accountId() != accountId) {
      position = search(accountId); // The key belongs to another snapshot.
    }
    return position < 0
        ? OptionalInt.empty()
        : OptionalInt.of(position / Leaderboard.PAGE_SIZE + 1);
  }

  private int search(long accountId) {
    for (int i = 0; i < standings.length; i++) {
      if (standings[i].accountId() == accountId) {
        return i;
      }
    }
    return -1;
  }
}
