package agon.server.judge;

import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.server.assignment.Assignment;
import agon.server.assignment.JudgedProblem;
import agon.server.assignment.ProblemSource;
import agon.server.db.DiskFullException;
import agon.server.queue.Claim;
import agon.server.queue.JobStore;
import agon.server.submission.Progress;
import agon.server.trial.Examiner;
import agon.server.trial.NoBoxException;
import agon.server.trial.PutOffException;
import agon.server.trial.Report;
import agon.server.trial.Watchdog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges submissions one at a time for each worker, from claim to stored verdict. What is judged
 * again comes last, and makes way between two tests for what somebody waits for. Thread-safe.
 */
public final class SubmissionJudge {
  private static final Logger LOG = LoggerFactory.getLogger(SubmissionJudge.class);

  /** Over which that many judges died that had nothing else to do, that is what they died of. */
  private static final int MAX_DEATHS = 5;

  private final JobStore jobs;
  private final ProblemSource problems;
  private final Examiner examiner;
  private final Progress<Long> progress;
  private final BooleanSupplier runsWait;
  private final AtomicBoolean makingWay = new AtomicBoolean();
  private final Map<Claim, Thread> held = new ConcurrentHashMap<>();
  private final Set<Long> stuck = ConcurrentHashMap.newKeySet();
  private final Set<Claim> owed = ConcurrentHashMap.newKeySet();
  private final Set<Claim> doubtful = ConcurrentHashMap.newKeySet();

  /**
   * @param runsWait whether there are runs that no worker has taken
   */
  public SubmissionJudge(
      JobStore jobs,
      ProblemSource problems,
      Examiner examiner,
      Progress<Long> progress,
      BooleanSupplier runsWait) {
    this.jobs = jobs;
    this.problems = problems;
    this.examiner = examiner;
    this.progress = progress;
    this.runsWait = runsWait;
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
  public boolean judgeNext() throws NoBoxException, InterruptedException {
    return judge(jobs.claim(examiner.readyLanguages()));
  }

  /** Whether the next submission is to be judged with nothing beside it. */
  boolean suspectIsNext() {
    return jobs.suspectIsNext(examiner.readyLanguages());
  }

  /** Ends what outlives its limits. */
  Watchdog watchdog() {
    return examiner.watchdog();
  }

  /** Whether there is a submission that no judge has. */
  boolean waiting() {
    return jobs.waiting() > 0;
  }

  /** Judges it; the caller sees to it that nothing else is judged. False when none waits. */
  boolean judgeSuspect() throws NoBoxException, InterruptedException {
    return judge(jobs.claimSuspect(examiner.readyLanguages()));
  }

  private boolean judge(Optional<Claim> claimed) throws NoBoxException, InterruptedException {
    makingWay.set(false);
    if (claimed.isEmpty()) {
      return false;
    }
    Claim claim = claimed.get();
    held.put(claim, Thread.currentThread());
    try {
      if (!judge(claim)) {
        LOG.warn("Submission {} was taken over by another judge", claim.submissionId());
      }
    } catch (PutOffException e) {
      release(claim);
    } catch (NoBoxException | DiskFullException | InterruptedException e) {
      release(claim);
      throw e;
    } catch (RuntimeException | Error e) {
      jobs.putBack(claim);
      throw e;
    } finally {
      held.remove(claim);
      progress.remove(claim.submissionId());
    }
    return true;
  }

  /** A thread will not come back from what it judges: that is tried once more by another. */
  void lost(Thread thread) {
    for (Map.Entry<Claim, Thread> one : Map.copyOf(held).entrySet()) {
      Claim claim = one.getKey();
      if (one.getValue().equals(thread) && held.remove(claim, thread)) {
        if (stuck.add(claim.submissionId())) {
          jobs.putBack(claim);
        } else {
          jobs.finish(claim, examiner.givenUp(0), version(claim), "It outlived its limits twice.");
        }
      }
    }
  }

  private int version(Claim claim) {
    return problems.find(claim.problemId()).map(JudgedProblem::version).orElse(0);
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
    doubtful.retainAll(held.keySet());
    for (Claim claim : held.keySet()) {
      // What has just been stored is held for a moment longer: only the next beat knows.
      if (jobs.renew(claim)) {
        doubtful.remove(claim);
      } else if (!doubtful.add(claim)) {
        LOG.warn("The claim on submission {} is lost", claim.submissionId());
      }
    }
    return jobs.requeueExpired() > 0;
  }

  /** Judges and stores the verdict; false when the claim no longer held. */
  private boolean judge(Claim claim) throws NoBoxException, InterruptedException {
    Optional<JudgedProblem> problem = problems.find(claim.problemId());
    Optional<LanguageInfo> language = examiner.language(claim.language());
    if (problem.isEmpty() || language.isEmpty() || claim.deaths() >= MAX_DEATHS) {
      LOG.error(
          "Submission {} gets a judge error: problem {} {}, language {} {}, {} judges died",
          claim.submissionId(),
          claim.problemId(),
          problem.isPresent() ? "known" : "unknown",
          claim.language(),
          language.isPresent() ? "known" : "unknown",
          claim.deaths());
      return jobs.finish(claim, examiner.givenUp(0), version(claim), null);
    }
    Assignment work =
        Assignment.of(problem.get(), language.get(), claim.code(), problem.get().tests(), true)
            .discreet(claim.discreet());
    Report report =
        new Report(
            claim.attempt(),
            claim.again()
                ? judgement -> makeWay()
                : judgement -> progress.publish(claim.submissionId(), judgement));
    Judgement judgement = examiner.examine(work, report);
    return jobs.finish(claim, judgement, problem.get().version(), report.forStaff());
  }

  /** One worker at a time, since what waits may be one thing only. */
  private void makeWay() {
    boolean wanted = runsWait.getAsBoolean() || jobs.freshWaits(examiner.readyLanguages());
    if (wanted && makingWay.compareAndSet(false, true)) {
      throw new PutOffException();
    }
  }
}
