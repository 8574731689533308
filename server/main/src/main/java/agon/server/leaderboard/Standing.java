package agon.server.leaderboard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where one contestant stands. Immutable; its key orders a board. */
final class Standing {
  private static final int TIME_BITS = 30; // of milliseconds: twelve days
  private static final int ACCOUNT_BITS = 23;
  private static final int MAX_SOLVED = 1023;

  /** Rivals have negative ids and stand after all accounts with the same score. */
  static final long MAX_ACCOUNT = (1L << ACCOUNT_BITS) - 1_000;

  private final long accountId;
  private final String name;
  private final List<Cell> cells;
  private final int solved;
  private final long timeMs;

  private Standing(long accountId, String name, List<Cell> cells) {
    if (accountId > MAX_ACCOUNT) {
      throw new IllegalArgumentException("A board holds accounts up to " + MAX_ACCOUNT);
    }
    this.accountId = accountId;
    this.name = name;
    this.cells = cells;
    int count = 0;
    long last = 0;
    for (Cell cell : cells) {
      if (cell.solved()) {
        count++;
        last = Math.max(last, cell.solvedMs());
      }
    }
    solved = count;
    timeMs = last;
  }

  static Standing of(long accountId, String name, int problems) {
    return new Standing(accountId, name, Collections.nCopies(problems, Cell.EMPTY));
  }

  Standing with(int problem, Cell cell) {
    List<Cell> changed = new ArrayList<>(cells);
    changed.set(problem, cell);
    return new Standing(accountId, name, changed);
  }

  long accountId() {
    return accountId;
  }

  String name() {
    return name;
  }

  boolean demonstration() {
    return accountId < 0;
  }

  Cell cell(int problem) {
    return cells.get(problem);
  }

  int problems() {
    return cells.size();
  }

  int solved() {
    return solved;
  }

  /** Milliseconds from the start at which the score was reached; 0 for no score. */
  long timeMs() {
    return timeMs;
  }

  /** Smaller is better: solved, then time, then the account, which makes it unique. */
  long key() {
    long time = Math.min(timeMs, (1L << TIME_BITS) - 1);
    long account = accountId & ((1L << ACCOUNT_BITS) - 1);
    return (MAX_SOLVED - (long) solved) << (TIME_BITS + ACCOUNT_BITS)
        | time << ACCOUNT_BITS
        | account;
  }

  /** The part of a key that decides the rank. */
  static long score(long key) {
    return key >>> ACCOUNT_BITS;
  }

  /** The smallest key with that score. */
  static long firstKey(long score) {
    return score << ACCOUNT_BITS;
  }
}
