package agon.server.library;

import agon.packages.Guide;
import agon.protocol.Editorial;
import agon.protocol.Hints;
import agon.protocol.ProblemStatus;
import agon.protocol.account.Account;
import agon.protocol.account.Role;
import agon.server.refusal.Refusal;

/** Who may read which hints, and the editorial, and when. */
public final class Guides {
  private final ProblemStore store;
  private final Contested.Source contests;

  public Guides(ProblemStore store, Contested.Source contests) {
    this.store = store;
    this.contests = contests;
  }

  /** The first hints, as many as are asked for and there are. */
  Hints hints(Account reader, String id, int first) {
    Guide guide = guide(id);
    if (reader.role() != Role.ORGANIZER && contests.of(reader, id).running()) {
      throw new Refusal(
          Refusal.Kind.NOT_ALLOWED,
          "competition_running",
          "There are no hints while a competition with this problem runs.");
    }
    int total = guide.hints().size();
    return new Hints(guide.hints().subList(0, Math.min(first, total)), total);
  }

  Editorial editorial(Account reader, String id) {
    String text = guide(id).editorial();
    if (text == null) {
      throw new Refusal(
          Refusal.Kind.UNKNOWN,
          "no_editorial",
          "Nobody has written an editorial for this problem.");
    }
    boolean own =
        reader.role() == Role.ORGANIZER || store.status(id, reader.id()) == ProblemStatus.SOLVED;
    if (!own) {
      requireOver(contests.of(reader, id));
    }
    return new Editorial(text);
  }

  private static void requireOver(Contested contested) {
    if (contested.running()) {
      throw new Refusal(
          Refusal.Kind.NOT_ALLOWED,
          "competition_running",
          "The editorial opens when you solve the problem, or when the competition is over.");
    }
    if (!contested.ended()) {
      throw new Refusal(
          Refusal.Kind.NOT_ALLOWED,
          "not_solved",
          "The editorial opens when you have solved this problem.");
    }
  }

  private Guide guide(String id) {
    return store.guide(id).orElseThrow(() -> Refusal.unknown("problem", id));
  }
}
