package agon.protocol.competition;

import java.time.Instant;
import java.util.List;

/**
 * A page of a competition's leaderboard, the same for everyone at one moment.
 *
 * @param version grows with every change
 * @param labels of all problems, in order
 * @param total how many contestants there are
 * @param nextPollMs when to ask again; clients add jitter
 */
public record Leaderboard(
    long competitionId,
    long version,
    Instant at,
    List<String> labels,
    int page,
    int size,
    int total,
    List<LeaderboardRow> rows,
    int nextPollMs) {
  public static final int PAGE_SIZE = 50;
  public static final int POLL_MS = 5_000;

  public Leaderboard {
    labels = List.copyOf(labels);
    rows = List.copyOf(rows);
  }

  public int pages() {
    return Math.max(1, (total + size - 1) / size);
  }
}
