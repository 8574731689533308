package agon.server.submission;

import agon.protocol.account.Account;
import java.time.Instant;

/** Says whether a competition takes submissions of an account to a problem at a moment. */
@FunctionalInterface
public interface Admission {
  /** Returns when it does and throws a {@code Refusal} when it does not. */
  void check(Account account, long competitionId, String problemId, Instant at);
}
