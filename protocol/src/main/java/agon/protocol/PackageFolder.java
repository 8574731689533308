package agon.protocol;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files of a problem package in a folder, by path and sorted: one set of rules for who packs
 * it, sends it or reads it. Hidden files are none of it. A link within the package stands for what
 * it leads to; where it leads elsewhere it is a fault, or left out where nobody judges by it.
 *
 * @param faults what keeps the folder from being a package
 * @param leftOut links that do no harm by their absence
 */
public record PackageFolder(List<Entry> files, List<Remark> faults, List<Remark> leftOut) {
  /** So many files a package may have. */
  public static final int MAX_FILES = 20_000;

  private static final int MAX_DEPTH = 12;

  /** What contestants see and what judges them; the rest is for the setter. */
  private static final Set<String> JUDGED_BY =
      Set.of(
          "problem.yaml",
          "signature.yaml",
          "domjudge-problem.ini",
          ".timelimit",
          "data",
          "statement",
          "problem_statement",
          "output_validator",
          "output_validators",
          "include",
          "attachments");

  public PackageFolder {
    files = List.copyOf(files);
    faults = List.copyOf(faults);
    leftOut = List.copyOf(leftOut);
  }

  /** A file of the package and where it lies. */
  public record Entry(String path, Path file) {}

  /** What is to be said of a path, as a sentence. */
  public record Remark(String path, String reason) {
    @Override
    public String toString() {
      return path + ": " + reason;
    }
  }

  /** Hears how many of how many files are packed. */
  @FunctionalInterface
  public interface Progress {
    void at(int done, int total);
  }

  /** Lists the folder's files; none is opened. */
  public static PackageFolder of(Path folder) throws IOException {
    Walk walk = new Walk(folder.toRealPath());
    walk.folder(walk.root, "", List.of(walk.root));
    return new PackageFolder(walk.files, walk.faults, walk.leftOut);
  }

  /** What file managers and version control leave behind; {@code .timelimit} is a part. */
  public static boolean isHidden(String path) {
    for (String part : path.split("/", -1)) {
      boolean hidden = part.length() > 1 && part.startsWith(".") && !part.startsWith("..");
      if (part.equals("__MACOSX") || (hidden && !part.equals(".timelimit"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a contest needs what stands at that path. */
  public static boolean judgedBy(String path) {
    return JUDGED_BY.contains(path.split("/", 2)[0]);
  }

  /**
   * The one folder around everything that an archive may have.
   *
   * @param paths of all files in it
   * @return empty where {@code problem.yaml} is at the root, or in no such folder
   */
  public static String rootOf(Set<String> paths) {
    if (paths.contains("problem.yaml") || paths.isEmpty()) {
      return "";
    }
    String root = paths.iterator().next().split("/", 2)[0];
    boolean around = paths.stream().allMatch(path -> path.startsWith(root + "/"));
    return around && paths.contains(root + "/problem.yaml") ? root : "";
  }

  /** The id of a problem that lies under that name; it need not be one. */
  public static String idOf(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static boolean isId(String id) {
    return !id.isEmpty()
        && id.length() <= 64
        && id.charAt(0) != '-'
        && id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
  }

  /** Writes a zip, beside its place first, so that one that is there is a whole one. */
  public void zip(Path zip, Progress progress) throws IOException {
    Path part = zip.resolveSibling(zip.getFileName() + ".part");
    try (OutputStream file = Files.newOutputStream(part);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (int i = 0; i < files.size(); i++) {
        progress.at(i, files.size());
        Entry one = files.get(i);
        if (!one.file.equals(part.toAbsolutePath()) && !one.file.equals(zip.toAbsolutePath())) {
          ZipEntry entry = new ZipEntry(one.path);
          entry.setTime(0); // The same package is the same zip.
          out.putNextEntry(entry);
          Files.copy(one.file, out);
        }
      }
    }
    Files.move(part, zip, StandardCopyOption.REPLACE_EXISTING);
    progress.at(files.size(), files.size());
  }

  /** Goes through folders, knowing through which it came, so that no link leads it in a circle. */
  private static final class Walk {
    private final Path root;
    private final List<Entry> files = new ArrayList<>();
    private final List<Remark> faults = new ArrayList<>();
    private final List<Remark> leftOut = new ArrayList<>();

    Walk(Path root) {
      this.root = root;
    }

    void folder(Path folder, String path, List<Path> above) throws IOException {
      List<Path> inside;
      try (Stream<Path> all = Files.list(folder)) {
        inside = all.sorted().toList();
      }
      for (Path file : inside) {
        String name = path + file.getFileName();
        if (!isHidden(name) && files.size() <= MAX_FILES) {
          one(file, name, above);
        }
      }
    }

    private void one(Path file, String path, List<Path> above) throws IOException {
      Path real = file;
      if (Files.isSymbolicLink(file)) {
        try {
          real = file.toRealPath();
        } catch (IOException e) {
          remark(path, "This link leads nowhere.");
          return;
        }
        if (!real.startsWith(root)) {
          remark(path, "This link leads out of the package. Put the file itself in its place.");
          return;
        }
      }
      if (Files.isRegularFile(real)) {
        files.add(new Entry(path, real));
      } else if (!Files.isDirectory(real)) {
        remark(path, "This is neither a file nor a folder.");
      } else if (above.contains(real)) {
        remark(path, "This link leads back to a folder in which it is.");
      } else if (above.size() > MAX_DEPTH) {
        remark(path, "This is more than " + MAX_DEPTH + " folders deep.");
      } else {
        List<Path> through = new ArrayList<>(above);
        through.add(real);
        folder(real, path + "/", through);
      }
    }

    private void remark(String path, String reason) {
      if (judgedBy(path)) {
        faults.add(new Remark(path, reason));
      } else {
        leftOut.add(new Remark(path, reason + " It is left out."));
      }
    }
  }
}
