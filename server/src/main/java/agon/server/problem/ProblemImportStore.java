package agon.server.problem;

import agon.protocol.Account;
import agon.protocol.Json;
import agon.server.db.Database;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes problems into the database, each in one transaction: all of it or nothing. */
public final class ProblemImportStore {
  /** Where problems go that do not come with the server: after those that do. */
  private static final int UPLOADED_FROM = 1_000_000;

  private final Database database;

  public ProblemImportStore(Database database) {
    this.database = database;
  }

  /** Stores a problem, or the new version of one, at the end of the list; returns its version. */
  public int save(ProblemPackage problem, Account by) {
    return save(problem, problem.sha256(), UPLOADED_FROM, by.id());
  }

  /** The same for one that nobody brought. */
  public int save(ProblemPackage problem) {
    return save(problem, problem.sha256(), UPLOADED_FROM, null);
  }

  /**
   * Stores a problem, or the new version of one.
   *
   * @param hash of the package; where it is the newest's, that version is stored anew
   * @param position in the list
   * @param by who brings it; null when it comes with the server
   * @return its version, from 1
   */
  int save(ProblemPackage problem, String hash, int position, @Nullable Long by) {
    List<StoredCase> cases = new ArrayList<>(); // Compressed here: the writer must not wait for it.
    for (TestCase test : problem.tests()) {
      Map<String, Blob> beside = new TreeMap<>();
      test.files().forEach((name, content) -> beside.put(name, Blob.of(content)));
      cases.add(new StoredCase(test, Blob.of(test.input()), Blob.of(test.answer()), beside));
    }
    Map<String, Blob> files = new TreeMap<>();
    problem.files().forEach(file -> files.put(file.path(), Blob.of(file.content())));
    long now = database.clock().millis();
    return database.writeAndWait(handle -> {
      int version = version(handle, problem.id(), hash);
      problem(handle, problem, hash, position, version, now);
      versions(handle, problem, hash, version, by, now);
      tags(handle, problem);
      tests(handle, problem.id(), version, cases);
      files(handle, problem.id(), files);
      return version;
    });
  }

  /** The newest where it has that hash, else the next. */
  private static int version(Handle handle, String id, String hash) {
    return handle
        .createQuery(
            "SELECT CASE package_sha256 WHEN :hash THEN version ELSE version + 1 END"
                + " FROM problem WHERE id = :id")
        .bind("id", id)
        .bind("hash", hash)
        .mapTo(Integer.class)
        .findOne()
        .orElse(1);
  }

  private static void problem(
      Handle handle, ProblemPackage problem, String hash, int position, int version, long now) {
    handle
        .createUpdate(
            """
            INSERT INTO problem (id, position, title, level, statement, cpu_ms, memory_mb,
                                 comparison, signature, judging, hints, editorial,
                                 package_sha256, imported_ms, version)
            VALUES (:id, :position, :title, :level, :statement, :cpu, :memory,
                    :comparison, :signature, :judging, :hints, :editorial, :hash, :now, :version)
            ON CONFLICT (id) DO UPDATE SET
              position = min(position, excluded.position), title = excluded.title,
              level = excluded.level, statement = excluded.statement, cpu_ms = excluded.cpu_ms,
              memory_mb = excluded.memory_mb, comparison = excluded.comparison,
              signature = excluded.signature, judging = excluded.judging,
              hints = excluded.hints, editorial = excluded.editorial,
              package_sha256 = excluded.package_sha256, imported_ms = excluded.imported_ms,
              version = excluded.version
            """)
        .bind("id", problem.id())
        .bind("position", position)
        .bind("title", problem.title())
        .bind("level", problem.level().name())
        .bind("statement", problem.statement())
        .bind("cpu", problem.limits().cpuMs())
        .bind("memory", problem.limits().memoryMb())
        .bind("comparison", problem.comparison().text())
        .bind("signature", signature(problem))
        .bind("judging", judging(problem))
        .bind("hints", problem.guide().storedHints())
        .bind("editorial", problem.guide().editorial())
        .bind("hash", hash)
        .bind("now", now)
        .bind("version", version)
        .execute();
  }

  private static void versions(
      Handle handle,
      ProblemPackage problem,
      String hash,
      int version,
      @Nullable Long by,
      long now) {
    handle.execute(
        "UPDATE problem_version SET superseded_ms = ?"
            + " WHERE problem_id = ? AND version < ? AND superseded_ms IS NULL",
        now,
        problem.id(),
        version);
    handle
        .createUpdate(
            """
            INSERT INTO problem_version (problem_id, version, title, package_sha256, test_count,
                                         imported_ms, imported_by)
            VALUES (:id, :version, :title, :hash, :tests, :now, :by)
            ON CONFLICT DO UPDATE SET title = excluded.title, test_count = excluded.test_count,
              imported_ms = excluded.imported_ms, imported_by = excluded.imported_by
            """)
        .bind("id", problem.id())
        .bind("version", version)
        .bind("title", problem.title())
        .bind("hash", hash)
        .bind("tests", problem.tests().size())
        .bind("now", now)
        .bind("by", by)
        .execute();
  }

  private static @Nullable String signature(ProblemPackage problem) {
    Signature signature = problem.signature();
    return signature == null ? null : new String(Json.bytes(signature), StandardCharsets.UTF_8);
  }

  private static @Nullable String judging(ProblemPackage problem) {
    return problem.judging().equals(Judging.PLAIN) ? null : problem.judging().stored();
  }

  private static void tags(Handle handle, ProblemPackage problem) {
    handle.execute("DELETE FROM problem_tag WHERE problem_id = ?", problem.id());
    for (String tag : problem.tags()) {
      handle.execute(
          "INSERT INTO problem_tag (problem_id, tag) VALUES (?, ?) ON CONFLICT DO NOTHING",
          problem.id(),
          tag);
    }
  }

  private static void tests(Handle handle, String id, int version, List<StoredCase> cases) {
    handle.execute("DELETE FROM test_case WHERE problem_id = ? AND version = ?", id, version);
    int number = 1;
    for (StoredCase one : cases) {
      blob(handle, one.input);
      blob(handle, one.answer);
      one.beside.values().forEach(file -> blob(handle, file));
      handle.execute(
          """
          INSERT INTO test_case
            (problem_id, version, number, name, sample, input_sha256, answer_sha256, explanation,
             setup)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
          id,
          version,
          number++,
          one.test.name(),
          one.test.sample() ? 1 : 0,
          one.input.sha256(),
          one.answer.sha256(),
          one.test.explanation(),
          one.setup());
    }
  }

  private static void files(Handle handle, String id, Map<String, Blob> files) {
    handle.execute("DELETE FROM problem_file WHERE problem_id = ?", id);
    files.forEach((path, content) -> {
      blob(handle, content);
      handle.execute(
          "INSERT INTO problem_file (problem_id, path, sha256) VALUES (?, ?, ?)",
          id,
          path,
          content.sha256());
    });
  }

  private static void blob(Handle handle, Blob blob) {
    handle.execute(
        "INSERT INTO blob (sha256, size, deflated) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        blob.sha256(),
        blob.size(),
        blob.deflated());
  }

  private record StoredCase(TestCase test, Blob input, Blob answer, Map<String, Blob> beside) {
    @Nullable String setup() {
      Map<String, String> hashes = new TreeMap<>();
      beside.forEach((name, content) -> hashes.put(name, content.sha256()));
      TestSetup setup = new TestSetup(test.validatorArgs(), test.args(), hashes);
      return setup.isEmpty() ? null : new String(Json.bytes(setup), StandardCharsets.UTF_8);
    }
  }
}
