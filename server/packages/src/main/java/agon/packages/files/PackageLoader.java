package agon.packages.files;

import agon.packages.text.Excerpt;
import agon.protocol.PackageFolder;
import com.google.re2j.Pattern;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
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
public final class PackageLoader {
  /** What stays in memory of a package at most. */
  private static final long KEPT_BYTES = 16L << 20;

  /** Of names in a zip that does not say that they are UTF-8 (PKWARE's APPNOTE, appendix D). */
  private static final Charset OLD_NAMES = Charset.forName("IBM437");

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

  public static PackageFiles load(Path path, PackageLimits limits, ImportSteps steps)
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
    PackageFolder folder = PackageFolder.of(root);
    folder.faults().forEach(fault -> findings.add(Excerpt.of(fault.path()), fault.reason()));
    folder.leftOut().forEach(one -> findings.note(Excerpt.of(one.path()), null, one.reason()));
    expected = folder.files().size();
    for (PackageFolder.Entry entry : folder.files()) {
      if (full) {
        return;
      }
      Path file = entry.file();
      add(entry.path(), () -> Files.newInputStream(file));
    }
  }

  private void zip(Path path) throws IOException {
    String archive = String.valueOf(path.getFileName());
    long zipped = Files.size(path);
    try {
      Charset names =
          ZipLinks.namesFit(path, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : OLD_NAMES;
      Set<String> links = ZipLinks.in(path, names);
      ZipFile zip = new ZipFile(path.toFile(), names);
      source = zip;
      List<? extends ZipEntry> entries = zip.stream().toList();
      expected = entries.size();
      for (ZipEntry entry : entries) {
        if (full) {
          return;
        }
        // Some tools of Windows write backslashes, which the zip format forbids.
        String name = entry.getName().replace('\\', '/');
        if (!name.endsWith("/") && !PackageFolder.isHidden(name)) {
          if (links.contains(entry.getName())) {
            link(name);
          } else {
            add(name, () -> new WholeEntry(open(zip, entry), entry));
            implausible(archive, zipped);
          }
        }
      }
    } catch (ZipException | EOFException e) {
      findings.add(
          archive,
          "This is not a zip file that can be read: "
              + e.getMessage()
              + ". Was it cut short on its way? Pack it again.");
    }
  }

  private void link(String path) {
    String what = "This is a link; pack the file itself in place of a link to it.";
    String inside = path.substring(path.indexOf('/') + 1);
    if (PackageFolder.judgedBy(path) || PackageFolder.judgedBy(inside)) {
      findings.add(Excerpt.of(path), what);
    } else {
      findings.note(Excerpt.of(path), null, what + " It is left out.");
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
    if (!PackagePath.nameable(path)) {
      findings.note(
          Excerpt.of(path),
          null,
          "This name is too long or has characters that no file name should have; the file is left"
              + " out.");
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
    String root = PackageFolder.rootOf(files.keySet());
    if (root.isEmpty() && !files.containsKey("problem.yaml")) {
      findings.add(
          "problem.yaml", "This file is missing, so it is not a problem package." + hint());
      findings.throwIfAny();
    }
    Map<String, Content> inner = new HashMap<>();
    int skip = root.isEmpty() ? 0 : root.length() + 1;
    files.forEach((path, content) -> inner.put(path.substring(skip), content));
    String inside = root.toLowerCase(Locale.ROOT);
    boolean named = PackageFolder.isId(PackageFolder.idOf(inside));
    return new PackageFiles(
        named ? inside : name.toLowerCase(Locale.ROOT), inner, findings.notes(), source);
  }

  /** What else it looks like. */
  private String hint() {
    Set<String> names = new HashSet<>();
    files.keySet().forEach(path -> names.add(path.substring(path.lastIndexOf('/') + 1)));
    if (names.contains("problem.xml")) {
      return " It looks like a package of Polygon; convert it with p2d or polygon2icpc first.";
    }
    return names.contains("problem.yml")
        ? " There is a problem.yml; call it problem.yaml."
        : names.contains("problem.yaml")
            ? " It is deeper inside; import the folder in which it is."
            : "";
  }
}
