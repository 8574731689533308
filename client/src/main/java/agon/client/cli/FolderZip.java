package agon.client.cli;

import agon.client.core.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a folder for its way to the server, without what hides in it. */
final class FolderZip {
  private FolderZip() {}

  static void write(Path folder, Path zip, ProgressBar bar) throws IOException {
    Path root = folder.toRealPath();
    List<Path> files;
    try (Stream<Path> all = Files.walk(root)) {
      files =
          all.filter(file -> !hidden(root, file) && Files.isRegularFile(file)).sorted().toList();
    }
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (int i = 0; i < files.size(); i++) {
        bar.show(Texts.get("cli.import.packing"), i, files.size());
        add(root, files.get(i), out);
      }
    }
    bar.show(Texts.get("cli.import.packing"), files.size(), files.size());
  }

  private static void add(Path root, Path file, ZipOutputStream out) throws IOException {
    String name = root.relativize(file).toString().replace('\\', '/');
    if (!file.toRealPath().startsWith(root)) {
      throw new Trouble(Texts.get("cli.import.link", name));
    }
    out.putNextEntry(new ZipEntry(name));
    Files.copy(file, out);
  }

  private static boolean hidden(Path root, Path file) {
    for (Path part : root.relativize(file)) {
      String name = part.toString();
      if (name.startsWith(".") && !name.equals(".timelimit")) {
        return true;
      }
    }
    return false;
  }
}
