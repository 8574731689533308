package agon.packages.tex;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Turns the part of LaTeX that problem statements are written in into Markdown. Math is passed
 * through; what is not understood shows its source, never nothing.
 */
public final class TexStatement {
  private static final Pattern LOOK =
      Pattern.compile("^\\{\\s*\\\\(bf|bfseries|it|itshape|em|tt|ttfamily|sl)\\b\\s*");
  private static final Pattern LOOK_WORD = Pattern.compile("^\\s*\\\\[a-z]+\\s*");
  private static final Pattern TRAILING = Pattern.compile("[ \t]+\n");
  private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
  private static final Pattern MARKDOWN_SIGN = Pattern.compile("\\\\([*_<>#$\\[\\]~{}])");
  private static final Pattern MARKDOWN_LOOK = Pattern.compile("(\\\\.)|[*`]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BACKSLASH = Pattern.compile("\\\\textbackslash(\\{\\})?");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([{}%$&#_])");

  /** How deep groups, lists and arguments are read; what is still deeper is shown as it is. */
  private static final int DEEPEST = 60;

  private static final Pattern WORD = Pattern.compile("^\\\\([A-Za-z]+)\\*?");

  private final TexReader in;
  private final Map<String, String> constants;
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> lists = new ArrayDeque<>();
  private final int depth;
  private int open;
  private boolean firstItem;

  private TexStatement(String tex, Map<String, String> constants, int depth) {
    in = new TexReader(tex);
    this.depth = depth;
    this.constants = constants;
  }

  /** The statement as Markdown. */
  public static String toMarkdown(String tex, Map<String, String> constants) {
    TexStatement statement = new TexStatement(body(TexSource.prepared(tex)), constants, 0);
    statement.until("");
    String text = TRAILING.matcher(statement.out).replaceAll("\n");
    return EMPTY_LINES.matcher(text).replaceAll("\n\n").strip() + "\n";
  }

  private static String body(String tex) {
    int begin = tex.indexOf("\\begin{document}");
    int end = tex.indexOf("\\end{document}");
    return begin >= 0 && end > begin ? tex.substring(begin + 16, end) : tex;
  }

  /** A title in LaTeX as a text of one line, in which formulas stand as they are. */
  public static String title(String tex) {
    TexStatement title = new TexStatement(tex, Map.of(), 0);
    title.until("");
    String unlooked = MARKDOWN_LOOK.matcher(title.out).replaceAll("$1");
    String text = MARKDOWN_SIGN.matcher(unlooked).replaceAll("$1");
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Goes on to an end mark, which is taken; a whole text has none. */
  void until(String end) {
    if (depth + open == DEEPEST) {
      out.append(end.isEmpty() ? in.rest() : in.upTo(end));
      return;
    }
    open++;
    while (in.more() && (end.isEmpty() || !in.next(end))) {
      step();
    }
    in.skip(in.more() ? end.length() : 0);
    open--;
  }

  private void step() {
    char c = in.peek();
    switch (c) {
      case '\\' -> command();
      case '$' -> math();
      case '{' -> group();
      case '}' -> in.skip(1);
      case '~' -> plain(" ");
      case '`' -> quote("``", "“", "‘");
      case '\'' -> quote("''", "”", "’");
      case '-' -> dash();
      case '&' -> plain(" ");
      case '<', '>' -> angle(c);
      case '*', '_', '#', '[', ']' -> plain("\\" + c);
      case '\n' -> newline();
      default -> plain(String.valueOf(c));
    }
  }

  private void plain(String text) {
    out.append(text);
    in.skip(1);
  }

  /** Spaces at the start of a line would make it code. */
  private void newline() {
    out.append('\n');
    in.skip(1);
    int start = in.at();
    in.skipBlanks();
    if (in.since(start).indexOf('\n') >= 0) {
      out.append('\n');
    }
    out.append("  ".repeat(out.isEmpty() ? 0 : lists.size()));
  }

  private void quote(String twice, String doubled, String single) {
    boolean two = in.next(twice);
    out.append(two ? doubled : single);
    in.skip(two ? 2 : 1);
  }

  /** Two of them are a quotation mark, as in many languages. */
  private void angle(char one) {
    boolean close = !out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1));
    if (one == '<' ? in.next("<<") && !in.next("<< ") : in.next(">>") && close) {
      out.append(one == '<' ? '«' : '»');
      in.skip(2);
    } else {
      plain("\\" + one);
    }
  }

  private void dash() {
    int length = in.next("---") ? 3 : in.next("--") ? 2 : 1;
    out.append(length == 3 ? "—" : length == 2 ? "–" : "-");
    in.skip(length);
  }

  private void math() {
    String mark = in.next("$$") ? "$$" : "$";
    mathUntil(mark, mark);
  }

  private void mathUntil(String open, String close) {
    String between = in.between(open, close);
    if (between == null) {
      plain("\\" + in.peek());
      return;
    }
    boolean display = open.equals("$$") || open.equals("\\[") || open.startsWith("\\begin");
    String formula = between.replace('\n', ' ').strip();
    out.append(display ? "\n\n$$" + formula + "$$\n\n" : "$" + formula + "$");
  }

  /** A group may begin with a command for its look, as in {@code {\bf bold}}. */
  private void group() {
    Matcher look = in.matcher(LOOK);
    if (look.lookingAt()) {
      String inner = in.argument();
      String words = LOOK_WORD.matcher(inner).replaceFirst("");
      emphasis(mark(String.valueOf(look.group(1))), words);
    } else {
      in.skip(1);
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
    String shown = BACKSLASH.matcher(words).replaceAll("\\\\\\\\");
    return ESCAPED
        .matcher(shown)
        .replaceAll("$1")
        .replace("~", " ")
        .replace("$", "")
        .replace('`', '\'');
  }

  String inline(String words) {
    TexStatement inner = new TexStatement(words, constants, depth + open);
    inner.until("");
    return inner.out.toString().strip();
  }

  private void command() {
    Matcher word = in.matcher(WORD);
    if (word.lookingAt()) {
      int start = in.at();
      in.skip(word.end());
      word(String.valueOf(word.group(1)), start);
    } else if (in.next("\\(")) {
      mathUntil("\\(", "\\)");
    } else if (in.next("\\[")) {
      mathUntil("\\[", "\\]");
    } else {
      in.skip(1);
      if (in.more()) {
        sign(in.peek());
      } else {
        out.append("\\\\");
      }
    }
  }

  private void sign(char sign) {
    in.skip(1);
    Integer accent = TexWords.ACCENTS.get(sign);
    if (accent != null && in.more()) {
      accent(accent);
    } else {
      symbol(sign);
    }
  }

  private void symbol(char next) {
    switch (next) {
      case '\\' -> {
        in.optional();
        out.append("\\\n");
      }
      case ' ', ',', ';', ':', '\n' -> out.append(' ');
      case '!', '/', '-' -> {}
      case '%', '&' -> out.append(next);
      default -> out.append('\\').append(next);
    }
  }

  private void accent(int mark) {
    String base = in.argument().replace("\\i", "i").strip();
    out.append(
        Normalizer.normalize(
            base.isEmpty() ? "" : base.charAt(0) + Character.toString(mark) + base.substring(1),
            Normalizer.Form.NFC));
  }

  private void word(String name, int start) {
    switch (name) {
      case "begin" -> new TexEnvironment(this, in, out).read(in.argument());
      case "end" -> in.argument();
      case "section", "subsection", "subsubsection", "paragraph", "subparagraph" ->
          heading(name.startsWith("subs") ? "###" : "##", inline(in.argument()));
      case "item" -> item();
      case "textbf", "textit", "texttt", "emph", "underline", "textsc", "textsl", "t" ->
          emphasis(mark(name), in.argument());
      case "textrm",
          "textsf",
          "textnormal",
          "text",
          "mbox",
          "sout",
          "uline",
          "textcolor",
          "fbox",
          "textup",
          "textmd",
          "makebox",
          "hbox",
          "centerline" -> {
        if (name.equals("textcolor")) {
          in.argument();
        }
        out.append(inline(in.argument()));
      }
      case "verb", "lstinline" -> {
        in.optional();
        verbatimWord();
      }
      case "url" -> out.append('<').append(link(in.argument())).append('>');
      case "href" -> {
        String target = link(in.argument());
        out.append('[').append(inline(in.argument())).append("](").append(target).append(')');
      }
      case "includegraphics" -> {
        in.optional();
        image(in.argument(), "");
      }
      case "illustration" -> {
        in.argument();
        image(in.argument(), inline(in.argument()));
      }
      case "caption" -> {
        in.optional();
        out.append("\n\n*").append(inline(in.argument())).append("*\n\n");
      }
      case "footnote" -> out.append(" (").append(inline(in.argument())).append(')');
      case "epigraph" -> {
        out.append("\n\n> ").append(inline(in.argument()).replace("\n", "\n> "));
        out.append("\n>\n> — ").append(inline(in.argument())).append("\n\n");
      }
      case "constant" -> {
        String constant = in.argument();
        out.append(constants.getOrDefault(constant, "{{" + constant + "}}"));
      }
      case "multicolumn", "multirow" -> {
        in.optional();
        in.argument();
        in.optional();
        in.argument();
        in.optional();
        out.append(inline(in.argument()));
      }
      case "ensuremath" -> out.append('$').append(in.argument().strip()).append('$');
      case "textsuperscript" -> out.append("$^{\\text{").append(in.argument()).append("}}$");
      case "textsubscript" -> out.append("$_{\\text{").append(in.argument()).append("}}$");
      case "enquote" -> out.append('“').append(inline(in.argument())).append('”');
      case "def", "newcommand", "renewcommand" ->
          out.append(TexEnvironment.code(definition(start)));
      default -> other(name, start);
    }
  }

  /** Signs that TeX wants a backslash before. */
  private static String link(String target) {
    return ESCAPED.matcher(target.strip()).replaceAll("$1");
  }

  private void other(String name, int start) {
    String symbol = TexWords.SYMBOLS.get(name);
    Integer accent = TexWords.NAMED_ACCENTS.get(name);
    if (accent != null) {
      accent(accent);
    } else if (symbol != null && Character.isLetter(symbol.charAt(0)) && symbol.length() <= 2) {
      out.append(symbol); // A letter: the blank behind it only ends its name.
      in.skip(in.next("{}") ? 2 : in.next(' ') ? 1 : 0);
    } else if (symbol != null) {
      out.append(symbol);
      skipEmptyGroup();
    } else if (TexWords.SILENT.contains(name)) {
      skipEmptyGroup();
    } else if (TexWords.DROPPED.contains(name)) {
      in.optional();
      if (in.next('{')) {
        in.argument();
      }
    } else {
      in.optional();
      in.skipArguments();
      out.append('`').append(in.since(start).replace('\n', ' ')).append('`');
    }
  }

  private String definition(int start) {
    while (in.more() && in.peek() != '{' && in.peek() != '\n') {
      in.skip(1);
    }
    in.skipArguments();
    return in.since(start);
  }

  private void skipEmptyGroup() {
    if (in.next("{}")) {
      in.skip(2);
    } else if (in.next(' ')) {
      in.skip(1);
      if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
        out.append(' ');
      }
    }
  }

  void heading(String level, String title) {
    out.append("\n\n").append(level).append(' ').append(title).append("\n\n");
  }

  private void image(String file, String caption) {
    String path = file.contains(".") ? file : file + ".png";
    out.append("\n\n![").append(caption.equals("~") ? "" : caption).append("](").append(path);
    out.append(")\n\n");
  }

  /** Reads a list to its end mark. */
  void list(String kind, String end) {
    lists.push(kind);
    firstItem = true;
    until(end);
    lists.pop();
  }

  private void item() {
    String label = in.optional();
    boolean numbered = "enumerate".equals(lists.peek());
    while (!out.isEmpty() && Character.isWhitespace(out.charAt(out.length() - 1))) {
      out.setLength(out.length() - 1);
    }
    out.append(firstItem ? "\n\n" : "\n").append("  ".repeat(Math.max(0, lists.size() - 1)));
    firstItem = false;
    out.append(numbered ? "1. " : "- ");
    if (!label.isEmpty()) {
      out.append("**").append(inline(label)).append("** ");
    }
    in.skipBlanks();
  }

  private void verbatimWord() {
    if (in.more()) {
      String mark = String.valueOf(in.peek());
      String words = in.between(mark, mark.equals("{") ? "}" : mark);
      if (words != null) {
        out.append('`').append(words).append('`');
      }
    }
  }
}
