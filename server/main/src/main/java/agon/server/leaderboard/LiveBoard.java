package agon.server.leaderboard;

import agon.server.competition.StoredCompetition;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A competition's board with its rivals, moved on by the one thread of {@link Boards}. */
final class LiveBoard {
  private final Board board;
  private final Queue<Rivals.Due> rivals;
  private final @Nullable Long ownerAlone;

  LiveBoard(StoredCompetition competition, List<String> problems, String owner, Instant now) {
    board = new Board(competition.id(), competition.startsAt(), problems, now);
    rivals = new ArrayDeque<>(Rivals.schedule(competition, problems));
    ownerAlone = competition.practice() ? competition.ownerId() : null;
    if (competition.practice()) {
      board.join(competition.ownerId(), owner);
    }
    for (int i = 0; i < Rivals.count(competition); i++) {
      board.join(Rivals.accountId(i), Rivals.name(i));
    }
    publish(now);
  }

  /** The account that alone may see it, since it is its practice; null when everybody may. */
  @Nullable Long ownerAlone() {
    return ownerAlone;
  }

  void fold(BoardEvent event) {
    board.fold(event);
  }

  /** Lets the rivals do what is due, and shows all that changed. */
  void publish(Instant now) {
    for (var due = rivals.peek();
        due != null && due.atMs() <= now.toEpochMilli();
        due = rivals.peek()) {
      board.fold(due.event());
      rivals.remove();
    }
    board.publish(now);
  }

  Snapshot current() {
    return board.current();
  }

  OptionalInt pageOf(Snapshot snapshot, long accountId) {
    return board.pageOf(snapshot, accountId);
  }
}
