package agon.client.cli;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Map;
import java.util.function.Function;

/** Markdown with math as text that reads well in a terminal. Code stays as it is. */
final class PlainText {
  private static final Pattern MATH =
      Pattern.compile("\\$\\$(.+?)\\$\\$|\\$([^$\n]+)\\$", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\(([^)\\s]+)[^)]*\\)");
  private static final Pattern STRONG =
      Pattern.compile(
          "\\*\\*([^\\s*](?:(?:[^*]|\\*[^*])*?[^\\s*])?)\\*\\*"
              + "|__([^\\s_](?:(?:[^_]|_[^_])*?[^\\s_])?)__");
  private static final Pattern WORD = Pattern.compile("\\\\([A-Za-z]+|[,;:! {}_%&#$])");
  private static final Pattern GROUPED = Pattern.compile("([_^])\\{([^{}]+)\\}");
  private static final Pattern STYLED =
      Pattern.compile("\\\\(?:math\\w+|text\\w*|operatorname)\\{([^{}]*)\\}");
  private static final Pattern FRACTION = Pattern.compile("\\\\frac\\{([^{}]+)\\}\\{([^{}]+)\\}");
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("le", "<="),
          Map.entry("leq", "<="),
          Map.entry("ge", ">="),
          Map.entry("geq", ">="),
          Map.entry("ne", "!="),
          Map.entry("neq", "!="),
          Map.entry("times", "x"),
          Map.entry("cdot", "*"),
          Map.entry("dots", "..."),
          Map.entry("ldots", "..."),
          Map.entry("cdots", "..."),
          Map.entry("to", "->"),
          Map.entry("rightarrow", "->"),
          Map.entry("infty", "infinity"),
          Map.entry("lfloor", "floor("),
          Map.entry("rfloor", ")"),
          Map.entry("lceil", "ceil("),
          Map.entry("rceil", ")"),
          Map.entry("left", ""),
          Map.entry("right", ""),
          Map.entry("quad", "  "),
          Map.entry("qquad", "  "),
          Map.entry("{", "{"),
          Map.entry("}", "}"),
          Map.entry(",", " "),
          Map.entry(";", " "),
          Map.entry(":", " "),
          Map.entry(" ", " "),
          Map.entry("!", ""));

  private PlainText() {}

  static String of(String markdown) {
    StringBuilder text = new StringBuilder();
    boolean code = false;
    for (String line : markdown.split("\n", -1)) {
      if (line.stripLeading().startsWith("```")) {
        code = !code;
      } else if (code) {
        text.append("    ").append(line).append('\n');
      } else {
        text.append(line(line)).append('\n');
      }
    }
    return text.toString().strip();
  }

  private static String line(String line) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      String title = heading.group(1);
      return title + "\n" + "-".repeat(title.length());
    }
    String bare = STRONG.matcher(line).replaceAll("$1$2");
    bare = LINK.matcher(bare).replaceAll("$1 ($2)");
    bare = replaced(MATH, bare, found -> math(found.group()));
    return bare.replace("`", "");
  }

  private static String math(String withDollars) {
    String math = withDollars.replace("$", "").strip();
    math = STYLED.matcher(math).replaceAll("$1");
    math = FRACTION.matcher(math).replaceAll("($1)/($2)");
    math = replaced(WORD, math, word -> WORDS.getOrDefault(word.group(1), word.group(1)));
    return replaced(
        GROUPED,
        math,
        found ->
            found.group(2).length() == 1
                ? found.group(1) + found.group(2)
                : found.group(1) + "(" + found.group(2) + ")");
  }

  private static String replaced(Pattern pattern, String text, Function<Matcher, String> with) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Matcher found = pattern.matcher(text); found.find(); from = found.end()) {
      out.append(text, from, found.start()).append(with.apply(found));
    }
    return out.append(text, from, text.length()).toString();
  }
}
