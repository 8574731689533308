package agon.server.leaderboard;

import agon.protocol.Verdict;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All that one contestant did with one problem. Immutable. Taking in events is idempotent and does
 * not depend on their order: of each submission the judging with the greatest number counts, and
 * any judging before none.
 */
final class Cell {
  static final Cell EMPTY = new Cell(new long[0]);
  static final long UNSOLVED = -1;

  private static final int STRIDE = 3; // submission, milliseconds since the start, state
  private static final int PENDING = 0;
  private static final int ACCEPTED = 1;
  private static final int REJECTED = 2;
  private static final int NEUTRAL = 3;

  private final long[] tries; // ordered by submission; a state is the event's seq and an outcome
  private final long solvedMs;
  private final long solvedBy;
  private final int rejected;
  private final int pending;

  private Cell(long[] tries) {
    this.tries = tries;
    int first = firstAccepted(tries);
    solvedMs = first < 0 ? UNSOLVED : tries[first + 1];
    solvedBy = first < 0 ? 0 : tries[first];
    int rejectedBefore = 0;
    int waiting = 0;
    for (int i = 0; i < tries.length; i += STRIDE) {
      int outcome = outcome(tries[i + 2]);
      if (outcome == PENDING) {
        waiting++;
      } else if (outcome == REJECTED && (first < 0 || before(tries, i, first))) {
        rejectedBefore++;
      }
    }
    rejected = rejectedBefore;
    pending = waiting;
  }

  /** Milliseconds from the start to the first accepted submission, or {@link #UNSOLVED}. */
  long solvedMs() {
    return solvedMs;
  }

  /** The first accepted submission; nothing but what stands in a {@link #solved()} cell. */
  Attempt solution() {
    return new Attempt(solvedMs, solvedBy);
  }

  boolean solvedAs(Attempt attempt) {
    return solved() && solution().equals(attempt);
  }

  boolean solved() {
    return solvedMs != UNSOLVED;
  }

  /** Rejected tries before the first accepted one; compile and judge errors are none. */
  int rejected() {
    return rejected;
  }

  int pending() {
    return pending;
  }

  /** The cell with this event taken in; the same cell when that changes nothing. */
  Cell with(long submissionId, long ms, long seq, @Nullable Verdict verdict) {
    long state = seq << 2 | outcome(verdict);
    int at = 0;
    while (at < tries.length && tries[at] < submissionId) {
      at += STRIDE;
    }
    if (at < tries.length && tries[at] == submissionId) {
      if (!supersedes(state, tries[at + 2])) {
        return this;
      }
      long[] changed = tries.clone();
      changed[at + 2] = state;
      return new Cell(changed);
    }
    long[] longer = Arrays.copyOf(tries, tries.length + STRIDE);
    System.arraycopy(tries, at, longer, at + STRIDE, tries.length - at);
    longer[at] = submissionId;
    longer[at + 1] = ms;
    longer[at + 2] = state;
    return new Cell(longer);
  }

  private static boolean supersedes(long state, long known) {
    if (outcome(state) == PENDING) {
      return false;
    }
    return outcome(known) == PENDING || state >> 2 > known >> 2;
  }

  private static int firstAccepted(long[] tries) {
    int first = -1;
    for (int i = 0; i < tries.length; i += STRIDE) {
      if (outcome(tries[i + 2]) == ACCEPTED && (first < 0 || before(tries, i, first))) {
        first = i;
      }
    }
    return first;
  }

  private static boolean before(long[] tries, int a, int b) {
    return tries[a + 1] != tries[b + 1] ? tries[a + 1] < tries[b + 1] : tries[a] < tries[b];
  }

  private static int outcome(long state) {
    return (int) (state & 3);
  }

  private static int outcome(@Nullable Verdict verdict) {
    if (verdict == null) {
      return PENDING;
    }
    if (verdict == Verdict.AC) {
      return ACCEPTED;
    }
    return verdict.countsAsRejected() ? REJECTED : NEUTRAL;
  }
}
