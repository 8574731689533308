package agon.server.judge;

import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.server.db.DiskFullException;
import agon.server.submission.Progress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges submissions one at a time for each worker, from claim to stored verdict. Thread-safe. */
public final class SubmissionJudge {
  private static final Logger LOG = LoggerFactory.getLogger(SubmissionJudge.class);

  /** A submission under which that many judges died is not tried again. */
  private static final int MAX_ATTEMPTS = 5;

  private final JobStore jobs;
  private final ProblemSource problems;
  private final Examiner examiner;
  private final Progress<Long> progress;
  private final Set<Claim> held = ConcurrentHashMap.newKeySet();
  private final Set<Claim> owed = ConcurrentHashMap.newKeySet();

  public SubmissionJudge(
      JobStore jobs, ProblemSource problems, Examiner examiner, Progress<Long> progress) {
    this.jobs = jobs;
    this.problems = problems;
    this.examiner = examiner;
    this.progress = progress;
  }

  /** Makes the work of dead predecessors wait for a judge again. */
  void begin() {
    int requeued = jobs.requeueOfEarlierRuns();
    if (requeued > 0) {
      LOG.info("{} submissions were being judged when the server stopped; they go on", requeued);
    }
  }

  /**
   * Judges the next submission; false when none waits.
   *
   * @throws NoBoxException when there is no box; the submission waits on
   */
  boolean judgeNext() throws NoBoxException, InterruptedException {
    Optional<Claim> claimed = jobs.claim(examiner.readyLanguages());
    if (claimed.isEmpty()) {
      return false;
    }
    Claim claim = claimed.get();
    held.add(claim);
    try {
      if (!jobs.finish(claim, judge(claim))) {
        LOG.warn("Submission {} was taken over by another judge", claim.submissionId());
      }
    } catch (NoBoxException | DiskFullException | InterruptedException e) {
      release(claim);
      throw e;
    } finally {
      held.remove(claim);
      progress.remove(claim.submissionId());
    }
    return true;
  }

  /** What a full disk keeps from being put back now is put back later, as if never claimed. */
  private void release(Claim claim) {
    try {
      jobs.release(claim);
    } catch (DiskFullException e) {
      owed.add(claim);
    }
  }

  /** Keeps what is being judged, then puts back what others let go; true when there was any. */
  boolean heartbeat() {
    for (Claim claim : List.copyOf(owed)) {
      jobs.release(claim);
      owed.remove(claim);
    }
    for (Claim claim : held) {
      if (!jobs.renew(claim) && held.contains(claim)) {
        LOG.warn("The claim on submission {} is lost", claim.submissionId());
      }
    }
    return jobs.requeueExpired() > 0;
  }

  private Judgement judge(Claim claim) throws NoBoxException, InterruptedException {
    Optional<JudgedProblem> problem = problems.find(claim.problemId());
    Optional<LanguageInfo> language = examiner.language(claim.language());
    if (problem.isEmpty() || language.isEmpty() || claim.attempt() > MAX_ATTEMPTS) {
      LOG.error(
          "Submission {} gets a judge error: problem {} {}, language {} {}, attempt {}",
          claim.submissionId(),
          claim.problemId(),
          problem.isPresent() ? "known" : "unknown",
          claim.language(),
          language.isPresent() ? "known" : "unknown",
          claim.attempt());
      return Examiner.judgeError(0);
    }
    Assignment work =
        new Assignment(problem.get(), language.get(), claim.source(), problem.get().tests(), true);
    Report report =
        new Report(claim.attempt(), judgement -> progress.publish(claim.submissionId(), judgement));
    return examiner.examine(work, report);
  }
}
