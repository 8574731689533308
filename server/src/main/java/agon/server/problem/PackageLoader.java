package agon.server.problem;

import com.google.re2j.Pattern;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Opens a folder or zip, which may come from a stranger: nothing outside it is read, nothing is
 * written, and neither a name nor a size can hurt. Every file is read once, piece by piece; small
 * packages stay in memory, of large ones only what is asked for is read again.
 */
final class PackageLoader {
  /** What stays in memory of a package at most. */
  private static final long KEPT_BYTES = 16L << 20;

  private static final Closeable NOTHING = () -> {};

  private final PackageLimits limits;
  private final ImportSteps steps;
  private final Findings findings = new Findings();
  private final Map<String, Content> files = new HashMap<>();
  private final Set<String> folded = new LinkedHashSet<>();
  private Closeable source = NOTHING;
  private long expected;
  private long total;
  private long kept;
  private boolean full;

  private PackageLoader(PackageLimits limits, ImportSteps steps) {
    this.limits = limits;
    this.steps = steps;
  }

  static PackageFiles load(Path path, PackageLimits limits, ImportSteps steps)
      throws IOException, BadPackageException {
    PackageLoader loader = new PackageLoader(limits, steps);
    try {
      return loader.load(path);
    } catch (IOException | BadPackageException | RuntimeException e) {
      loader.source.close();
      throw e;
    }
  }

  private PackageFiles load(Path path) throws IOException, BadPackageException {
    String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
    if (Files.isDirectory(path)) {
      folder(path.toRealPath());
    } else if (Files.isRegularFile(path)) {
      zip(path);
      name = Pattern.compile("\\.[A-Za-z]+$").matcher(name).replaceFirst("");
    } else {
      findings.add(name, "There is no such folder or file.");
    }
    findings.throwIfAny();
    return rooted(name);
  }

  private void folder(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return PackagePath.ignored(relative(root, dir))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = relative(root, file);
            if (!PackagePath.ignored(path)) {
              plainFile(root, file, path, attributes);
            }
            return full ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
          }
        });
  }

  private static String relative(Path root, Path file) {
    return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
  }

  private void plainFile(Path root, Path file, String path, BasicFileAttributes attributes)
      throws IOException {
    if (attributes.isSymbolicLink()) {
      Path target;
      try {
        target = file.toRealPath();
      } catch (IOException e) {
        findings.add(path, "This link leads nowhere.");
        return;
      }
      if (!target.startsWith(root)) {
        findings.add(path, "This link leads out of the package.");
        return;
      }
    }
    if (!Files.isRegularFile(file)) {
      findings.add(path, "This is no plain file, and a link to a folder is not followed.");
      return;
    }
    add(path, () -> Files.newInputStream(file));
  }

  private void zip(Path path) throws IOException {
    String archive = String.valueOf(path.getFileName());
    long zipped = Files.size(path);
    try {
      Set<String> links = ZipLinks.in(path);
      ZipFile zip = new ZipFile(path.toFile());
      source = zip;
      List<? extends ZipEntry> entries = zip.stream().toList();
      expected = entries.size();
      for (ZipEntry entry : entries) {
        if (full) {
          return;
        }
        String name = entry.getName();
        if (!entry.isDirectory() && !PackagePath.ignored(name)) {
          if (links.contains(name)) {
            findings.add(
                Excerpt.of(name), "This is a link; pack the file itself in place of a link to it.");
          } else {
            add(name, () -> open(zip, entry));
            implausible(archive, zipped);
          }
        }
      }
    } catch (ZipException e) {
      findings.add(archive, "This is not a zip file that can be read: " + e.getMessage() + ".");
    } catch (IllegalArgumentException e) {
      findings.add(archive, "A name in this zip file is not UTF-8.");
    }
  }

  private static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
    InputStream in = zip.getInputStream(entry);
    if (in == null) {
      throw new ZipException(entry.getName() + " is not in it");
    }
    return in;
  }

  /** A zip that holds very many times its size was made to do harm. */
  private void implausible(String archive, long zipped) {
    if (!full && !limits.plausible(total, zipped)) {
      findings.add(
          archive,
          "What is in this zip is more than "
              + limits.ratio()
              + " times its size. If that is meant, start the server with a larger"
              + " --max-package-ratio.");
      full = true;
    }
  }

  private void add(String path, Measured.Opener opener) throws IOException {
    String fault = PackagePath.fault(path);
    if (fault != null) {
      findings.add(Excerpt.of(path), fault);
      return;
    }
    if (files.size() == limits.files()) {
      findings.add(path, "The package has more than " + limits.files() + " files.");
      full = true;
      return;
    }
    long room = Math.min(limits.fileBytes(), limits.bytes() - total);
    Measured measured;
    try (InputStream in = opener.open()) {
      measured = Measured.read(in, room, KEPT_BYTES - kept);
    }
    if (measured == null) {
      findings.add(path, limits.sentence());
      full = true;
      return;
    }
    total += measured.size();
    kept += measured.kept() == null ? 0 : measured.size();
    if (files.put(path, measured.content(opener)) != null) {
      findings.add(path, "This file is in the archive twice.");
    } else if (!folded.add(fold(path))) {
      findings.add(
          path,
          "Another file differs from this one by capital letters or accents alone, and on many"
              + " systems they are the same.");
    }
    steps.at(ImportSteps.Stage.CHECKING, files.size(), Math.max(expected, files.size()));
  }

  private static String fold(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Takes away the one folder around everything, if the archive has one. */
  private PackageFiles rooted(String name) throws BadPackageException {
    if (!files.containsKey("problem.yaml")) {
      Set<String> roots = new LinkedHashSet<>();
      files.keySet().forEach(path -> roots.add(path.split("/", 2)[0]));
      String root = roots.size() == 1 ? roots.iterator().next() : "";
      if (files.containsKey(root + "/problem.yaml")) {
        Map<String, Content> inner = new HashMap<>();
        files.forEach((path, content) -> inner.put(path.substring(root.length() + 1), content));
        return new PackageFiles(root.toLowerCase(Locale.ROOT), inner, source);
      }
      findings.add("problem.yaml", "This file is missing, so it is not a problem package.");
      findings.throwIfAny();
    }
    return new PackageFiles(name.toLowerCase(Locale.ROOT), files, source);
  }
}
