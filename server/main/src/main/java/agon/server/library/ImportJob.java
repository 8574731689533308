package agon.server.library;

import agon.packages.files.BadPackageException;
import agon.packages.files.ImportSteps;
import agon.protocol.PackageImport;
import agon.protocol.PackageImport.State;
import agon.server.db.BusyException;
import agon.server.db.DiskFullException;
import agon.server.refusal.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One import: how far it is, and those who wait for its end. Thread-safe. */
final class ImportJob {
  private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);
  private static final String FAILED =
      "The server could not store this package, and nothing was changed. Its log says why.";

  private static final String TOO_DEEP =
      "Something in this package is nested too deeply to be read, such as brackets within brackets"
          + " in its statement. Nothing was stored.";

  private final CountDownLatch over = new CountDownLatch(1);
  private volatile PackageImport state;

  ImportJob(String key, String problemId) {
    state = new PackageImport(key, problemId, State.WAITING, 0, 0, 0, 0, null, List.of());
  }

  /** What became of the package. */
  record Result(int version, int tests, List<String> notes) {
    static final Result NONE = new Result(0, 0, List.of());

    Result {
      notes = List.copyOf(notes);
    }
  }

  /** Does the import, telling how far it is. */
  @FunctionalInterface
  interface Work {
    Result run(ImportSteps steps) throws IOException, BadPackageException;
  }

  @SuppressWarnings("CatchingUnchecked") // Whatever goes wrong, who waits must hear of it.
  void run(Work work) {
    try {
      Result result = work.run(this::step);
      state = now(State.DONE, state.total(), state.total(), result, null);
    } catch (BadPackageException e) {
      end(State.REFUSED, e.getMessage());
    } catch (DiskFullException | BusyException e) {
      end(State.FAILED, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      LOG.warn("The package {} is nested too deeply", state.problemId(), e);
      end(State.REFUSED, TOO_DEEP);
    } catch (Exception | Error e) {
      LOG.error("The package {} cannot be imported", state.problemId(), e);
      end(State.FAILED, FAILED);
    } finally {
      over.countDown();
    }
  }

  private void step(ImportSteps.Stage stage, long done, long total) {
    State now =
        switch (stage) {
          case CHECKING -> State.CHECKING;
          case STORING -> State.STORING;
        };
    state = now(now, done, total, Result.NONE, null);
  }

  private void end(State how, String why) {
    state = now(how, state.done(), state.total(), Result.NONE, why);
  }

  private PackageImport now(
      State how, long done, long total, Result result, @Nullable String message) {
    return new PackageImport(
        state.key(),
        state.problemId(),
        how,
        done,
        total,
        result.version(),
        result.tests(),
        message,
        result.notes());
  }

  String key() {
    return state.key();
  }

  PackageImport state() {
    return state;
  }

  /** Waits for the end; refuses when it is not a good one. */
  PackageImport await() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(
          Refusal.Kind.LATER, "stopping", "The server is stopping. Try again in a moment.");
    }
    PackageImport last = state;
    if (last.state() == State.REFUSED) {
      throw new Refusal(Refusal.Kind.UNUSABLE, "bad_package", String.valueOf(last.message()));
    }
    if (last.state() == State.FAILED) {
      throw new Refusal(Refusal.Kind.LATER, "import_failed", String.valueOf(last.message()));
    }
    return last;
  }
}
