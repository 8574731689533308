package agon.server.problem;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/** Which names files of a package may have. */
final class PackagePath {
  private static final int MAX_LENGTH = 500;
  private static final int MAX_PART_BYTES = 200;
  private static final int MAX_DEPTH = 12;

  private PackagePath() {}

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

  /** Why no file may be called so; null when one may. */
  static @Nullable String fault(String path) {
    if (path.length() > MAX_LENGTH) {
      return "This name is too long.";
    }
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
      if (part.length() > MAX_PART_BYTES) {
        return "This name is too long.";
      }
    }
    return path.codePoints().allMatch(PackagePath::nameable)
        ? null
        : "This name has characters that no file name should have.";
  }

  private static boolean nameable(int c) {
    return Character.isDefined(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.SURROGATE;
  }
}
