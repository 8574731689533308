package agon.server.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. It takes all that waits into one transaction, so that many writes
 * share one sync of the disk; each stands in a savepoint and fails alone. A future completes only
 * after the commit.
 */
final class Writer {
  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
  private static final int BATCH = 2_000;
  private static final long LOOK_MS = 50;
  private static final String SAVEPOINT = "piece";

  private final Handle handle;
  private final BlockingQueue<Piece<?>> queue;
  private final Thread thread;
  private volatile Runnable onForeignWrite = () -> {};
  private volatile boolean closing;
  private long version; // of the file, for the thread alone

  Writer(Handle handle, int capacity) {
    this.handle = handle;
    queue = new ArrayBlockingQueue<>(capacity);
    thread = Thread.ofPlatform().name("database-writer").start(this::loop);
  }

  <T extends @Nullable Object> CompletableFuture<T> write(HandleFunction<T> function) {
    Piece<T> piece = new Piece<>(function);
    synchronized (this) { // So that nothing is queued after the last look at the queue.
      if (closing) {
        throw new IllegalStateException("The database is closed.");
      }
      if (!queue.offer(piece)) {
        throw new BusyException();
      }
    }
    return piece.future;
  }

  void onForeignWrite(Runnable action) {
    onForeignWrite = action;
  }

  /** Writes what is queued, then ends the thread. */
  void close() {
    synchronized (this) {
      closing = true;
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void loop() {
    List<Piece<?>> batch = new ArrayList<>();
    while (!closing || !queue.isEmpty()) {
      try {
        lookForForeignWrites();
        Piece<?> first = queue.poll(LOOK_MS, TimeUnit.MILLISECONDS);
        if (first != null) {
          batch.add(first);
          queue.drainTo(batch, BATCH - 1);
          commit(batch);
          batch.clear();
        }
      } catch (RuntimeException | Error e) { // Whoever waits hears of it, and the thread goes on.
        LOG.error("{} writes were given up", batch.size(), e);
        batch.forEach(piece -> piece.future.completeExceptionally(e));
        batch.clear();
      } catch (InterruptedException e) {
        LOG.warn("The database writer was interrupted; it goes on until it is closed.");
      }
    }
  }

  /** SQLite counts what other connections write, and nobody else in this process does. */
  private void lookForForeignWrites() {
    long now = version;
    try (Statement statement = handle.getConnection().createStatement();
        ResultSet row = statement.executeQuery("PRAGMA data_version")) {
      now = row.next() ? row.getLong(1) : now;
    } catch (SQLException e) {
      LOG.debug("The version of the database cannot be read", e); // The next look may tell it.
    }
    if (now != version) {
      version = now;
      onForeignWrite.run();
    }
  }

  private void commit(List<Piece<?>> batch) {
    try {
      handle.begin();
      batch.forEach(piece -> piece.run(handle));
      handle.commit();
    } catch (RuntimeException | Error e) {
      Throwable named = DiskFullException.named(e);
      if (named instanceof DiskFullException) { // The log may be on the same disk: a line will do.
        LOG.error("{} writes could not be stored: the disk is full", batch.size());
      } else {
        LOG.error("{} writes could not be stored", batch.size(), e);
      }
      rollback();
      batch.forEach(piece -> piece.future.completeExceptionally(named));
      return;
    }
    batch.forEach(Piece::acknowledge);
  }

  private void rollback() {
    try {
      if (handle.isInTransaction()) {
        handle.rollback();
      }
    } catch (RuntimeException | Error e) {
      LOG.error("A failed transaction could not be rolled back", e);
    }
  }

  /** One function with its result, which nobody sees before the commit. */
  private static final class Piece<T extends @Nullable Object> {
    private final HandleFunction<T> function;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private Runnable outcome = () -> {};

    Piece(HandleFunction<T> function) {
      this.function = function;
    }

    void run(Handle handle) {
      handle.savepoint(SAVEPOINT);
      try {
        T result = function.apply(handle);
        outcome = () -> future.complete(result);
        handle.releaseSavepoint(SAVEPOINT);
      } catch (RuntimeException | Error e) {
        rollbackAlone(handle, e);
        Throwable named = DiskFullException.named(e);
        outcome = () -> future.completeExceptionally(named);
      }
    }

    /** A full disk may have ended the whole transaction; then the whole batch fails by it. */
    private static void rollbackAlone(Handle handle, Throwable failure) {
      try {
        handle.rollbackToSavepoint(SAVEPOINT);
      } catch (RuntimeException e) {
        e.addSuppressed(failure);
        throw failure instanceof RuntimeException first ? first : e;
      }
    }

    void acknowledge() {
      outcome.run();
    }
  }
}
