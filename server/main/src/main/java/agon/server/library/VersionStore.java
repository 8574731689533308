package agon.server.library;

import agon.protocol.ProblemVersion;
import agon.server.db.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The versions of problems, and what may be thrown away: tests of old versions that no verdict
 * needs, and test data that belongs to nothing.
 */
public final class VersionStore {
  /** What began to be judged by a version goes on with it. */
  private static final Duration STILL_IN_USE = Duration.ofHours(1);

  private static final int BLOBS_AT_ONCE = 50;

  private final Database database;

  public VersionStore(Database database) {
    this.database = database;
  }

  /** All versions of a problem, newest first; none when there is no such problem. */
  List<ProblemVersion> of(String problemId) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    SELECT v.version, v.title, v.package_sha256, v.imported_ms, a.name,
                           v.test_count,
                           EXISTS (SELECT 1 FROM test_case t WHERE t.problem_id = v.problem_id
                                   AND t.version = v.version),
                           (SELECT count(*) FROM judgement j
                            JOIN submission s ON s.id = j.submission_id
                            WHERE s.problem_id = v.problem_id AND j.version = v.version)
                    FROM problem_version v LEFT JOIN account a ON a.id = v.imported_by
                    WHERE v.problem_id = ? ORDER BY v.version DESC
                    """)
                .bind(0, problemId)
                .map((row, ctx) ->
                    new ProblemVersion(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        Instant.ofEpochMilli(row.getLong(4)),
                        row.getString(5),
                        row.getInt(6),
                        row.getBoolean(7),
                        row.getInt(8)))
                .list());
  }

  /**
   * Throws away what nothing needs any more. No import may be under way, whose test data belongs to
   * nothing yet.
   *
   * @return how many pieces of test data went
   */
  int sweep() {
    long before = database.clock().instant().minus(STILL_IN_USE).toEpochMilli();
    database.writeAndWait(handle ->
        handle.execute(
            """
            DELETE FROM test_case WHERE (problem_id, version) IN (
              SELECT v.problem_id, v.version FROM problem_version v
              WHERE v.superseded_ms < ? AND NOT EXISTS (
                SELECT 1 FROM submission s JOIN judgement j ON j.submission_id = s.id
                WHERE s.problem_id = v.problem_id AND j.version = v.version))
            """,
            before));
    int swept = 0;
    List<String> unused = unused();
    while (!unused.isEmpty()) {
      List<String> some = List.copyOf(unused);
      database.writeAndWait(handle ->
          handle
              .createUpdate("DELETE FROM blob WHERE sha256 IN (<some>)")
              .bindList("some", some)
              .execute());
      swept += some.size();
      unused = unused();
    }
    return swept;
  }

  private List<String> unused() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    SELECT sha256 FROM blob WHERE sha256 NOT IN (
                      SELECT input_sha256 FROM test_case
                      UNION SELECT answer_sha256 FROM test_case
                      UNION SELECT sha256 FROM problem_file
                      UNION SELECT file.value FROM test_case t, json_each(t.setup, '$.files') file
                            WHERE t.setup IS NOT NULL)
                    LIMIT ?
                    """)
                .bind(0, BLOBS_AT_ONCE)
                .mapTo(String.class)
                .list());
  }
}
