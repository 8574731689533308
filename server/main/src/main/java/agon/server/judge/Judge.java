package agon.server.judge;

import agon.server.queue.Bell;
import agon.server.run.Runs;
import agon.server.trial.NoBoxException;
import agon.server.trial.Watchdog;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The workers of this machine, one for each program that may run at once. Runs come before
 * submissions, since somebody sits waiting for them, but never more than a few in a row. A worker
 * that does not come back from what it judges is replaced.
 */
public final class Judge implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Judge.class);
  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final Duration TELL_AGAIN = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration STOP = Duration.ofSeconds(4);
  private static final int RUNS_IN_A_ROW = 3;

  private final SubmissionJudge submissions;
  private final Runs runs;
  private final Bell bell;
  private final Watchdog watchdog;
  private final int slots;

  /** What runs at once takes one each; what is judged alone takes all. */
  private final Semaphore room;

  private final List<Worker> workers = new CopyOnWriteArrayList<>();
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
    this.slots = slots;
    watchdog = submissions.watchdog();
    room = new Semaphore(slots, true);
    submissions.begin();
    heart =
        Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("judge-heart-", 0).factory());
    every(heartbeat, this::beat);
    every(LOOK, () -> watchdog.look(this::replace));
    for (int i = 0; i < slots; i++) {
      workers.add(new Worker());
    }
  }

  private void every(Duration time, Runnable work) {
    Runnable lasting =
        () -> {
          try {
            work.run();
          } catch (RuntimeException | Error e) {
            LOG.error("What the judge does now and then failed; it is done again", e);
          }
        };
    var _ =
        heart.scheduleWithFixedDelay(
            lasting, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * For how long nothing has been judged although something waits, in seconds; 0 when nothing
   * waits.
   */
  public long stalledSeconds() {
    return submissions.waiting() || runs.waiting() ? watchdog.idleNanos() / 1_000_000_000 : 0;
  }

  /** Stops at once; what is being judged goes back to the queue. */
  @Override
  public void close() {
    closing = true;
    heart.shutdownNow();
    workers.forEach(worker -> worker.thread.interrupt());
    long deadline = System.nanoTime() + STOP.toNanos();
    for (Worker worker : workers) {
      try {
        long left = Math.max(1, (deadline - System.nanoTime()) / 1_000_000);
        if (!worker.thread.join(Duration.ofMillis(left))) {
          LOG.warn("{} does not stop; what it judges is judged again", worker.thread.getName());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Another one does the work of a thread that does not come back. */
  private void replace(Thread lost) {
    for (Worker worker : List.copyOf(workers)) {
      if (worker.thread.equals(lost)) {
        workers.remove(worker);
        workers.add(new Worker());
        worker.leave();
      }
    }
    submissions.lost(lost);
    runs.lost(lost);
  }

  /** A thread that judges. */
  private final class Worker {
    private final Thread thread = Thread.ofPlatform().name("judge").unstarted(this::work);
    private int held; // guarded by this, as is left
    private boolean left;
    private int runsInARow;

    Worker() {
      thread.start();
    }

    private void work() {
      while (!closing && !left()) {
        try {
          long heard = bell.rung();
          if (!next()) {
            bell.awaitAfter(heard, IDLE);
          }
        } catch (InterruptedException e) {
          return; // Only close() interrupts, and who gives up on this thread.
        } catch (NoBoxException | RuntimeException | Error e) {
          tell(e);
          pause();
        }
      }
    }

    /** Judges one thing; false when nothing waits. */
    private boolean next() throws NoBoxException, InterruptedException {
      if (runsInARow < RUNS_IN_A_ROW && inRoom(1, runs::runNext)) {
        runsInARow++;
        return true;
      }
      runsInARow = 0;
      return submissions.suspectIsNext()
          ? inRoom(slots, submissions::judgeSuspect)
          : inRoom(1, () -> submissions.judgeNext() || runs.runNext());
    }

    private boolean inRoom(int places, Work work) throws NoBoxException, InterruptedException {
      room.acquire(places);
      hold(places);
      try {
        return work.judged();
      } finally {
        letGo();
      }
    }

    private synchronized boolean left() {
      return left;
    }

    private synchronized void hold(int places) {
      held = places;
    }

    private synchronized void letGo() {
      room.release(held);
      held = 0;
    }

    private synchronized void leave() {
      left = true;
      letGo();
    }
  }

  /** Something to judge, if there is any. */
  private interface Work {
    boolean judged() throws NoBoxException, InterruptedException;
  }

  /** A trouble that lasts is told once a minute, not every second by each worker. */
  private synchronized void tell(Throwable trouble) {
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
    if (submissions.heartbeat()) {
      bell.ring();
    }
    if (!submissions.waiting() && !runs.waiting()) {
      watchdog.nothingToDo();
    }
  }
}
