package agon.server.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes Markdown of a statement that is plain text with examples in it, or Markdown already: what
 * is code by its looks goes into code blocks, so that nothing of it is taken for a sign of
 * Markdown.
 */
final class PlainStatement {
  private static final Pattern HEADING =
      Pattern.compile("\\A#+ (Description|Instructions)\\s*\\n+");
  private static final Pattern REMOTE_IMAGE = Pattern.compile("!\\[([^]]*)]\\(https?://[^)]*\\)");
  private static final Pattern HINT =
      Pattern.compile("(?ms)^([~`]{3,})\\s*\\w+/\\w+\\s*\\n(.*?)^\\1\\s*$");
  private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");

  /** A call with its result, a session of an interpreter, a comment. */
  private static final Pattern CODE =
      Pattern.compile(
          ">>>.*|[\\w.]+\\(.*\\)\\s*(==|=>|->|\\u279E|\\u2192)\\s*.*|#\\s.*|\\w+\\s*(:|=)\\s*[\\[{].*");

  private static final int SHORT = 50;

  private PlainStatement() {}

  static String toMarkdown(String statement) {
    String text = statement.replace("\r\n", "\n").replace("\t", "    ");
    boolean markdown = Pattern.compile("(?m)^#+ ").matcher(text).lookingAt();
    return markdown ? tidied(text) : formatted(text.stripTrailing().stripIndent());
  }

  /** A first heading says nothing below the title; pictures elsewhere are not there offline. */
  private static String tidied(String markdown) {
    String text = HEADING.matcher(markdown).replaceFirst("");
    text = REMOTE_IMAGE.matcher(text).replaceAll("*$1*");
    text =
        HINT.matcher(text)
            .replaceAll(hint ->
                java.util.regex.Matcher.quoteReplacement(
                    "> " + hint.group(2).strip().replace("\n", "\n> ")));
    return text.strip() + "\n";
  }

  private static String formatted(String text) {
    List<String> out = new ArrayList<>();
    List<String> code = new ArrayList<>();
    boolean session = false;
    boolean inside = false;
    for (String line : text.lines().toList()) {
      boolean blank = line.isBlank();
      if (FENCE.matcher(line).matches()) {
        inside = !inside;
      }
      session = !blank && (session || line.strip().startsWith(">>>"));
      boolean indented = line.startsWith("  ");
      if (!inside && !blank && (session || indented || CODE.matcher(line).matches())) {
        code.add(line.stripTrailing());
      } else {
        end(code, out);
        out.add(line.stripTrailing());
      }
    }
    end(code, out);
    return broken(out).strip() + "\n";
  }

  private static void end(List<String> code, List<String> out) {
    if (!code.isEmpty()) {
      out.add("");
      out.add("```text");
      out.addAll(String.join("\n", code).stripIndent().lines().toList());
      out.add("```");
      out.add("");
      code.clear();
    }
  }

  /** A short line that another follows was meant as a line: it gets a break at its end. */
  private static String broken(List<String> lines) {
    StringBuilder text = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      inside ^= line.startsWith("```");
      boolean prose = !inside && !line.isBlank() && !line.startsWith("```") && !next.isBlank();
      boolean item = next.matches("\\s*([-*]|\\d+\\.) .*");
      boolean broken = prose && line.length() < SHORT && !item;
      if (!(line.isBlank() && text.toString().endsWith("\n\n"))) {
        text.append(line).append(broken ? "  \n" : "\n");
      }
    }
    return text.toString();
  }
}
