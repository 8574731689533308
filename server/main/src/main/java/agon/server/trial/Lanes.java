package agon.server.trial;

import agon.sandbox.Box;
import agon.sandbox.SandboxException;
import agon.server.assignment.JudgedCase;
import agon.server.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the tests of one submission, in its box and, while other cores have nothing to do, ahead of
 * it in boxes there. What is asked for comes in the order in which it is asked for. For one thread.
 */
final class Lanes implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

  /** Work that is done before another box would be of help. */
  private static final long WORTH_NANOS = 40_000_000;

  private static final int STOP_AGAIN_MS = 50;

  private final List<JudgedCase> tests;
  private final @Nullable Box box;
  private final Opener opener;
  private final Runner own;
  private final List<Lane> others = new ArrayList<>();

  // Guarded by this.
  private final boolean[] taken;
  private final @Nullable Outcome[] outcomes;

  /** The test that our own box was told to expect, and thus is taken; negative for none. */
  private int expected = -1;

  private long spentNanos;
  private int done;
  private volatile boolean closed;

  /** Runs tests. */
  interface Runner extends AutoCloseable {
    /**
     * Runs a test.
     *
     * @param number the place of the test
     * @param next which will be run after it when it is passed; null where that is not known
     */
    Outcome run(int number, JudgedCase test, @Nullable JudgedCase next)
        throws SandboxException, InterruptedException;

    @Override
    void close();
  }

  /** Makes a box, in which nothing was compiled yet, ready to run tests. */
  interface Opener {
    Runner in(Box box) throws SandboxException, InterruptedException;
  }

  /**
   * @param box null where no program runs
   * @param own runs tests in the box
   * @param opener for the other boxes; each is closed with its lane
   */
  Lanes(List<JudgedCase> tests, @Nullable Box box, Runner own, Opener opener) {
    this.tests = tests;
    this.box = box;
    this.own = own;
    this.opener = opener;
    taken = new boolean[tests.size()];
    outcomes = new Outcome[tests.size()];
  }

  /** What a test comes to; tests are asked for in their order, though not all need be. */
  Outcome outcome(int index) throws SandboxException, InterruptedException {
    while (true) {
      int next = -1;
      synchronized (this) {
        while (outcomes[index] == null && next < 0) {
          next = expected >= index ? expected : take(index);
          if (next < 0) {
            wait();
          }
        }
        Outcome outcome = outcomes[index];
        if (outcome != null) {
          return outcome;
        }
      }
      // Two boxes that run ahead of themselves would take each other's tests.
      expected = others.isEmpty() ? take(next) : -1;
      JudgedCase after = expected < 0 ? null : tests.get(expected);
      long from = System.nanoTime();
      put(next, own.run(next + 1, tests.get(next), after));
      spentNanos += System.nanoTime() - from;
      done++;
      recruit(index);
    }
  }

  /** The first test from there on that nobody runs, taken; negative when there is none. */
  private synchronized int take(int from) {
    for (int i = from; i < taken.length; i++) {
      if (!taken[i]) {
        taken[i] = true;
        return i;
      }
    }
    return -1;
  }

  private synchronized void put(int index, @Nullable Outcome outcome) {
    outcomes[index] = outcome;
    taken[index] = outcome != null;
    notifyAll();
  }

  private synchronized int untaken() {
    int count = 0;
    for (boolean one : taken) {
      count += one ? 0 : 1;
    }
    return count;
  }

  /** Takes more boxes while there is work for them. */
  private void recruit(int from) throws SandboxException, InterruptedException {
    others.removeIf(lane -> !lane.thread.isAlive());
    int lanes = 1 + others.size();
    while (box != null && spentNanos / done * untaken() / lanes > WORTH_NANOS) {
      Optional<Box> twin = box.twin();
      if (twin.isEmpty()) {
        return;
      }
      others.add(new Lane(twin.get(), from));
      lanes++;
    }
  }

  /** A box of a core that was free. */
  private final class Lane {
    private final Box twin;
    private final Thread thread;

    Lane(Box twin, int from) {
      this.twin = twin;
      thread = Thread.ofPlatform().daemon().name("judge-lane").start(() -> work(from));
    }

    private void work(int from) {
      int index = -1;
      try (twin;
          Runner runner = opener.in(twin)) {
        while (!closed && !twin.wanted()) {
          index = take(from);
          if (index < 0) {
            return;
          }
          Outcome outcome = runner.run(index + 1, tests.get(index), null);
          if (!closed) {
            put(index, outcome);
          }
          index = -1;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (SandboxException | RuntimeException | Error e) {
        if (!closed) {
          LOG.warn("A box that helped with a submission failed; another does its work", e);
        }
      } finally {
        if (index >= 0) {
          put(index, null);
        }
      }
    }
  }

  /** Ends what was begun and is not asked for any more. */
  @Override
  public void close() {
    closed = true;
    boolean interrupted = false;
    for (Lane lane : others) {
      while (lane.thread.isAlive()) {
        lane.twin.stop();
        try {
          lane.thread.join(STOP_AGAIN_MS);
        } catch (InterruptedException e) {
          interrupted = true;
          lane.thread.interrupt();
        }
      }
    }
    own.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
