package agon.server.library;

import agon.packages.files.ImportSteps;
import agon.packages.files.PackageFiles;
import agon.packages.files.PackageLimits;
import agon.packages.files.PackageLoader;
import agon.packages.read.PackageReader;
import agon.server.db.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** A process of its own that imports a package, so that its heap can be small. */
final class BigImport {
  private BigImport() {}

  /**
   * Imports a zip into a database.
   *
   * @param args the zip, and the file of the database
   */
  public static void main(String[] args) throws Exception {
    AtomicLong told = new AtomicLong();
    ImportSteps steps =
        (stage, done, total) -> {
          if (done == total) {
            System.out.println(stage + " " + total);
          }
          told.incrementAndGet();
        };
    try (Database database = Database.open(Path.of(args[1]), Clock.systemUTC());
        PackageFiles files = PackageLoader.load(Path.of(args[0]), PackageLimits.USUAL, steps)) {
      new ProblemImportStore(database).save(PackageReader.read(files), BigImportTest.BY, steps);
    }
    System.out.println("told " + told);
    System.out.println("heap " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB");
  }
}
