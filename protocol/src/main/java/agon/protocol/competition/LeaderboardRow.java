package agon.protocol.competition;

import java.util.List;

/**
 * A contestant's line.
 *
 * @param rank equal keys share a rank
 * @param timeMs milliseconds from the start at which the score was reached; 0 for no score
 * @param demonstration a rival made by the program, not a person
 * @param cells only problems tried
 */
public record LeaderboardRow(
    int rank,
    long accountId,
    String name,
    boolean demonstration,
    int solved,
    long timeMs,
    List<LeaderboardCell> cells) {
  public LeaderboardRow {
    cells = List.copyOf(cells);
  }
}
