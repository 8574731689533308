package agon.server.queue;

import agon.protocol.Judgement;
import agon.server.db.BusyException;
import agon.server.db.Database;
import agon.server.db.HandleFunction;
import agon.server.submission.StoredCode;
import com.google.re2j.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The queue of the judge in the database: who works on what, until when, and what came out. */
public final class JobStore {
  /** A submission over which so many judges died is judged with nothing beside it. */
  public static final int SUSPECT = 3;

  /** Its judge is gone; the more often, the longer others go first. */
  private static final String CUT =
      "UPDATE job SET state = 0, cuts = cuts + 1, alone_cuts = alone_cuts + alone, alone = 0,"
          + " queue_key = queue_key + cuts * 60000, lease_ms = NULL, host = NULL"
          + " WHERE state = 1 AND ";

  private static final String READY =
      " FROM job j JOIN submission s ON s.id = j.submission_id WHERE j.state = 0"
          + " AND s.language IN (<languages>)";
  private static final String ORDER =
      " ORDER BY j.rejudging_id IS NOT NULL, j.queue_key, j.submission_id LIMIT 1";

  private final Database database;
  private final String family;
  private final String host;
  private final Duration lease;

  /**
   * @param machine names the machine whose judge this is; at most one judge runs on it at a time
   * @param lease how long a claim holds unless it is renewed
   */
  public JobStore(Database database, String machine, Duration lease) {
    if (!Pattern.matches("[A-Za-z0-9._-]+", machine)) {
      throw new IllegalArgumentException("Not the name of a machine: " + machine);
    }
    this.database = database;
    this.lease = lease;
    family = machine + "/";
    host = family + UUID.randomUUID(); // Another run of the judge has another name.
  }

  /** Takes the submission that is next in a language that can be judged now; no suspect. */
  public Optional<Claim> claim(List<String> languages) {
    return claim(languages, false);
  }

  /** Takes the suspect that is next; the caller sees to it that nothing is judged beside it. */
  public Optional<Claim> claimSuspect(List<String> languages) {
    return claim(languages, true);
  }

  private Optional<Claim> claim(List<String> languages, boolean suspect) {
    if (languages.isEmpty()) {
      return Optional.empty();
    }
    return write(handle ->
        handle
            .createQuery(
                "UPDATE job SET state = 1, attempt = attempt + 1, alone = :alone,"
                    + " lease_ms = :until, host = :host"
                    + " WHERE submission_id = (SELECT j.submission_id"
                    + READY
                    + " AND (j.cuts >= :suspect) = :alone"
                    + ORDER
                    + ") RETURNING submission_id, attempt, alone_cuts, rejudging_id IS NOT NULL")
            .bindList("languages", languages)
            .bind("alone", suspect ? 1 : 0)
            .bind("suspect", SUSPECT)
            .bind("until", leaseEnd())
            .bind("host", host)
            .map((row, context) ->
                claim(handle, row.getLong(1), row.getInt(2), row.getInt(3), row.getBoolean(4)))
            .findOne());
  }

  /** Whether what is next in these languages is one over which judges died. */
  public boolean suspectIsNext(List<String> languages) {
    return !languages.isEmpty()
        && database
            .jdbi()
            .withHandle(handle ->
                handle
                    .createQuery("SELECT j.cuts >= :suspect" + READY + ORDER)
                    .bindList("languages", languages)
                    .bind("suspect", SUSPECT)
                    .mapTo(Boolean.class)
                    .findOne()
                    .orElse(false));
  }

  /** Whether something waits in these languages that was never judged. */
  public boolean freshWaits(List<String> languages) {
    return !languages.isEmpty()
        && database
            .jdbi()
            .withHandle(handle ->
                handle
                    .createQuery(
                        "SELECT EXISTS (SELECT 1 FROM job j JOIN submission s"
                            + " ON s.id = j.submission_id WHERE j.state = 0"
                            + " AND (j.rejudging_id IS NOT NULL) = 0"
                            + " AND s.language IN (<languages>))")
                    .bindList("languages", languages)
                    .mapTo(Boolean.class)
                    .one());
  }

  private static Claim claim(Handle handle, long id, int attempt, int deaths, boolean again) {
    return handle
        .createQuery(
            "SELECT s.problem_id, s.language, c.source, c.files, EXISTS (SELECT 1 FROM competition k"
                + " JOIN competition_problem p ON p.competition_id = k.id"
                + " WHERE p.problem_id = s.problem_id AND (k.id = s.competition_id OR (NOT k.practice"
                + " AND s.received_ms BETWEEN k.starts_ms AND k.ends_ms)))"
                + " FROM submission s JOIN submission_source c ON c.submission_id = s.id"
                + " WHERE s.id = ?")
        .bind(0, id)
        .map((row, context) ->
            new Claim(
                id,
                attempt,
                deaths,
                again,
                row.getString(1),
                row.getString(2),
                StoredCode.of(row.getString(3), row.getString(4)),
                row.getBoolean(5)))
        .one();
  }

  /** Makes a claim hold for another lease; false when somebody else has it by now. */
  public boolean renew(Claim claim) {
    return write(handle ->
        handle
                .createUpdate(
                    "UPDATE job SET lease_ms = :until WHERE submission_id = :id"
                        + " AND attempt = :attempt AND state = 1")
                .bind("until", leaseEnd())
                .bind("id", claim.submissionId())
                .bind("attempt", claim.attempt())
                .execute()
            == 1);
  }

  /** Puts a claim back that its judge could not end; the next claim is another attempt. */
  public void putBack(Claim claim) {
    write(handle ->
        handle.execute(
            CUT + "submission_id = ? AND attempt = ?", claim.submissionId(), claim.attempt()));
  }

  /** Gives a claim back unjudged, as if it had never been made. */
  public void release(Claim claim) {
    write(handle ->
        handle.execute(
            "UPDATE job SET state = 0, attempt = attempt - 1, alone = 0, lease_ms = NULL, host = NULL"
                + " WHERE submission_id = ? AND attempt = ? AND state = 1",
            claim.submissionId(),
            claim.attempt()));
  }

  /**
   * Stores a finished judgement with its event and ends the job, all at once.
   *
   * @param version of the problem by which it was judged
   * @param note for the staff alone, null for none
   * @return false when the claim no longer held; then nothing is stored
   */
  public boolean finish(Claim claim, Judgement judgement, int version, @Nullable String note) {
    Finished finished = Finished.of(claim.submissionId(), judgement, version);
    return write(handle -> {
      Optional<Long> job =
          handle
              .createQuery(
                  "DELETE FROM job WHERE submission_id = ? AND attempt = ? AND state = 1"
                      + " RETURNING coalesce(rejudging_id, 0)")
              .bind(0, claim.submissionId())
              .bind(1, claim.attempt())
              .mapTo(Long.class)
              .findOne();
      job.ifPresent(rejudging -> {
        JudgementStore.save(handle, finished, rejudging, database.clock().millis());
        NoteStore.save(handle, claim.submissionId(), note);
      });
      return job.isPresent();
    });
  }

  /** How many submissions have no verdict and no judge yet. */
  public int waiting() {
    return waiting("rejudging_id IS NULL");
  }

  /** How many submissions wait to be judged again. */
  public int waitingAgain() {
    return waiting("rejudging_id IS NOT NULL");
  }

  private int waiting(String which) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT COUNT(*) FROM job WHERE state = 0 AND " + which)
                .mapTo(Integer.class)
                .one());
  }

  /** Puts back what earlier runs of this judge had claimed: they are dead, nobody need wait. */
  public int requeueOfEarlierRuns() {
    return write(handle ->
        handle.execute(
            CUT + "substr(host, 1, ?) = ? AND host <> ?", family.length(), family, host));
  }

  /** Puts back what was claimed by somebody who has not been heard of for a lease. */
  public int requeueExpired() {
    return write(handle -> handle.execute(CUT + "lease_ms < ?", database.clock().millis()));
  }

  private long leaseEnd() {
    return database.clock().millis() + lease.toMillis();
  }

  /** The judge is not in a hurry: when too much is being written it waits its turn. */
  private <T> T write(HandleFunction<T> function) {
    while (true) {
      try {
        return database.writeAndWait(function);
      } catch (BusyException e) {
        LockSupport.parkNanos(BusyException.RETRY_AFTER.toNanos() / 10);
      }
    }
  }
}
