package agon.server.leaderboard;

import agon.protocol.Verdict;
import agon.server.db.Database;
import java.util.List;
import java.util.Optional;

/** Reads the events in the order of their commits; the one writer makes that the order of seq. */
public final class EventStore {
  private final Database database;

  public EventStore(Database database) {
    this.database = database;
  }

  /** The next events after that one, at most so many. */
  List<BoardEvent> after(long seq, int max) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    SELECT e.seq, e.competition_id, e.account_id, a.name, e.problem_id,
                           e.submission_id, e.received_ms, e.verdict
                    FROM event e JOIN account a ON a.id = e.account_id
                    WHERE e.seq > :seq ORDER BY e.seq LIMIT :max
                    """)
                .bind("seq", seq)
                .bind("max", max)
                .map((row, ctx) -> {
                  String verdict = row.getString("verdict");
                  return new BoardEvent(
                      row.getLong("seq"),
                      row.getLong("competition_id"),
                      row.getLong("account_id"),
                      row.getString("name"),
                      row.getString("problem_id"),
                      row.getLong("submission_id"),
                      row.getLong("received_ms"),
                      verdict == null ? null : Verdict.valueOf(verdict));
                })
                .list());
  }

  Optional<String> accountName(long id) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT name FROM account WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
  }
}
