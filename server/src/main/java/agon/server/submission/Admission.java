package agon.server.submission;

import java.time.Instant;

/** Says whether a competition takes submissions to a problem at a moment. */
@FunctionalInterface
public interface Admission {
  /** Returns when it does and throws a {@code Refusal} when it does not. */
  void check(long competitionId, String problemId, Instant at);
}
