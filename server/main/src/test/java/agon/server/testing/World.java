package agon.server.testing;

import agon.protocol.SubmitRequest;
import agon.protocol.account.Account;
import agon.protocol.account.Role;
import agon.sandbox.Sandbox;
import agon.sandbox.SourceFile;
import agon.server.data.ProblemDataStore;
import agon.server.db.Database;
import agon.server.judge.Judge;
import agon.server.judge.SubmissionJudge;
import agon.server.queue.Bell;
import agon.server.queue.JobStore;
import agon.server.run.Runs;
import agon.server.submission.Intake;
import agon.server.submission.Progress;
import agon.server.submission.SubmissionStore;
import agon.server.submission.Submissions;
import agon.server.trial.Examiner;
import agon.server.trial.Watchdog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A real database with the problem {@code echo} (answer what you read: samples 1 and 2, secret 3 to
 * 5) and the function problem {@code sum}, and all of judging around a sandbox.
 */
public final class World implements AutoCloseable {
  public static final Duration LEASE = Duration.ofSeconds(30);
  public static final Duration LONG = Duration.ofSeconds(20);

  public final Database database;
  public final Bell bell = new Bell();
  public final Progress<Long> progress = new Progress<>();
  public final SubmissionStore store;
  public final Submissions submissions;
  public final Intake intake;
  public final ProblemDataStore problems;
  public final Examiner examiner;
  public final Runs runs;
  private @Nullable Judge judge;

  public World(Path folder, Clock clock, Sandbox sandbox) {
    this(folder, clock, sandbox, 5);
  }

  public World(Path folder, Clock clock, Sandbox sandbox, int maxPending) {
    this(folder, clock, sandbox, maxPending, new Watchdog(LONG));
  }

  public World(Path folder, Clock clock, Sandbox sandbox, int maxPending, Watchdog watchdog) {
    database = Database.open(folder.resolve("agon.db"), clock);
    store = new SubmissionStore(database, maxPending);
    submissions = new Submissions(store, progress);
    intake =
        new Intake(
            store,
            (account, competition, problem, at) -> {},
            sandbox::languages,
            bell::ring,
            clock);
    problems = new ProblemDataStore(database, 1 << 20);
    examiner =
        new Examiner(
            sandbox,
            (signature, language, source) -> List.of(new SourceFile("main.py", source)),
            watchdog);
    runs = new Runs(problems, examiner, bell, clock);
    database.writeAndWait(handle -> {
      problem(handle, "echo", null, "tokens", 5);
      problem(
          handle,
          "sum",
          "{\"function\":\"sum\",\"parameters\":[{\"name\":\"a\",\"type\":\"int\"},"
              + "{\"name\":\"b\",\"type\":\"int\"}],\"returns\":\"int\"}",
          "json exact",
          1);
      return 0;
    });
  }

  /** The parts that work on submissions for one host, as each judging process has them. */
  public SubmissionJudge worker(String machine) {
    return new SubmissionJudge(jobs(machine), problems, examiner, progress, runs::waiting);
  }

  public JobStore jobs(String machine) {
    return new JobStore(database, machine, LEASE);
  }

  public void startJudge(int slots) {
    judge = judge(slots);
  }

  /** One that its caller closes. */
  public Judge judge(int slots) {
    return new Judge(worker("local"), runs, bell, slots, Duration.ofSeconds(1));
  }

  public Account account(String name) {
    long id =
        database.writeAndWait(handle ->
            handle
                .createQuery(
                    "INSERT INTO account(name, role, created_ms) VALUES (?, 'CONTESTANT', 0)"
                        + " RETURNING id")
                .bind(0, name)
                .mapTo(Long.class)
                .one());
    return new Account(id, name, Role.CONTESTANT);
  }

  public long submit(Account account, String source) {
    return intake.accept(
        account, "echo", new SubmitRequest("python", source, null), UUID.randomUUID().toString());
  }

  /** The database says that the disk is full when it would grow beyond that many pages. */
  public void limitDisk(int pages) {
    database.writeAndWait(handle ->
        handle.createQuery("PRAGMA max_page_count = " + pages).mapTo(Integer.class).one());
  }

  public int count(String table) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle.createQuery("SELECT COUNT(*) FROM " + table).mapTo(Integer.class).one());
  }

  @Override
  public void close() {
    if (judge != null) {
      judge.close();
    }
    database.close();
  }

  private static void problem(
      Handle handle, String id, @Nullable String signature, String comparison, int tests) {
    int made =
        handle.execute(
            "INSERT INTO problem(id, position, title, level, statement, cpu_ms, memory_mb,"
                + " comparison, signature, package_sha256, imported_ms)"
                + " VALUES (?, 1, ?, 'EASY', '', 1000, 64, ?, ?, '', 0) ON CONFLICT DO NOTHING",
            id,
            "The " + id,
            comparison,
            signature);
    for (int number = 1; made == 1 && number <= tests; number++) {
      String input = signature == null ? "secret-" + number + "\n" : "[1, 2]";
      String answer = signature == null ? input : "3";
      blob(handle, input);
      blob(handle, answer);
      handle.execute(
          "INSERT INTO test_case(problem_id, number, name, sample, input_sha256, answer_sha256)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          id,
          number,
          "test " + number,
          number <= 2 ? 1 : 0,
          input,
          answer);
    }
  }

  private static void blob(Handle handle, String text) {
    byte[] data = text.getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    handle.execute(
        "INSERT INTO blob(sha256, size, deflated) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        text,
        data.length,
        out.toByteArray());
  }
}
