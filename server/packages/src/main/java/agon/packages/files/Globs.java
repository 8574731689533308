package agon.packages.files;

import com.google.re2j.Pattern;

/** The patterns of {@code submissions.yaml}: stars within a name, and alternatives in braces. */
public final class Globs {
  private static final Pattern END = Pattern.compile("/+$");

  /** Longer ones, and groups in more groups, nobody writes. */
  private static final int LONGEST = 1_000;

  private static final int DEEPEST = 10;

  private Globs() {}

  /** Whether the path, or a folder that it is in, is meant. */
  public static boolean matches(String glob, String path) {
    if (glob.length() > LONGEST) {
      return false;
    }
    StringBuilder regex = new StringBuilder();
    int depth = 0;
    for (char c : END.matcher(glob.strip()).replaceFirst("").toCharArray()) {
      switch (c) {
        case '*' -> regex.append("[^/]*");
        case '{' -> {
          regex.append(depth < DEEPEST ? "(?:" : "\\{");
          depth = Math.min(DEEPEST, depth + 1);
        }
        case '}' -> {
          regex.append(depth > 0 ? ")" : "\\}");
          depth = Math.max(0, depth - 1);
        }
        case ',' -> regex.append(depth > 0 ? "|" : ",");
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    regex.append(")".repeat(depth));
    return Pattern.matches(regex + "(?:/.*)?", path);
  }
}
