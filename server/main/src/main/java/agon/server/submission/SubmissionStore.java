package agon.server.submission;

import agon.packages.Judging;
import agon.protocol.Code;
import agon.protocol.Json;
import agon.protocol.Judgement;
import agon.protocol.Mark;
import agon.protocol.Rejudged;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import agon.server.db.Database;
import agon.server.refusal.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Submissions and what was found of them, in the database. */
public final class SubmissionStore {
  /** The version of a first finished judgement, above that of any that is still going on. */
  public static final int DONE_VERSION = 1_000_000_000;

  private static final long DELAY_OF_PENDING_MS = 10_000;

  private static final String STORED =
      "SELECT s.id, s.account_id, s.problem_id, p.title, s.competition_id, s.language,"
          + " s.received_ms FROM submission s JOIN problem p ON p.id = s.problem_id";

  private final Database database;
  private final int maxPending;

  /**
   * @param maxPending how many submissions of an account may wait for the judge at once
   */
  public SubmissionStore(Database database, int maxPending) {
    this.database = database;
    this.maxPending = maxPending;
  }

  /**
   * Stores a submission and its job, or finds the one that the same key stored before. Returns once
   * it is on the disk. Each pending submission of the same account puts a new one 10 s further back
   * in the queue, so that nobody can hold up the others.
   */
  long accept(NewSubmission submission) {
    return database.writeAndWait(handle ->
        earlier(handle, submission).map(Stored::id).orElseGet(() -> insert(handle, submission)));
  }

  /** What the same key stored before. Refuses a key that was used for something else. */
  Optional<Stored> earlier(NewSubmission submission) {
    return database.jdbi().withHandle(handle -> earlier(handle, submission));
  }

  private Optional<Stored> earlier(Handle handle, NewSubmission submission) {
    Optional<Stored> found =
        handle
            .createQuery(STORED + " WHERE s.account_id = ? AND s.idempotency_key = ?")
            .bind(0, submission.accountId())
            .bind(1, submission.key())
            .map((row, context) -> stored(row))
            .findOne();
    if (found.isPresent() && !same(found.get(), code(handle, found.get().id()), submission)) {
      throw new Refusal(
          Refusal.Kind.UNUSABLE,
          "key_reused",
          "This Idempotency-Key already names another submission of yours. Send a new key with new"
              + " code.");
    }
    return found;
  }

  private static boolean same(Stored stored, Code code, NewSubmission submission) {
    return stored.problemId().equals(submission.problemId())
        && stored.language().equals(submission.request().language())
        && Objects.equals(stored.competitionId(), submission.request().competitionId())
        && code.source().equals(submission.request().source())
        && code.files().equals(submission.request().files());
  }

  private long insert(Handle handle, NewSubmission submission) {
    long accountId = submission.accountId();
    int pending = pending(handle, accountId);
    if (pending >= maxPending) {
      throw new Refusal(
              Refusal.Kind.TOO_MANY,
              "too_many_pending",
              pending
                  + " of your submissions are still waiting for their verdict. Submit again when"
                  + " one of them has it.")
          .retryAfter(5);
    }
    long receivedMs = submission.receivedAt().toEpochMilli();
    Long competitionId = submission.request().competitionId();
    long id =
        handle
            .createQuery(
                "INSERT INTO submission(account_id, idempotency_key, problem_id, competition_id,"
                    + " language, received_ms) VALUES (:account, :key, :problem, :competition,"
                    + " :language, :received) RETURNING id")
            .bind("account", accountId)
            .bind("key", submission.key())
            .bind("problem", submission.problemId())
            .bind("competition", competitionId)
            .bind("language", submission.request().language())
            .bind("received", receivedMs)
            .mapTo(Long.class)
            .one();
    handle.execute(
        "INSERT INTO submission_source(submission_id, source, files) VALUES (?, ?, ?)",
        id,
        submission.request().source(),
        StoredCode.files(submission.request().code()));
    handle.execute(
        "INSERT INTO job(submission_id, account_id, queue_key) VALUES (?, ?, ?)",
        id,
        accountId,
        receivedMs + pending * DELAY_OF_PENDING_MS);
    handle
        .createUpdate(
            "INSERT INTO event(kind, competition_id, account_id, problem_id, submission_id,"
                + " received_ms) VALUES ('RECEIVED', :competition, :account, :problem, :id,"
                + " :received)")
        .bind("competition", competitionId)
        .bind("account", accountId)
        .bind("problem", submission.problemId())
        .bind("id", id)
        .bind("received", receivedMs)
        .execute();
    return id;
  }

  private static int pending(Handle handle, long accountId) {
    return handle
        .createQuery("SELECT COUNT(*) FROM job WHERE account_id = ? AND rejudging_id IS NULL")
        .bind(0, accountId)
        .mapTo(Integer.class)
        .one();
  }

  /** What may be handed in; empty for no such problem. */
  Optional<Wanted> wanted(String problemId) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT signature IS NOT NULL, judging FROM problem WHERE id = ?")
                .bind(0, problemId)
                .map((row, context) ->
                    new Wanted(row.getBoolean(1), Judging.stored(row.getString(2))))
                .findOne());
  }

  Optional<Stored> find(long id) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(STORED + " WHERE s.id = ?")
                .bind(0, id)
                .map((row, context) -> stored(row))
                .findOne());
  }

  Code code(long id) {
    return database.jdbi().withHandle(handle -> code(handle, id));
  }

  private static Code code(Handle handle, long id) {
    return handle
        .createQuery("SELECT source, files FROM submission_source WHERE submission_id = ?")
        .bind(0, id)
        .map((row, context) -> StoredCode.of(row.getString(1), row.getString(2)))
        .one();
  }

  /** An account's submissions, newest first. */
  List<Stored> page(long accountId, @Nullable String problemId, int page, int size) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    STORED
                        + " WHERE s.account_id = :account"
                        + " AND (:problem IS NULL OR s.problem_id = :problem)"
                        + " ORDER BY s.id DESC LIMIT :size OFFSET :offset")
                .bind("account", accountId)
                .bind("problem", problemId)
                .bind("size", size)
                .bind("offset", (long) (page - 1) * size)
                .map((row, context) -> stored(row))
                .list());
  }

  long count(long accountId, @Nullable String problemId) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT COUNT(*) FROM submission WHERE account_id = :account"
                        + " AND (:problem IS NULL OR problem_id = :problem)")
                .bind("account", accountId)
                .bind("problem", problemId)
                .mapTo(Long.class)
                .one());
  }

  /** The finished judgement, if there is one. */
  Optional<Judged> judgement(long id, boolean withTests) {
    String detail = withTests ? "d.compiler_output, d.tests, d.marks" : "NULL, '[]', '[]'";
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT j.verdict, j.message, j.cpu_ms, j.memory_kb, j.test_count, "
                        + detail
                        + ", j.score, j.rejudged, j.version"
                        + " FROM judgement j JOIN judgement_detail d USING (submission_id)"
                        + " WHERE j.submission_id = ?")
                .bind(0, id)
                .map((row, context) -> new Judged(judgement(row), row.getInt(11)))
                .findOne());
  }

  /** Each time that a submission was judged again, in order; our failures to do so left out. */
  List<Rejudged> rejudged(long id) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT old_verdict, new_verdict, judged_ms FROM rejudgement"
                        + " WHERE submission_id = ? AND new_verdict <> 'JE'"
                        + " ORDER BY judged_ms, rejudging_id")
                .bind(0, id)
                .map((row, context) ->
                    new Rejudged(
                        Verdict.valueOf(row.getString(1)),
                        Verdict.valueOf(row.getString(2)),
                        Instant.ofEpochMilli(row.getLong(3))))
                .list());
  }

  /** What a submission that no judge has taken shows. */
  Judgement queued(String problemId) {
    return database
        .jdbi()
        .withHandle(handle ->
            Judgement.queued(
                handle
                    .createQuery(
                        "SELECT COUNT(*) FROM test_case t JOIN problem p ON p.id = t.problem_id"
                            + " AND p.version = t.version WHERE p.id = ?")
                    .bind(0, problemId)
                    .mapTo(Integer.class)
                    .one()));
  }

  /** How many are before it: judged now or earlier in the queue; 0 when it is not waiting. */
  int queuePlace(long id) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT (SELECT COUNT(*) FROM job o WHERE o.state = 0 AND o.rejudging_id IS"
                        + " NULL AND (o.queue_key, o.submission_id) < (m.queue_key,"
                        + " m.submission_id)) + (SELECT COUNT(*) FROM job o WHERE o.state = 1) FROM"
                        + " job m WHERE m.submission_id = ? AND m.state = 0 AND m.rejudging_id IS"
                        + " NULL")
                .bind(0, id)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0));
  }

  private static Stored stored(ResultSet row) throws SQLException {
    long competition = row.getLong(5);
    return new Stored(
        row.getLong(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        competition == 0 ? null : competition,
        row.getString(6),
        Instant.ofEpochMilli(row.getLong(7)));
  }

  private static Judgement judgement(ResultSet row) throws SQLException {
    return new Judgement(
        Judgement.State.DONE,
        DONE_VERSION + row.getInt(10),
        Verdict.valueOf(row.getString(1)),
        row.getString(2),
        row.getString(6),
        row.getInt(5),
        list(row.getString(7), new TypeReference<List<TestResult>>() {}),
        row.getLong(3),
        row.getLong(4),
        score(row),
        list(row.getString(8), new TypeReference<List<Mark>>() {}));
  }

  private static @Nullable Double score(ResultSet row) throws SQLException {
    double score = row.getDouble(9);
    return row.wasNull() ? null : score;
  }

  private static <T> T list(String json, TypeReference<T> type) {
    try {
      return Json.mapper().readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored judgement cannot be read", e);
    }
  }
}
