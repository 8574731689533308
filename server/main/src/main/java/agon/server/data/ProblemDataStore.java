package agon.server.data;

import agon.packages.Judging;
import agon.packages.TestSetup;
import agon.packages.compare.Comparison;
import agon.packages.signature.Signature;
import agon.protocol.Limits;
import agon.server.assignment.Data;
import agon.server.assignment.JudgedCase;
import agon.server.assignment.JudgedProblem;
import agon.server.assignment.ProblemSource;
import agon.server.db.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Problems with their tests as they stand in the database; test data is fetched when needed. */
public final class ProblemDataStore implements ProblemSource {
  private final Database database;
  private final BlobCache blobs;

  /**
   * @param cacheBytes how much test data is kept in memory
   */
  public ProblemDataStore(Database database, long cacheBytes) {
    this.database = database;
    blobs = new BlobCache(cacheBytes, this::deflated);
  }

  @Override
  public Optional<JudgedProblem> find(String id) {
    return database.jdbi().inTransaction(handle -> find(handle, id));
  }

  private Optional<JudgedProblem> find(Handle handle, String id) {
    List<JudgedCase> tests =
        handle
            .createQuery(
                "SELECT t.name, t.sample, t.input_sha256, t.answer_sha256, t.setup"
                    + " FROM problem p JOIN test_case t ON t.problem_id = p.id"
                    + " AND t.version = p.version WHERE p.id = ? ORDER BY t.number")
            .bind(0, id)
            .map((row, context) -> test(row))
            .list();
    return handle
        .createQuery(
            "SELECT cpu_ms, memory_mb, signature, comparison, judging, version FROM problem"
                + " WHERE id = ?")
        .bind(0, id)
        .map((row, context) ->
            new JudgedProblem(
                id,
                row.getInt(6),
                new Limits(row.getInt(1), row.getInt(2)),
                Signature.stored(row.getString(3)),
                Comparison.parse(row.getString(4)),
                Judging.stored(row.getString(5)),
                tests))
        .findOne();
  }

  private JudgedCase test(ResultSet row) throws SQLException {
    String input = row.getString(3);
    String answer = row.getString(4);
    TestSetup setup = TestSetup.stored(row.getString(5));
    Map<String, Data> files = new HashMap<>();
    if (setup != null) {
      setup.files().forEach((name, sha256) -> files.put(name, () -> blobs.get(sha256)));
    }
    return new JudgedCase(
        row.getString(1),
        row.getInt(2) == 1,
        () -> blobs.get(input),
        () -> blobs.get(answer),
        setup == null ? null : setup.validatorArgs(),
        setup == null ? List.of() : setup.args(),
        files);
  }

  private byte[] deflated(String sha256) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT deflated FROM blob WHERE sha256 = ?")
                .bind(0, sha256)
                .mapTo(byte[].class)
                .one());
  }
}
