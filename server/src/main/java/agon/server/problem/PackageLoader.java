package agon.server.problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Loads a folder or zip, which may come from a stranger: nothing outside it is read, nothing is
 * written, and neither a name nor a size can hurt.
 */
final class PackageLoader {
  static final int MAX_FILES = 20_000;
  static final long MAX_FILE_BYTES = 100L << 20;
  static final long MAX_BYTES = 256L << 20;
  private static final int MAX_PATH = 500;
  private static final int MAX_DEPTH = 12;

  private final Findings findings = new Findings();
  private final Map<String, byte[]> files = new HashMap<>();
  private long total;
  private boolean full;

  private PackageLoader() {}

  static PackageFiles load(Path path) throws IOException, BadPackageException {
    PackageLoader loader = new PackageLoader();
    String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
    if (Files.isDirectory(path)) {
      loader.folder(path.toRealPath());
    } else if (Files.isRegularFile(path)) {
      loader.zip(path);
      name = name.replaceFirst("\\.[A-Za-z]+$", "");
    } else {
      loader.findings.add(name, "There is no such folder or file.");
    }
    loader.findings.throwIfAny();
    return loader.rooted(name);
  }

  private void folder(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return ignored(relative(root, dir))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = relative(root, file);
            if (!ignored(path)) {
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
    try (InputStream in = Files.newInputStream(file)) {
      add(path, in);
    }
  }

  private void zip(Path path) throws IOException {
    String archive = String.valueOf(path.getFileName());
    try (ZipFile zip = new ZipFile(path.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements() && !full) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory() && !ignored(entry.getName())) {
          try (InputStream in = zip.getInputStream(entry)) {
            add(entry.getName(), in);
          }
        }
      }
    } catch (ZipException e) {
      findings.add(archive, "This is not a zip file that can be read: " + e.getMessage() + ".");
    } catch (IllegalArgumentException e) {
      findings.add(archive, "A name in this zip file is not UTF-8.");
    }
  }

  /** What file managers and version control leave behind; {@code .timelimit} is ours to read. */
  static boolean ignored(String path) {
    for (String part : path.split("/", -1)) {
      boolean hidden = part.length() > 1 && part.startsWith(".") && !part.startsWith("..");
      if (part.equals("__MACOSX") || (hidden && !part.equals(".timelimit"))) {
        return true;
      }
    }
    return false;
  }

  private void add(String path, InputStream in) throws IOException {
    String fault = nameFault(path);
    if (fault != null) {
      findings.add(printable(path), fault);
      return;
    }
    if (files.size() == MAX_FILES) {
      findings.add(path, "The package has more than " + MAX_FILES + " files.");
      full = true;
      return;
    }
    long room = Math.min(MAX_FILE_BYTES, MAX_BYTES - total);
    byte[] content = in.readNBytes((int) room + 1);
    if (content.length > room) {
      findings.add(
          path, "The package is too large: a file may have 100 MiB, all of them together 256 MiB.");
      full = true;
      return;
    }
    total += content.length;
    if (files.put(path, content) != null) {
      findings.add(path, "This file is in the archive twice.");
    }
  }

  static @Nullable String nameFault(String path) {
    if (path.length() > MAX_PATH) {
      return "This name is too long.";
    }
    if (path.startsWith("/") || path.contains("\\") || path.matches("[A-Za-z]:.*")) {
      return "A path in a package starts at its root and has plain slashes.";
    }
    String[] parts = path.split("/", -1);
    if (parts.length > MAX_DEPTH) {
      return "This is more than " + MAX_DEPTH + " folders deep.";
    }
    for (String part : parts) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        return "This path leads out of the package or is not plain.";
      }
    }
    return path.codePoints().allMatch(PackageLoader::nameable)
        ? null
        : "This name has characters that no file name should have.";
  }

  private static boolean nameable(int c) {
    return Character.isDefined(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.SURROGATE;
  }

  private static String printable(String path) {
    return Excerpt.of(path);
  }

  /** Takes away the one folder around everything, if the archive has one. */
  private PackageFiles rooted(String name) throws BadPackageException {
    if (!files.containsKey("problem.yaml")) {
      Set<String> roots = new LinkedHashSet<>();
      files.keySet().forEach(path -> roots.add(path.split("/", 2)[0]));
      String root = roots.size() == 1 ? roots.iterator().next() : "";
      if (files.containsKey(root + "/problem.yaml")) {
        Map<String, byte[]> inner = new HashMap<>();
        files.forEach((path, content) -> inner.put(path.substring(root.length() + 1), content));
        return new PackageFiles(root.toLowerCase(Locale.ROOT), inner);
      }
      findings.add("problem.yaml", "This file is missing, so it is not a problem package.");
      findings.throwIfAny();
    }
    return new PackageFiles(name.toLowerCase(Locale.ROOT), files);
  }
}
