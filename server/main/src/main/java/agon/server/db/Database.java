package agon.server.db;

import agon.protocol.OwnerOnly;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file with its schema up to date: a small pool that can only read, and one writer
 * thread. What was acknowledged is on the disk, whatever happens to the process. Thread-safe.
 */
public final class Database implements AutoCloseable {
  private static final int READERS = 4;
  private static final int WAITING_WRITES = 10_000;
  private static final int BUSY_TIMEOUT_MS = 10_000;

  private final @Nullable FileGuard guard;
  private final HikariDataSource readers;
  private final Jdbi reading;
  private final Handle writing;
  private final Writer writer;
  private final Clock clock;

  private Database(@Nullable FileGuard guard, Path file, Clock clock, int waitingWrites) {
    this.guard = guard;
    this.clock = clock;
    SQLiteDataSource writable = source(file, TransactionMode.IMMEDIATE);
    if (guard != null) {
      Inspection.migrations(writable).migrate();
    } else if (Inspection.migrations(writable).info().pending().length > 0) {
      throw new UnusableFileException(
          "The server that uses " + file + " is of an older Agon. Stop it and start this one.");
    }
    writing = Jdbi.create(writable).open();
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("database-readers");
    pool.setDataSource(source(file, TransactionMode.DEFERRED));
    pool.setConnectionInitSql("PRAGMA query_only = ON");
    pool.setMaximumPoolSize(READERS);
    readers = new HikariDataSource(pool);
    reading = Jdbi.create(readers);
    writer = new Writer(writing, waitingWrites);
  }

  /**
   * Opens the file, making it and its folder if need be, and brings its schema up to date.
   *
   * @throws UnusableFileException when the file is damaged, not ours, of a newer Agon, in use, or
   *     may not be written; then nothing in it is changed
   */
  public static Database open(Path file, Clock clock) {
    return open(file, clock, WAITING_WRITES);
  }

  /** As {@link #open(Path, Clock)}, with another bound for the writes that may wait. */
  static Database open(Path file, Clock clock, int waitingWrites) {
    return open(file, clock, waitingWrites, FileGuard.of(file));
  }

  /**
   * As {@link #open(Path, Clock)}, for a few writes beside a server that uses the file, which hears
   * of them by {@link #onForeignWrite}.
   */
  public static Database openBeside(Path file, Clock clock) {
    return open(file, clock, WAITING_WRITES, FileGuard.ifFree(file));
  }

  private static Database open(
      Path file, Clock clock, int waitingWrites, @Nullable FileGuard guard) {
    try {
      for (String ending : List.of("", "-wal", "-shm")) {
        Path one = file.resolveSibling(file.getFileName() + ending);
        if (ending.isEmpty() || Files.exists(one)) {
          OwnerOnly.file(one); // What SQLite makes beside a file has the rights of the file.
        }
      }
      Inspection.check(file);
      return new Database(guard, file, clock, waitingWrites);
    } catch (RuntimeException e) {
      close(guard);
      throw UnusableFileException.of(file, e);
    } catch (IOException e) {
      close(guard);
      throw UnusableFileException.of(file, e);
    }
  }

  private static void close(@Nullable FileGuard guard) {
    if (guard != null) {
      guard.close();
    }
  }

  /** For reading only: a statement that writes through it fails. */
  public Jdbi jdbi() {
    return reading;
  }

  /**
   * Queues a function for the writer thread; it must be short and must not wait for anything.
   *
   * @return completes after the commit, or with what the function threw (then nothing of it is
   *     stored)
   * @throws BusyException when too much is waiting already
   */
  public <T extends @Nullable Object> CompletableFuture<T> write(HandleFunction<T> function) {
    return writer.write(function);
  }

  /** Writes and waits until it is on the disk; throws what the function threw. */
  public <T extends @Nullable Object> T writeAndWait(HandleFunction<T> function) {
    try {
      return write(function).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** What is done soon after another process has written to the file; on the writer's thread. */
  public void onForeignWrite(Runnable action) {
    writer.onForeignWrite(action);
  }

  public Clock clock() {
    return clock;
  }

  /** Stores what is queued, then closes the file. */
  @Override
  public void close() {
    writer.close();
    readers.close();
    writing.close();
    close(guard);
  }

  private static SQLiteDataSource source(Path file, TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_TIMEOUT_MS);
    config.setTransactionMode(mode);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }
}
