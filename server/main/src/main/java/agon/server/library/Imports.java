package agon.server.library;

import agon.packages.ProblemPackage;
import agon.packages.files.BadPackageException;
import agon.packages.files.ImportSteps;
import agon.packages.files.PackageFiles;
import agon.packages.files.PackageLimits;
import agon.packages.read.ImportNotes;
import agon.packages.read.PackageReader;
import agon.protocol.OwnerOnly;
import agon.protocol.PackageImport;
import agon.protocol.account.Account;
import agon.server.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes packages in, one after the other on a thread of its own, and knows how far each is. What
 * was not stored when the server stops is forgotten. Thread-safe.
 */
public final class Imports implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
  private static final int MAX_WAITING = 4;
  private static final int REMEMBERED = 100;

  private final ProblemImportStore store;
  private final PackageLimits limits;
  private final Trial trial;
  private final Path folder;
  private final Map<String, ImportJob> jobs = new LinkedHashMap<>(); // guarded by itself
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("imports").factory());

  /** Tries the programs of a package that its setter wants to know of before the contest. */
  @FunctionalInterface
  public interface Trial {
    /** A sentence for each that does not work. */
    List<String> of(ProblemPackage problem);
  }

  /**
   * @param trial what is tried before a package is stored
   * @param folder where packages lie while they are taken in; its content is thrown away
   */
  public Imports(ProblemImportStore store, PackageLimits limits, Trial trial, Path folder) {
    this.store = store;
    this.limits = limits;
    this.trial = trial;
    this.folder = folder;
    try {
      empty(folder);
      OwnerOnly.folder(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be used", e);
    }
  }

  private static void empty(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> left = Files.walk(folder)) {
        for (Path path : left.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** Takes the zip from the stream, and checks and stores it when its turn comes. */
  ImportJob start(String id, InputStream zip, Account by) {
    refuseTooMany();
    SpooledPackage spooled = SpooledPackage.of(id, zip, folder, limits);
    ImportJob job = new ImportJob(UUID.randomUUID().toString(), id);
    synchronized (jobs) {
      jobs.put(job.key(), job);
      jobs.values().removeIf(old -> jobs.size() > REMEMBERED && old.state().over());
    }
    worker.execute(() -> job.run(steps -> store(spooled, by, steps)));
    return job;
  }

  private void refuseTooMany() {
    synchronized (jobs) {
      if (jobs.values().stream().filter(job -> !job.state().over()).count() >= MAX_WAITING) {
        throw new Refusal(
                Refusal.Kind.LATER,
                "too_many_imports",
                "Other packages are being imported. Import this one when they are done.")
            .retryAfter(10);
      }
    }
  }

  private ImportJob.Result store(SpooledPackage spooled, Account by, ImportSteps steps)
      throws IOException, BadPackageException {
    try (spooled;
        PackageFiles files = spooled.open(steps)) {
      ProblemPackage problem = PackageReader.read(files);
      List<String> notes = new ArrayList<>();
      problem.notes().forEach(note -> notes.add(note.toString()));
      notes.addAll(ImportNotes.of(problem));
      notes.addAll(trial.of(problem));
      int version = store.save(problem, by, steps);
      int tests = problem.tests().size();
      LOG.info("Imported problem {}, version {}, with {} tests", problem.id(), version, tests);
      return new ImportJob.Result(version, tests, notes);
    } finally {
      store.sweep();
    }
  }

  /** How far an import is. */
  Optional<PackageImport> find(String key) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(key)).map(ImportJob::state);
    }
  }

  /** Waits for the import that is under way. */
  @Override
  public void close() {
    worker.shutdownNow().forEach(never -> LOG.warn("A package was not imported: server stops"));
    worker.close();
  }
}
