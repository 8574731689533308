package agon.packages.files;

import com.google.re2j.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which names files of a package may have. */
public final class PackagePath {
  private static final int MAX_LENGTH = 500;

  /** What version 2025-09 lets files be called. */
  private static final Pattern PLAIN = Pattern.compile("[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,254}");

  private static final int MAX_PART = 255;
  private static final int MAX_DEPTH = 12;

  private PackagePath() {}

  /** Why nothing may be at that path; null when something may. */
  public static @Nullable String fault(String path) {
    if (path.startsWith("/") || path.contains("\\") || Pattern.matches("[A-Za-z]:.*", path)) {
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
    return null;
  }

  /** Whether the name does nobody harm; the format wants other files to be left out. */
  static boolean nameable(String path) {
    return path.length() <= MAX_LENGTH
        && path.codePoints().allMatch(PackagePath::nameable)
        && Stream.of(path.split("/", -1)).allMatch(part -> part.length() <= MAX_PART);
  }

  /** The same for who cannot leave a file out. */
  public static @Nullable String anyFault(String path) {
    String fault = fault(path);
    return fault != null || nameable(path)
        ? fault
        : "This name is too long or has characters that no file name should have.";
  }

  /** Whether every name in the path is one that version 2025-09 allows. */
  static boolean plain(String path) {
    return Stream.of(path.split("/", -1)).allMatch(part -> PLAIN.matcher(part).matches());
  }

  private static boolean nameable(int c) {
    return Character.isDefined(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.SURROGATE;
  }
}
