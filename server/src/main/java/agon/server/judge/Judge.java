package agon.server.judge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The workers of this machine, one for each program that may run at once. Runs come before
 * submissions, since somebody sits waiting for them, but never more than a few in a row.
 */
public final class Judge implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Judge.class);
  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final Duration TELL_AGAIN = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int RUNS_IN_A_ROW = 3;

  private final SubmissionJudge submissions;
  private final Runs runs;
  private final Bell bell;
  private final List<Thread> workers = new ArrayList<>();
  private final ScheduledExecutorService heart;
  private String told = ""; // guarded by this, as is toldAt
  private long toldAt;
  private volatile boolean closing;

  /**
   * @param heartbeat how often claims are renewed; a third of the lease is right
   */
  public Judge(SubmissionJudge submissions, Runs runs, Bell bell, int slots, Duration heartbeat) {
    this.submissions = submissions;
    this.runs = runs;
    this.bell = bell;
    submissions.begin();
    heart =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("judge-heart").factory());
    var _ =
        heart.scheduleWithFixedDelay(
            this::beat, heartbeat.toMillis(), heartbeat.toMillis(), TimeUnit.MILLISECONDS);
    for (int i = 1; i <= slots; i++) {
      workers.add(Thread.ofPlatform().name("judge-" + i).start(this::work));
    }
  }

  /** Stops at once; what is being judged goes back to the queue. */
  @Override
  public void close() {
    closing = true;
    heart.shutdownNow();
    workers.forEach(Thread::interrupt);
    for (Thread worker : workers) {
      try {
        worker.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void work() {
    int runsInARow = 0;
    while (!closing) {
      try {
        long heard = bell.rung();
        if (runsInARow < RUNS_IN_A_ROW && runs.runNext()) {
          runsInARow++;
        } else {
          runsInARow = 0;
          if (!submissions.judgeNext() && !runs.runNext()) {
            bell.awaitAfter(heard, IDLE);
          }
        }
      } catch (InterruptedException e) {
        return; // Only close() interrupts.
      } catch (NoBoxException | RuntimeException e) {
        tell(e);
        pause();
      }
    }
  }

  /** A trouble that lasts is told once a minute, not every second by each worker. */
  private synchronized void tell(Exception trouble) {
    String words = String.valueOf(trouble.getMessage());
    long now = System.nanoTime();
    if (!words.equals(told) || now - toldAt > TELL_AGAIN.toNanos()) {
      LOG.error("The judge cannot work now and goes on trying", trouble);
      told = words;
      toldAt = now;
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      closing = true;
    }
  }

  private void beat() {
    try {
      if (submissions.heartbeat()) {
        bell.ring();
      }
    } catch (RuntimeException e) {
      LOG.error("Claims could not be renewed", e);
    }
  }
}
