package agon.packages.read;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes Markdown of a statement that is plain text with examples in it, or Markdown already: what
 * is code by its looks goes into code blocks, so that nothing of it is taken for a sign of
 * Markdown.
 */
public final class PlainStatement {
  private static final Pattern HEADING =
      Pattern.compile("\\A#+ (Description|Instructions)\\s*\\n+");
  private static final Pattern REMOTE_IMAGE = Pattern.compile("!\\[([^]]*)]\\(https?://[^)]*\\)");
  private static final Pattern HINT = Pattern.compile("([~`]{3,})\\s*\\w+/\\w+\\s*");
  private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");

  /** A call with its result, a session of an interpreter, a comment. */
  private static final Pattern CODE =
      Pattern.compile(
          ">>>.*|[\\w.]+\\(.*\\)\\s*(==|=>|->|\\x{279E}|\\x{2192})\\s*.*|#\\s.*|\\w+\\s*(:|=)\\s*[\\[{].*");

  private static final Pattern MARKDOWN = Pattern.compile("^#+ ");
  private static final Pattern ITEM = Pattern.compile("^\\s*([-*]|\\d+\\.) ");
  private static final int SHORT = 50;

  private PlainStatement() {}

  public static String toMarkdown(String statement) {
    String text = statement.replace("\r\n", "\n").replace("\t", "    ");
    boolean markdown = MARKDOWN.matcher(text).lookingAt();
    return markdown ? tidied(text) : formatted(text.stripTrailing().stripIndent());
  }

  /** A first heading says nothing below the title; pictures elsewhere are not there offline. */
  private static String tidied(String markdown) {
    String text = HEADING.matcher(markdown).replaceFirst("");
    text = REMOTE_IMAGE.matcher(text).replaceAll("*$1*");
    return withHintsQuoted(text.lines().toList()).strip() + "\n";
  }

  /** A hint stands between fences, of which the first is followed by its kind. */
  private static String withHintsQuoted(List<String> lines) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      last.put(lines.get(i).stripTrailing(), i);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      Matcher hint = HINT.matcher(lines.get(i));
      String fence = hint.matches() ? hint.group(1) : "";
      if (!fence.isEmpty() && last.getOrDefault(fence, 0) > i) {
        StringBuilder inner = new StringBuilder();
        while (!lines.get(++i).stripTrailing().equals(fence)) {
          inner.append(lines.get(i)).append('\n');
        }
        text.append("> ").append(inner.toString().strip().replace("\n", "\n> "));
      } else {
        text.append(lines.get(i));
      }
      text.append('\n');
    }
    return text.toString();
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

  private static boolean endsEmpty(StringBuilder text) {
    int end = text.length();
    return end > 1 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\n';
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
      boolean item = ITEM.matcher(next).lookingAt();
      boolean broken = prose && line.length() < SHORT && !item;
      if (!(line.isBlank() && endsEmpty(text))) {
        text.append(line).append(broken ? "  \n" : "\n");
      }
    }
    return text.toString();
  }
}
