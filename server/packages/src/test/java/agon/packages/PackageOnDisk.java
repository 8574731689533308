package agon.packages;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a package for a test. */
public final class PackageOnDisk {
  private final Path folder;

  public PackageOnDisk(Path folder) {
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  public PackageOnDisk with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public PackageOnDisk with(String path, byte[] content) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PackageOnDisk without(String path) {
    try {
      Files.delete(folder.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an archive of the folder, with more entries of those names. */
  public Path zip(Path zip, String prefix, String... more) throws IOException {
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (Path path : files()) {
        out.putNextEntry(new ZipEntry(prefix + folder.relativize(path)));
        out.write(Files.readAllBytes(path));
      }
      for (String name : more) {
        out.putNextEntry(new ZipEntry(name));
        out.write('x');
      }
    }
    return zip;
  }

  /** Writes an archive with one file of that many zeros. */
  public void zipWithZeros(Path zip, long count) throws IOException {
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.putNextEntry(new ZipEntry("problem.yaml"));
      byte[] zeros = new byte[1 << 20];
      for (long left = count; left > 0; left -= zeros.length) {
        out.write(zeros, 0, (int) Math.min(left, zeros.length));
      }
    }
  }

  private List<Path> files() throws IOException {
    try (var paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }
}
