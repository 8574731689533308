package agon.server.problem;

import com.google.re2j.Pattern;

/** The patterns of {@code submissions.yaml}: stars within a name, and alternatives in braces. */
final class Globs {
  private static final Pattern END = Pattern.compile("/+$");

  private Globs() {}

  /** Whether the path, or a folder that it is in, is meant. */
  static boolean matches(String glob, String path) {
    StringBuilder regex = new StringBuilder();
    int depth = 0;
    for (char c : END.matcher(glob.strip()).replaceFirst("").toCharArray()) {
      switch (c) {
        case '*' -> regex.append("[^/]*");
        case '{' -> {
          regex.append("(?:");
          depth++;
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
