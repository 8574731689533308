package agon.server.queue;

import agon.protocol.Verdict;
import org.jdbi.v3.core.Handle;

/**
 * Writes verdicts: the first of a submission, or one in the place of another. Each makes an event.
 */
final class JudgementStore {
  private JudgementStore() {}

  /**
   * Stores a judgement with its event. Our own failure never takes the place of a verdict.
   *
   * @param rejudging for which it was judged again; 0 for the first time
   */
  static void save(Handle handle, Finished finished, long rejudging, long now) {
    if (rejudging != 0) {
      handle.execute(
          "UPDATE rejudgement SET new_verdict = ?, new_version = ?, judged_ms = ?"
              + " WHERE rejudging_id = ? AND submission_id = ?",
          finished.verdict().name(),
          finished.version(),
          now,
          rejudging,
          finished.submissionId());
    }
    if (rejudging == 0 || finished.verdict() != Verdict.JE) {
      judgement(handle, finished, now);
      detail(handle, finished);
      event(handle, finished, rejudging == 0 ? "JUDGED" : "REJUDGED");
    }
  }

  private static void judgement(Handle handle, Finished finished, long now) {
    handle
        .createUpdate(
            """
            INSERT INTO judgement (submission_id, verdict, message, cpu_ms, memory_kb, test_count,
                                   judged_ms, score, version)
            VALUES (:id, :verdict, :message, :cpu, :memory, :count, :now, :score, :version)
            ON CONFLICT (submission_id) DO UPDATE SET
              verdict = excluded.verdict, message = excluded.message, cpu_ms = excluded.cpu_ms,
              memory_kb = excluded.memory_kb, test_count = excluded.test_count,
              judged_ms = excluded.judged_ms, score = excluded.score, version = excluded.version,
              rejudged = rejudged + 1
            """)
        .bind("id", finished.submissionId())
        .bind("verdict", finished.verdict().name())
        .bind("message", finished.judgement().message())
        .bind("cpu", finished.judgement().cpuMs())
        .bind("memory", finished.judgement().memoryKb())
        .bind("count", finished.judgement().testCount())
        .bind("now", now)
        .bind("score", finished.judgement().score())
        .bind("version", finished.version())
        .execute();
  }

  private static void detail(Handle handle, Finished finished) {
    handle.execute(
        """
        INSERT INTO judgement_detail (submission_id, compiler_output, tests, marks) VALUES (?, ?, ?, ?)
        ON CONFLICT (submission_id) DO UPDATE SET
          compiler_output = excluded.compiler_output, tests = excluded.tests, marks = excluded.marks
        """,
        finished.submissionId(),
        finished.judgement().compilerOutput(),
        finished.tests(),
        finished.marks());
  }

  /** With the time of receipt, which ranks however late the verdict is found. */
  private static void event(Handle handle, Finished finished, String kind) {
    handle.execute(
        "INSERT INTO event(kind, competition_id, account_id, problem_id, submission_id,"
            + " received_ms, verdict) SELECT ?, competition_id, account_id, problem_id, id,"
            + " received_ms, ? FROM submission WHERE id = ?",
        kind,
        finished.verdict().name(),
        finished.submissionId());
  }
}
