package agon.server.competition;

import agon.protocol.competition.Competition.State;
import java.time.Instant;

/**
 * A competition as it stands in the database.
 *
 * @param ownerId who made it; a practice competition is theirs alone
 * @param rivals demonstration rivals on its board
 */
public record StoredCompetition(
    long id,
    String title,
    Instant startsAt,
    Instant endsAt,
    long ownerId,
    boolean practice,
    int rivals) {

  /** Runs from the start, included, to the end, excluded. */
  public State at(Instant now) {
    if (now.isBefore(startsAt)) {
      return State.UPCOMING;
    }
    return now.isBefore(endsAt) ? State.RUNNING : State.ENDED;
  }
}
