package agon.server.problem;

import agon.protocol.Account;
import agon.server.http.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes problem packages as zip files: reads them from a folder of their own, then stores them. */
public final class Uploads {
  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
  private static final int MAX_BYTES = 128 << 20;

  private final ProblemImportStore store;

  public Uploads(ProblemImportStore store) {
    this.store = store;
  }

  /** What became of a package. */
  record Stored(String id, int version, int tests) {}

  /** Reads the package that becomes the problem of that id, and stores it. */
  Stored accept(String id, InputStream zip, Account by) {
    try {
      ProblemPackage problem = read(id, zip);
      int version = store.save(problem, by);
      LOG.info(
          "Imported problem {}, version {}, with {} tests",
          problem.id(),
          version,
          problem.tests().size());
      return new Stored(problem.id(), version, problem.tests().size());
    } catch (BadPackageException e) {
      throw new Refusal(422, "bad_package", String.valueOf(e.getMessage()));
    }
  }

  /** Reads a package out of a stream. */
  static ProblemPackage read(String id, InputStream zip) throws BadPackageException {
    if (!id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
      throw Refusal.badRequest(
          "A problem's id has at most 64 lower-case letters, digits and dashes.");
    }
    try {
      Path folder = Files.createTempDirectory("agon-package");
      Path file = folder.resolve(id + ".zip");
      try {
        copy(zip, file);
        return PackageReader.read(file);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The package " + id + " cannot be read", e);
    }
  }

  private static void copy(InputStream in, Path file) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > MAX_BYTES) {
          throw new Refusal(
              413, "too_large", "A package has at most " + (MAX_BYTES >> 20) + " MiB.");
        }
        out.write(buffer, 0, n);
      }
    }
  }
}
