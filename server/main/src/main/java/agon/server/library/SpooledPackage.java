package agon.server.library;

import agon.packages.files.BadPackageException;
import agon.packages.files.ImportSteps;
import agon.packages.files.PackageFiles;
import agon.packages.files.PackageLimits;
import agon.packages.files.PackageLoader;
import agon.protocol.PackageFolder;
import agon.server.refusal.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A zip that came over a stream, in a file of its own that goes when this is closed. */
final class SpooledPackage implements Closeable {
  private final String id;
  private final Path folder;
  private final Path file;
  private final PackageLimits limits;

  private SpooledPackage(String id, Path folder, Path file, PackageLimits limits) {
    this.id = id;
    this.folder = folder;
    this.file = file;
    this.limits = limits;
  }

  /**
   * Writes the stream to the disk.
   *
   * @param id of the problem that it is to become
   * @param within an existing folder
   */
  static SpooledPackage of(String id, InputStream zip, Path within, PackageLimits limits) {
    if (!PackageFolder.isId(id)) {
      throw Refusal.badRequest(
          "A problem's id has at most 64 lower-case letters, digits and dashes.");
    }
    try {
      Path folder = Files.createTempDirectory(within, "package");
      SpooledPackage spooled = new SpooledPackage(id, folder, folder.resolve(id + ".zip"), limits);
      try {
        spooled.take(zip);
      } catch (IOException | RuntimeException e) {
        spooled.close();
        throw e;
      }
      return spooled;
    } catch (IOException e) {
      throw new UncheckedIOException("The package " + id + " cannot be taken in", e);
    }
  }

  private void take(InputStream in) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > limits.bytes()) {
          throw new Refusal(Refusal.Kind.TOO_LARGE, "too_large", limits.sentence());
        }
        out.write(buffer, 0, n);
      }
    }
  }

  /**
   * Reads every file of it once, under the id that was asked for, whatever its own name is; the
   * caller closes what comes back, before this.
   */
  PackageFiles open(ImportSteps steps) throws IOException, BadPackageException {
    return PackageLoader.load(file, limits, steps).named(id);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(folder);
  }
}
