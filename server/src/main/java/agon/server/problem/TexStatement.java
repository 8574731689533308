package agon.server.problem;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the part of LaTeX that problem statements are written in into Markdown. Math is passed
 * through; what is not understood shows its source, never nothing.
 */
final class TexStatement {
  private static final Map<String, String> SECTIONS =
      Map.of(
          "Input", "Input",
          "Output", "Output",
          "Interaction", "Interaction",
          "Notes", "Notes",
          "Explanation", "Explanation",
          "Limits", "Limits");

  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("ldots", "…"),
          Map.entry("dots", "…"),
          Map.entry("textellipsis", "…"),
          Map.entry("textbackslash", "\\\\"),
          Map.entry("textasciitilde", "\\~"),
          Map.entry("textasciicircum", "^"),
          Map.entry("LaTeX", "LaTeX"),
          Map.entry("TeX", "TeX"),
          Map.entry("ss", "ß"),
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("ae", "æ"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("i", "ı"),
          Map.entry("copyright", "©"),
          Map.entry("euro", "€"),
          Map.entry("textless", "\\<"),
          Map.entry("textgreater", "\\>"),
          Map.entry("quad", "  "),
          Map.entry("qquad", "  "),
          Map.entry("par", "\n\n"),
          Map.entry("newline", "\\\n"),
          Map.entry("linebreak", "\\\n"));

  /** Commands that only change the look of what follows, or do nothing that a reader would miss. */
  private static final List<String> SILENT =
      List.of(
          "noindent",
          "centering",
          "bf",
          "it",
          "tt",
          "sc",
          "em",
          "rm",
          "sf",
          "bfseries",
          "itshape",
          "ttfamily",
          "tiny",
          "scriptsize",
          "footnotesize",
          "small",
          "normalsize",
          "large",
          "Large",
          "LARGE",
          "huge",
          "Huge",
          "hfill",
          "vfill",
          "smallskip",
          "medskip",
          "bigskip",
          "newpage",
          "clearpage",
          "pagebreak",
          "nextsample",
          "remainingsamples",
          "raggedright",
          "sloppy",
          "hline",
          "toprule",
          "midrule",
          "bottomrule",
          "maketitle",
          "protect",
          "relax",
          "leavevmode",
          "samplesection",
          "null");

  /** Commands whose one argument is not shown. */
  private static final List<String> DROPPED =
      List.of(
          "vspace",
          "hspace",
          "label",
          "pagestyle",
          "thispagestyle",
          "usepackage",
          "input",
          "setlength",
          "cline",
          "vskip",
          "problemname",
          "phantom",
          "index",
          "cmidrule");

  private static final Map<Character, Integer> ACCENTS =
      Map.of('\'', 0x301, '`', 0x300, '^', 0x302, '"', 0x308, '~', 0x303, '=', 0x304, '.', 0x307);

  private final String tex;
  private final Map<String, String> constants;
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> lists = new ArrayDeque<>();
  private boolean firstItem;
  private int at;

  private TexStatement(String tex, Map<String, String> constants) {
    this.tex = tex;
    this.constants = constants;
  }

  /** The statement as Markdown. */
  static String toMarkdown(String tex, Map<String, String> constants) {
    TexStatement statement = new TexStatement(body(uncommented(tex)), constants);
    statement.until("");
    return statement
            .out
            .toString()
            .replaceAll("[ \t]+\n", "\n")
            .replaceAll("\n{3,}", "\n\n")
            .strip()
        + "\n";
  }

  private static String body(String tex) {
    int begin = tex.indexOf("\\begin{document}");
    int end = tex.indexOf("\\end{document}");
    return begin >= 0 && end > begin ? tex.substring(begin + 16, end) : tex;
  }

  private static String uncommented(String tex) {
    return tex.replaceAll("(?m)^[ \t]*%.*\n?", "").replaceAll("(?<!\\\\)%.*", "");
  }

  /** Goes on to an end mark, which is taken; a whole text has none. */
  private void until(String end) {
    while (at < tex.length()) {
      if (!end.isEmpty() && tex.startsWith(end, at)) {
        at += end.length();
        return;
      }
      step();
    }
  }

  private void step() {
    char c = tex.charAt(at);
    switch (c) {
      case '\\' -> command();
      case '$' -> math();
      case '{' -> group();
      case '}' -> at++;
      case '~' -> plain(" ");
      case '`' -> quote("``", "“", "‘");
      case '\'' -> quote("''", "”", "’");
      case '-' -> dash();
      case '&' -> plain(" ");
      case '*', '_', '<', '>', '#', '[', ']' -> plain("\\" + c);
      case '\n' -> newline();
      default -> plain(String.valueOf(c));
    }
  }

  private void plain(String text) {
    out.append(text);
    at++;
  }

  /** Spaces at the start of a line would make it code. */
  private void newline() {
    out.append('\n');
    at++;
    int blank = 0;
    while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
      blank += tex.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    if (blank > 0) {
      out.append('\n');
    }
    out.append("  ".repeat(out.isEmpty() ? 0 : lists.size()));
  }

  private void quote(String twice, String doubled, String single) {
    boolean two = tex.startsWith(twice, at);
    out.append(two ? doubled : single);
    at += two ? 2 : 1;
  }

  private void dash() {
    int length = tex.startsWith("---", at) ? 3 : tex.startsWith("--", at) ? 2 : 1;
    out.append(length == 3 ? "—" : length == 2 ? "–" : "-");
    at += length;
  }

  private void math() {
    String mark = tex.startsWith("$$", at) ? "$$" : "$";
    mathUntil(mark, mark);
  }

  private void mathUntil(String open, String close) {
    int from = at + open.length();
    int end = tex.indexOf(close, from);
    while (end > 0 && close.equals("$") && tex.charAt(end - 1) == '\\') {
      end = tex.indexOf(close, end + 1);
    }
    if (end < 0) {
      plain("\\" + tex.charAt(at));
      return;
    }
    boolean display = open.equals("$$") || open.equals("\\[") || open.startsWith("\\begin");
    String formula = tex.substring(from, end).replace('\n', ' ').strip();
    out.append(display ? "\n\n$$" + formula + "$$\n\n" : "$" + formula + "$");
    at = end + close.length();
  }

  /** A group may begin with a command for its look, as in {@code {\bf bold}}. */
  private void group() {
    Matcher look =
        Pattern.compile("\\{\\s*\\\\(bf|bfseries|it|itshape|em|tt|ttfamily|sl)\\b\\s*")
            .matcher(tex)
            .region(at, tex.length());
    if (look.lookingAt()) {
      String inner = argument();
      String words = inner.replaceFirst("^\\s*\\\\[a-z]+\\s*", "");
      emphasis(mark(String.valueOf(look.group(1))), words);
    } else {
      at++;
      until("}");
    }
  }

  private static String mark(String command) {
    return switch (command) {
      case "bf", "bfseries", "textbf" -> "**";
      case "tt", "ttfamily", "texttt", "t" -> "`";
      default -> "*";
    };
  }

  private void emphasis(String mark, String words) {
    if (words.isBlank()) {
      return;
    }
    String inner = words.strip();
    out.append(words.startsWith(" ") ? " " : "").append(mark);
    out.append(mark.equals("`") ? literal(inner) : inline(inner)).append(mark);
    out.append(words.endsWith(" ") ? " " : "");
  }

  /** The characters that a text in a fixed font stands for. */
  private static String literal(String words) {
    return words
        .replaceAll("\\\\textbackslash(\\{\\})?", "\\\\\\\\")
        .replaceAll("\\\\([{}%$&#_])", "$1")
        .replace("~", " ")
        .replace("$", "")
        .replace('`', '\'');
  }

  private String inline(String words) {
    TexStatement inner = new TexStatement(words, constants);
    inner.until("");
    return inner.out.toString().strip();
  }

  private void command() {
    if (at + 1 >= tex.length()) {
      plain("\\\\");
      return;
    }
    char next = tex.charAt(at + 1);
    if (next == '(') {
      mathUntil("\\(", "\\)");
    } else if (next == '[') {
      mathUntil("\\[", "\\]");
    } else if (Character.isLetter(next)) {
      Matcher name = Pattern.compile("\\\\([A-Za-z]+)\\*?").matcher(tex).region(at, tex.length());
      if (name.lookingAt()) {
        word(String.valueOf(name.group(1)), name.end());
      }
    } else if (ACCENTS.containsKey(next) && at + 2 < tex.length()) {
      accent(ACCENTS.getOrDefault(next, 0));
    } else {
      symbol(next);
    }
  }

  private void symbol(char next) {
    at += 2;
    switch (next) {
      case '\\' -> {
        optional();
        out.append("\\\n");
      }
      case ' ', ',', ';', ':', '\n' -> out.append(' ');
      case '!', '/', '-' -> {}
      case '%', '&' -> out.append(next);
      default -> out.append('\\').append(next);
    }
  }

  private void accent(int mark) {
    at += 2;
    String letter = tex.charAt(at) == '{' ? argument() : String.valueOf(tex.charAt(at++));
    String base = letter.replace("\\i", "i").strip();
    out.append(
        Normalizer.normalize(
            base.isEmpty() ? "" : base.charAt(0) + Character.toString(mark) + base.substring(1),
            Normalizer.Form.NFC));
  }

  private void word(String name, int end) {
    int start = at;
    at = end;
    switch (name) {
      case "begin" -> environment(argument(), start);
      case "end" -> argument();
      case "section", "subsection", "subsubsection", "paragraph", "subparagraph" ->
          heading(name.startsWith("subs") ? "###" : "##", inline(argument()));
      case "item" -> item();
      case "textbf", "textit", "texttt", "emph", "underline", "textsc", "textsl", "t" ->
          emphasis(mark(name), argument());
      case "textrm", "textsf", "textnormal", "text", "mbox", "sout", "uline", "textcolor" -> {
        if (name.equals("textcolor")) {
          argument();
        }
        out.append(inline(argument()));
      }
      case "verb", "lstinline" -> verbatimWord();
      case "url" -> out.append('<').append(argument()).append('>');
      case "href" -> {
        String target = argument();
        out.append('[').append(inline(argument())).append("](").append(target).append(')');
      }
      case "includegraphics" -> {
        optional();
        image(argument(), "");
      }
      case "illustration" -> {
        argument();
        image(argument(), inline(argument()));
      }
      case "caption" -> {
        optional();
        out.append("\n\n*").append(inline(argument())).append("*\n\n");
      }
      case "footnote" -> out.append(" (").append(inline(argument())).append(')');
      case "epigraph" -> {
        out.append("\n\n> ").append(inline(argument()).replace("\n", "\n> "));
        out.append("\n>\n> — ").append(inline(argument())).append("\n\n");
      }
      case "constant" -> {
        String constant = argument();
        out.append(constants.getOrDefault(constant, "{{" + constant + "}}"));
      }
      case "multicolumn", "multirow" -> {
        argument();
        argument();
        out.append(inline(argument()));
      }
      case "def", "newcommand", "renewcommand" -> source(definition(start));
      default -> other(name, start);
    }
  }

  private void other(String name, int start) {
    if (SYMBOLS.containsKey(name)) {
      out.append(SYMBOLS.get(name));
      skipEmptyGroup();
    } else if (SILENT.contains(name)) {
      skipEmptyGroup();
    } else if (DROPPED.contains(name)) {
      optional();
      if (at < tex.length() && tex.charAt(at) == '{') {
        argument();
      }
    } else {
      optional();
      while (at < tex.length() && tex.charAt(at) == '{') {
        argument();
      }
      out.append('`').append(tex.substring(start, at).replace('\n', ' ')).append('`');
    }
  }

  private String definition(int start) {
    while (at < tex.length() && tex.charAt(at) != '{' && tex.charAt(at) != '\n') {
      at++;
    }
    while (at < tex.length() && tex.charAt(at) == '{') {
      argument();
    }
    return tex.substring(start, at);
  }

  private void skipEmptyGroup() {
    if (tex.startsWith("{}", at)) {
      at += 2;
    } else if (at < tex.length() && tex.charAt(at) == ' ') {
      at++;
      if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
        out.append(' ');
      }
    }
  }

  private void heading(String level, String title) {
    out.append("\n\n").append(level).append(' ').append(title).append("\n\n");
  }

  private void image(String file, String caption) {
    String path = file.contains(".") ? file : file + ".png";
    out.append("\n\n![").append(caption.equals("~") ? "" : caption).append("](").append(path);
    out.append(")\n\n");
  }

  private void item() {
    String label = optional();
    boolean numbered = "enumerate".equals(lists.peek());
    out.setLength(out.toString().stripTrailing().length());
    out.append(firstItem ? "\n\n" : "\n").append("  ".repeat(Math.max(0, lists.size() - 1)));
    firstItem = false;
    out.append(numbered ? "1. " : "- ");
    if (!label.isEmpty()) {
      out.append("**").append(inline(label)).append("** ");
    }
    while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
      at++;
    }
  }

  private void verbatimWord() {
    if (at < tex.length()) {
      char mark = tex.charAt(at);
      int end = tex.indexOf(mark == '{' ? '}' : mark, at + 1);
      if (end > 0) {
        out.append('`').append(tex, at + 1, end).append('`');
        at = end + 1;
      }
    }
  }

  private void environment(String name, int start) {
    String plain = name.replace("*", "");
    switch (plain) {
      case "itemize", "enumerate", "description", "compactitem" -> {
        optional();
        lists.push(plain);
        firstItem = true;
        until("\\end{" + name + "}");
        lists.pop();
        out.append("\n\n");
      }
      case "verbatim", "lstlisting", "minted", "Verbatim" -> {
        optional();
        if (plain.equals("minted")) {
          argument();
        }
        code(upTo("\\end{" + name + "}"));
      }
      case "tabular", "tabularx", "longtable" -> {
        if (plain.equals("tabularx")) {
          argument();
        }
        optional();
        argument();
        table(upTo("\\end{" + name + "}"));
      }
      case "equation", "align", "gather", "displaymath", "eqnarray", "multline" -> {
        at = start;
        boolean single = plain.equals("equation") || plain.equals("displaymath");
        String open = "\\begin{" + name + "}";
        String close = "\\end{" + name + "}";
        int end = tex.indexOf(close, at);
        String formula = end < 0 ? "" : tex.substring(at + open.length(), end).strip();
        at = end < 0 ? tex.length() : end + close.length();
        String inner = single ? formula : "\\begin{aligned}" + formula + "\\end{aligned}";
        out.append("\n\n$$").append(inner.replace('\n', ' ')).append("$$\n\n");
      }
      case "center",
          "figure",
          "table",
          "flushleft",
          "flushright",
          "small",
          "document",
          "minipage",
          "wrapfigure",
          "quote",
          "quotation" -> {
        optional();
        while (at < tex.length() && tex.charAt(at) == '{') {
          argument();
          optional();
        }
        if (plain.startsWith("quot")) {
          String inner = inline(upTo("\\end{" + name + "}"));
          out.append("\n\n> ").append(inner.replace("\n", "\n> ")).append("\n\n");
        } else {
          out.append("\n\n");
          until("\\end{" + name + "}");
          out.append("\n\n");
        }
      }
      default -> {
        String title = SECTIONS.get(plain);
        if (title != null) {
          heading("##", title);
          until("\\end{" + name + "}");
          out.append("\n\n");
        } else {
          String close = "\\end{" + name + "}";
          String inner = upTo(close);
          source("\\begin{" + name + "}" + inner + close);
        }
      }
    }
  }

  /** What nobody here understands, as it is. */
  private void source(String text) {
    code(text);
  }

  private void code(String text) {
    String fence = text.contains("```") ? "````" : "```";
    String inner = text.startsWith("\n") ? text.substring(1) : text;
    out.append("\n\n").append(fence).append('\n').append(inner.stripTrailing());
    out.append('\n').append(fence).append("\n\n");
  }

  private void table(String body) {
    out.append("\n\n");
    boolean head = true;
    for (String row :
        body.replaceAll("\\\\(hline|toprule|midrule|bottomrule)|\\\\c(line|midrule)\\{[^}]*}", "")
            .split("\\\\\\\\|\\\\tabularnewline", -1)) {
      if (row.isBlank()) {
        continue;
      }
      String[] cells = row.split("(?<!\\\\)&", -1);
      out.append('|');
      for (String cell : cells) {
        out.append(' ').append(inline(cell.strip()).replace("\n", " ").replace("|", "\\|"));
        out.append(" |");
      }
      out.append('\n');
      if (head) {
        out.append("|").append(" --- |".repeat(cells.length)).append('\n');
        head = false;
      }
    }
    out.append('\n');
  }

  private String upTo(String end) {
    int found = tex.indexOf(end, at);
    String inner = found < 0 ? tex.substring(at) : tex.substring(at, found);
    at = found < 0 ? tex.length() : found + end.length();
    return inner;
  }

  /** What stands between the braces that come next, or the one character that does. */
  private String argument() {
    while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
      at++;
    }
    if (at >= tex.length()) {
      return "";
    }
    if (tex.charAt(at) != '{') {
      return String.valueOf(tex.charAt(at++));
    }
    return bracketed('{', '}');
  }

  /** What stands in square brackets, if they come next. */
  private String optional() {
    return at < tex.length() && tex.charAt(at) == '[' ? bracketed('[', ']') : "";
  }

  private String bracketed(char open, char close) {
    int depth = 0;
    int from = at + 1;
    for (; at < tex.length(); at++) {
      char c = tex.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        return tex.substring(from, at++);
      }
    }
    return tex.substring(Math.min(from, tex.length()));
  }
}
