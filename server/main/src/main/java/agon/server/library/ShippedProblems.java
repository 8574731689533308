package agon.server.library;

import agon.packages.files.BadPackageException;
import agon.packages.files.ImportSteps;
import agon.packages.files.PackageFiles;
import agon.packages.files.PackageLimits;
import agon.packages.read.PackageReader;
import agon.sandbox.HeldFolder;
import agon.server.db.DiskFullException;
import agon.server.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The problems that come with the server. A start compares an index of hashes with what is stored
 * and imports the difference while the server already listens; who asks for problems meanwhile
 * waits a little.
 */
public final class ShippedProblems implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ShippedProblems.class);
  private static final int MAX_WAIT_SECONDS = 10;
  private static final int MAX_THREADS = 4;

  private final ProblemStore store;
  private final ProblemImportStore importStore;
  private final Function<String, @Nullable InputStream> files;
  private final CountDownLatch done = new CountDownLatch(1);
  private volatile boolean closing;
  private @Nullable Thread thread;

  /**
   * @param files opens {@code index.txt} and {@code <id>.zip}; null when there is none
   */
  public ShippedProblems(
      ProblemStore store,
      ProblemImportStore importStore,
      Function<String, @Nullable InputStream> files) {
    this.store = store;
    this.importStore = importStore;
    this.files = files;
  }

  /** Those on the class path. */
  public static @Nullable InputStream onClassPath(String name) {
    return ShippedProblems.class.getResourceAsStream("/problems/" + name);
  }

  /** Begins to import what is new, on a thread of its own. */
  public void start() {
    thread = Thread.ofPlatform().name("shipped-problems").start(this::importNew);
  }

  /** Stops after the problem that is being imported. */
  @Override
  public void close() {
    closing = true;
    try {
      if (thread != null) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Imports what is new and returns how many that were. */
  int importNew() {
    AtomicInteger imported = new AtomicInteger();
    Map<String, String> stored = store.packageHashes();
    int threads = Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors());
    try (HeldFolder folder = HeldFolder.fresh("agon-package");
        ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (Entry entry : index()) {
        if (!entry.hash.equals(stored.get(entry.id))) {
          pool.execute(() -> {
            if (!closing && save(entry, folder.path())) {
              imported.incrementAndGet();
            }
          });
        }
      }
    } catch (IOException e) {
      LOG.warn("A temporary folder could not be given up", e);
    } finally {
      done.countDown();
    }
    if (imported.get() > 0) {
      LOG.info("Imported {} problems", imported);
      importStore.sweep();
    }
    return imported.get();
  }

  /** One bad package must not keep the others out. */
  private boolean save(Entry entry, Path folder) {
    try (InputStream zip = files.apply(entry.id + ".zip")) {
      if (zip == null) {
        throw new IOException("it is missing");
      }
      try (SpooledPackage spooled = SpooledPackage.of(entry.id, zip, folder, PackageLimits.USUAL);
          PackageFiles files = spooled.open(ImportSteps.NOBODY)) {
        importStore.saveShipped(PackageReader.read(files), entry.hash, entry.position);
      }
      return true;
    } catch (DiskFullException e) {
      LOG.error("The problem {} cannot be imported: {}", entry.id, e.getMessage());
      return false;
    } catch (BadPackageException | IOException | RuntimeException | Error e) {
      LOG.error("The problem {} that comes with the server cannot be imported", entry.id, e);
      return false;
    }
  }

  /** Whether all are there. */
  public boolean done() {
    return done.getCount() == 0;
  }

  /** Waits a while for all to be there, and costs nothing once they are. */
  void awaitMost() {
    awaited();
  }

  /** Waits until all are there, and refuses when that takes too long. */
  public void awaitAll() {
    if (!awaited()) {
      throw new Refusal(
              Refusal.Kind.LATER,
              "starting",
              "The server is still storing its problems. Try again shortly.")
          .retryAfter(2);
    }
  }

  private boolean awaited() {
    try {
      return done.await(MAX_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(
          Refusal.Kind.LATER, "stopping", "The server is stopping. Try again in a moment.");
    }
  }

  /** Lines of an id and the hash of its package; without the hash the id stands for it. */
  private List<Entry> index() {
    try (InputStream in = files.apply("index.txt")) {
      List<Entry> entries = new ArrayList<>();
      if (in != null) {
        for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
          String[] words = line.strip().split("\\s+", -1);
          if (!words[0].isEmpty()) {
            entries.add(new Entry(words[0], words[words.length - 1], entries.size()));
          }
        }
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException("The index of the problems cannot be read", e);
    }
  }

  private record Entry(String id, String hash, int position) {}
}
