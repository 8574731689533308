package agon.protocol;

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

  public Duration length() {
    return Duration.between(startsAt, endsAt);
  }
}
