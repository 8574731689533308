package agon.server.library;

import agon.protocol.account.Account;

/**
 * What competitions have to do with a problem, as one account sees them.
 *
 * @param running one with the problem runs now
 * @param ended one with the problem is over
 */
public record Contested(boolean running, boolean ended) {
  /** Tells it for a problem; the problems know no competitions. */
  @FunctionalInterface
  public interface Source {
    Contested of(Account reader, String problemId);
  }
}
