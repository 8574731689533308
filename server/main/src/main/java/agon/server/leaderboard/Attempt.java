package agon.server.leaderboard;

import java.util.Comparator;

/**
 * A submission to one problem; the earlier received is the smaller one.
 *
 * @param ms from the start of the competition to the receipt
 */
record Attempt(long ms, long submission) implements Comparable<Attempt> {
  private static final Comparator<Attempt> BY_RECEIPT =
      Comparator.comparingLong(Attempt::ms).thenComparingLong(Attempt::submission);

  @Override
  public int compareTo(Attempt other) {
    return BY_RECEIPT.compare(this, other);
  }
}
