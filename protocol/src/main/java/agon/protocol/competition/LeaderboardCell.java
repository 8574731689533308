package agon.protocol.competition;

/**
 * What one contestant did with one problem.
 *
 * @param solvedMs milliseconds from the start to the accepted submission; -1 when not solved
 * @param rejected rejected tries before that
 * @param pending submissions not judged yet
 * @param first whether nobody solved it earlier
 */
public record LeaderboardCell(
    String label, long solvedMs, int rejected, int pending, boolean first) {
  public boolean solved() {
    return solvedMs >= 0;
  }
}
