package agon.server.problem;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a package's folder as a zip, without what hides and always in the same order. */
public final class PackageZip {
  private PackageZip() {}

  /** Writes it beside its place first, so that a zip that is there is a whole one. */
  public static void write(Path folder, Path zip) throws IOException {
    Path part = zip.resolveSibling(zip.getFileName() + ".part");
    try (OutputStream file = Files.newOutputStream(part);
        ZipOutputStream out = new ZipOutputStream(file);
        Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      for (Path path : files) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (!PackagePath.ignored(name) && !path.equals(part)) {
          ZipEntry entry = new ZipEntry(name);
          entry.setTime(0); // The same package is the same zip.
          out.putNextEntry(entry);
          Files.copy(path, out);
        }
      }
    }
    Files.move(part, zip, StandardCopyOption.REPLACE_EXISTING);
  }
}
