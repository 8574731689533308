package agon.server.trial;

import agon.sandbox.Box;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends judgings that outlive their limits. Everything else that waits has a limit of its own; this
 * one holds where those were not enough. Thread-safe.
 */
public final class Watchdog {
  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

  private final Duration slack;
  private final LongSupplier nanos;
  private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
  private final LongAdder ended = new LongAdder();
  private volatile long progressAt;

  /**
   * @param slack what a step may take beyond its limits, and a thread to end when it is told to
   */
  public Watchdog(Duration slack) {
    this(slack, System::nanoTime);
  }

  /**
   * @param nanos a clock that only goes on
   */
  public Watchdog(Duration slack, LongSupplier nanos) {
    this.slack = slack;
    this.nanos = nanos;
    progressAt = nanos.getAsLong();
  }

  /** Watches what this thread judges; each step is to be announced. */
  Watch begin(String what) {
    Watch watch = new Watch(what);
    watches.add(watch);
    return watch;
  }

  /** How many judgings were ended. */
  long ended() {
    return ended.sum();
  }

  /** How long ago something was begun or done, in nanoseconds. */
  public long idleNanos() {
    return nanos.getAsLong() - progressAt;
  }

  /** Says that there is nothing to do, so that nobody wonders why nothing is done. */
  public void nothingToDo() {
    progressAt = nanos.getAsLong();
  }

  /**
   * Ends what is overdue.
   *
   * @param lost is given a thread that does not end though it was told to; nothing that it does
   *     counts any more
   */
  public void look(Consumer<Thread> lost) {
    for (Watch watch : watches) {
      watch.look(lost);
    }
  }

  /** One try to judge something. Its thread calls it, but for the looks. */
  final class Watch implements AutoCloseable {
    private final String what;
    private final Thread thread = Thread.currentThread();

    // Guarded by this.
    private final List<Box> boxes = new ArrayList<>();
    private String step = "to begin";
    private long deadline = nanos.getAsLong() + slack.toNanos();
    private boolean overdue;
    private boolean lost;
    private boolean closed;

    private Watch(String what) {
      this.what = what;
    }

    /** From now on something is done that its own limits end after so many milliseconds. */
    synchronized void step(String name, long limitMs) {
      if (!overdue) {
        step = name;
        progressAt = nanos.getAsLong();
        deadline = progressAt + limitMs * 1_000_000 + slack.toNanos();
      }
    }

    /** Adds a box that is thrown away when this is overdue. */
    void holds(Box box) {
      boolean late;
      synchronized (this) {
        late = overdue;
        boxes.add(box);
      }
      if (late) {
        box.discard();
      }
    }

    /** Whether it was ended. */
    synchronized boolean overdue() {
      return overdue;
    }

    /** Whether it did not end then, and somebody else does the work of its thread. */
    synchronized boolean lost() {
      return lost;
    }

    private void look(Consumer<Thread> lostThread) {
      List<Box> thrownAway;
      synchronized (this) {
        if (closed || lost || nanos.getAsLong() - deadline < 0) {
          return;
        }
        lost = overdue;
        overdue = true;
        deadline = nanos.getAsLong() + slack.toNanos();
        thrownAway = List.copyOf(boxes);
        if (!lost) {
          LOG.error("Judging {} outlived its limits while it was {}: it is ended", what, step);
          ended.increment();
          thread.interrupt();
        }
      }
      if (lost()) {
        LOG.error("{} does not end: another thread goes on in its place", thread.getName());
        watches.remove(this);
        lostThread.accept(thread);
      }
      thrownAway.forEach(Box::discard);
    }

    /** Ends the watch. The thread is interrupted no more on its account. */
    @Override
    public void close() {
      watches.remove(this);
      progressAt = nanos.getAsLong();
      synchronized (this) {
        closed = true;
        if (overdue) {
          var _ = Thread.interrupted();
        }
      }
    }
  }
}
