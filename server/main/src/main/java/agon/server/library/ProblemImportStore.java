package agon.server.library;

import agon.packages.Judging;
import agon.packages.PackageFile;
import agon.packages.ProblemPackage;
import agon.packages.Statement;
import agon.packages.TestCase;
import agon.packages.TestSetup;
import agon.packages.files.Content;
import agon.packages.files.ImportSteps;
import agon.packages.signature.Signature;
import agon.protocol.Json;
import agon.protocol.account.Account;
import agon.server.db.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes problems into the database: first the test data, piece by piece, which nobody sees yet,
 * then the problem with all that it is made of in one transaction.
 */
public final class ProblemImportStore {
  /** Where problems go that do not come with the server: after those that do. */
  private static final int UPLOADED_FROM = 1_000_000;

  private final Database database;
  private final VersionStore versions;
  private final ReadWriteLock importing = new ReentrantReadWriteLock();

  public ProblemImportStore(Database database) {
    this.database = database;
    versions = new VersionStore(database);
  }

  /** Stores a problem, or the new version of one, at the end of the list; returns its version. */
  int save(ProblemPackage problem, Account by, ImportSteps steps) {
    return save(problem, problem.sha256(), UPLOADED_FROM, by.id(), steps);
  }

  /** The same for one that nobody brought. */
  public int save(ProblemPackage problem) {
    return save(problem, problem.sha256(), UPLOADED_FROM, null, ImportSteps.NOBODY);
  }

  /**
   * Stores a problem that comes with the server, or the new version of one.
   *
   * @param hash by which a later start knows that it is there already
   * @param position in the list
   */
  int saveShipped(ProblemPackage problem, String hash, int position) {
    return save(problem, hash, position, null, ImportSteps.NOBODY);
  }

  /** Where the hash is that of the newest version, that one is stored anew. */
  private int save(
      ProblemPackage problem, String hash, int position, @Nullable Long by, ImportSteps steps) {
    importing.readLock().lock();
    try {
      data(problem, steps);
      long now = database.clock().millis();
      return database.writeAndWait(handle -> {
        int version = version(handle, problem.id(), hash);
        problem(handle, problem, hash, position, version, now);
        versions(handle, problem, hash, version, by, now);
        tags(handle, problem);
        tests(handle, problem, version);
        files(handle, problem);
        statements(handle, problem);
        return version;
      });
    } catch (IOException e) {
      throw new UncheckedIOException("A file of the package cannot be read any more", e);
    } finally {
      importing.readLock().unlock();
    }
  }

  /** Throws away test data that no problem and no verdict needs, unless an import is under way. */
  void sweep() {
    if (importing.writeLock().tryLock()) {
      try {
        versions.sweep();
      } finally {
        importing.writeLock().unlock();
      }
    }
  }

  private void data(ProblemPackage problem, ImportSteps steps) throws IOException {
    BlobWriter blobs = new BlobWriter(database);
    List<TestCase> tests = problem.tests();
    for (int i = 0; i < tests.size(); i++) {
      steps.at(ImportSteps.Stage.STORING, i, tests.size());
      blobs.add(tests.get(i).input());
      blobs.add(tests.get(i).answer());
      for (Content beside : tests.get(i).files().values()) {
        blobs.add(beside);
      }
    }
    for (PackageFile file : problem.files()) {
      blobs.add(file.content());
    }
    blobs.flush();
    steps.at(ImportSteps.Stage.STORING, tests.size(), tests.size());
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

  private static @Nullable String signature(ProblemPackage problem) {
    Signature signature = problem.signature();
    return signature == null ? null : new String(Json.bytes(signature), StandardCharsets.UTF_8);
  }

  private static @Nullable String judging(ProblemPackage problem) {
    return problem.judging().equals(Judging.PLAIN) ? null : problem.judging().stored();
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

  private static void tags(Handle handle, ProblemPackage problem) {
    handle.execute("DELETE FROM problem_tag WHERE problem_id = ?", problem.id());
    for (String tag : problem.tags()) {
      handle.execute(
          "INSERT INTO problem_tag (problem_id, tag) VALUES (?, ?) ON CONFLICT DO NOTHING",
          problem.id(),
          tag);
    }
  }

  private static void tests(Handle handle, ProblemPackage problem, int version) {
    handle.execute(
        "DELETE FROM test_case WHERE problem_id = ? AND version = ?", problem.id(), version);
    int number = 1;
    for (TestCase test : problem.tests()) {
      handle.execute(
          """
          INSERT INTO test_case
            (problem_id, version, number, name, sample, input_sha256, answer_sha256, explanation,
             setup)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
          problem.id(),
          version,
          number++,
          test.name(),
          test.sample() ? 1 : 0,
          test.input().sha256(),
          test.answer().sha256(),
          test.explanation(),
          setup(test));
    }
  }

  private static @Nullable String setup(TestCase test) {
    Map<String, String> hashes = new TreeMap<>();
    test.files().forEach((name, content) -> hashes.put(name, content.sha256()));
    TestSetup setup = new TestSetup(test.validatorArgs(), test.args(), hashes);
    return setup.isEmpty() ? null : new String(Json.bytes(setup), StandardCharsets.UTF_8);
  }

  private static void statements(Handle handle, ProblemPackage problem) {
    handle.execute("DELETE FROM problem_statement WHERE problem_id = ?", problem.id());
    for (int i = 0; i < problem.statements().size(); i++) {
      Statement one = problem.statements().get(i);
      handle.execute(
          "INSERT INTO problem_statement (problem_id, language, position, title, statement, pdf)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          problem.id(),
          one.language(),
          i,
          one.title(),
          one.text(),
          one.pdf());
    }
  }

  private static void files(Handle handle, ProblemPackage problem) {
    handle.execute("DELETE FROM problem_file WHERE problem_id = ?", problem.id());
    for (PackageFile file : problem.files()) {
      handle.execute(
          "INSERT INTO problem_file (problem_id, path, sha256) VALUES (?, ?, ?)",
          problem.id(),
          file.path(),
          file.content().sha256());
    }
  }
}
