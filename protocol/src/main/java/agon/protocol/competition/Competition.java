package agon.protocol.competition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A competition as contestants see it.
 *
 * @param practice made by somebody for themselves; may have demonstration rivals
 * @param problems empty until it has started
 * @param serverTime the server's clock when this was answered
 */
public record Competition(
    long id,
    String title,
    Instant startsAt,
    Instant endsAt,
    State state,
    boolean practice,
    List<CompetitionProblem> problems,
    Instant serverTime) {
  public Competition {
    problems = List.copyOf(problems);
  }

  /** Where a competition is in time. */
  public enum State {
    UPCOMING,
    RUNNING,
    ENDED
  }

  /** Whether it runs at that time by the server's clock: from the start, included, to the end. */
  public boolean runsAt(Instant time) {
    return !time.isBefore(startsAt) && time.isBefore(endsAt);
  }

  /** Whether it is known to have the problem; before the start nobody is told. */
  public boolean holds(String problemId) {
    return problems.stream().anyMatch(one -> one.problem().id().equals(problemId));
  }

  public Duration length() {
    return Duration.between(startsAt, endsAt);
  }
}
