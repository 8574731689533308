package agon.server.rejudge;

import agon.protocol.Rejudging;
import agon.protocol.Verdict;
import agon.server.db.Database;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Puts judged submissions into the queue again, and tells what came of it. */
public final class RejudgeStore {
  /** So many at once, so that submissions that arrive meanwhile do not wait for the writer. */
  private static final int CHUNK = 2_000;

  private static final int SHOWN = 100;

  private final Database database;

  public RejudgeStore(Database database) {
    this.database = database;
  }

  /** Whether there is such a thing at all. */
  boolean exists(Rejudge what) {
    String table =
        switch (what) {
          case Rejudge.OfSubmission _ -> "submission";
          case Rejudge.OfProblem _ -> "problem";
          case Rejudge.OfCompetition _ -> "competition";
        };
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT EXISTS (SELECT 1 FROM " + table + " WHERE id = :what)")
                .bind("what", id(what))
                .mapTo(Boolean.class)
                .one());
  }

  /**
   * Queues all that is wanted behind what was never judged, and returns the rejudging's id. What is
   * being judged at this moment begins anew, since it may have begun with older tests; what waits
   * already is left where it is.
   */
  long request(Rejudge what, long accountId) {
    long id =
        database.writeAndWait(handle -> {
          restart(handle, what);
          return handle
              .createQuery(
                  "INSERT INTO rejudging (about, requested_by, requested_ms) VALUES (?, ?, ?)"
                      + " RETURNING id")
              .bind(0, what.about())
              .bind(1, accountId)
              .bind(2, database.clock().millis())
              .mapTo(Long.class)
              .one();
        });
    long after = 0;
    while (after >= 0) {
      long from = after;
      after = database.writeAndWait(handle -> queue(handle, what, id, from));
    }
    return id;
  }

  private static void restart(Handle handle, Rejudge what) {
    bound(
            handle.createUpdate(
                "UPDATE job SET state = 0, lease_ms = NULL, host = NULL WHERE state = 1"
                    + " AND submission_id IN (SELECT s.id FROM submission s WHERE "
                    + condition(what)
                    + ")"),
            what)
        .execute();
  }

  /** The next ones after a submission; returns the last of them, or -1 when these were all. */
  private static long queue(Handle handle, Rejudge what, long rejudging, long after) {
    List<Long> ids =
        bound(
                handle.createQuery(
                    """
                    SELECT s.id FROM submission s
                    JOIN judgement j ON j.submission_id = s.id
                    JOIN problem p ON p.id = s.problem_id
                    WHERE s.id > :after AND %s AND (:all OR j.version < p.version)
                      AND NOT EXISTS (SELECT 1 FROM job WHERE job.submission_id = s.id)
                    ORDER BY s.id LIMIT :chunk
                    """
                        .formatted(condition(what))),
                what)
            .bind("all", all(what))
            .bind("after", after)
            .bind("chunk", CHUNK)
            .mapTo(Long.class)
            .list();
    for (long id : ids) {
      handle.execute(
          "INSERT INTO rejudgement (rejudging_id, submission_id, old_verdict, old_version)"
              + " SELECT ?, submission_id, verdict, version FROM judgement"
              + " WHERE submission_id = ?",
          rejudging,
          id);
      handle.execute(
          "INSERT INTO job (submission_id, account_id, queue_key, rejudging_id)"
              + " SELECT id, account_id, received_ms, ? FROM submission WHERE id = ?",
          rejudging,
          id);
    }
    return ids.size() < CHUNK ? -1 : ids.getLast();
  }

  private static String condition(Rejudge what) {
    return switch (what) {
      case Rejudge.OfSubmission _ -> "s.id = :what";
      case Rejudge.OfProblem _ -> "s.problem_id = :what";
      case Rejudge.OfCompetition _ -> "s.competition_id = :what";
    };
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Rejudge what) {
    return statement.bind("what", id(what));
  }

  private static Object id(Rejudge what) {
    return switch (what) {
      case Rejudge.OfSubmission(long id) -> id;
      case Rejudge.OfProblem(String id, boolean _) -> id;
      case Rejudge.OfCompetition(long id, boolean _) -> id;
    };
  }

  private static boolean all(Rejudge what) {
    return switch (what) {
      case Rejudge.OfSubmission _ -> true;
      case Rejudge.OfProblem(String _, boolean all) -> all;
      case Rejudge.OfCompetition(long _, boolean all) -> all;
    };
  }

  Optional<Rejudging> find(long id) {
    return database
        .jdbi()
        .inTransaction(handle -> {
          List<Rejudging.Change> changes = changes(handle, id);
          return handle
              .createQuery(
                  """
                  SELECT r.about, count(j.submission_id) AS total, count(j.new_verdict) AS done,
                         count(CASE WHEN j.new_verdict = 'JE' THEN 1 END) AS failed
                  FROM rejudging r LEFT JOIN rejudgement j ON j.rejudging_id = r.id
                  WHERE r.id = ? GROUP BY r.id
                  """)
              .bind(0, id)
              .map((row, ctx) ->
                  new Rejudging(
                      id, row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4), changes))
              .findOne();
        });
  }

  private static List<Rejudging.Change> changes(Handle handle, long id) {
    return handle
        .createQuery(
            """
            SELECT s.id, a.name, s.problem_id, j.old_verdict, j.new_verdict
            FROM rejudgement j
            JOIN submission s ON s.id = j.submission_id
            JOIN account a ON a.id = s.account_id
            WHERE j.rejudging_id = :id AND j.new_verdict NOT IN (j.old_verdict, 'JE')
            ORDER BY s.id LIMIT :shown
            """)
        .bind("id", id)
        .bind("shown", SHOWN)
        .map((row, ctx) ->
            new Rejudging.Change(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Verdict.valueOf(row.getString(4)),
                Verdict.valueOf(row.getString(5))))
        .list();
  }
}
