package agon.client.editor;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;

/**
 * What typing and colouring need to know of a language.
 *
 * @param comment what starts a comment that goes to the end of the line
 * @param opens found in a line after which the next is indented deeper
 * @param leavers words that end a block, so that the next line is indented less
 */
record Syntax(String comment, Pattern opens, List<String> leavers, Highlighter highlighter) {
  static final int INDENT = 4;

  private static final Pattern RUBY_OPENS =
      Pattern.compile(
          "^(?:begin|case|class|def|else|elsif|ensure|for|if|module|rescue|unless|until|when|while)\\b"
              + "|\\bdo(?:\\s*\\|[^|]*\\|)?$|\\{\\s*\\|[^|]*\\|$");

  /** Ruby's blocks on one line: nothing that opens a block in another language ends like this. */
  private static final Pattern CLOSED = Pattern.compile("\\bend$");

  private static final Pattern HASKELL_OPENS =
      Pattern.compile("\\b(?:do|else|let|of|then|where)$|(?:^|[^=<>/])=$|->$");
  private static final Syntax PLAIN = braces(Highlighter.NONE);

  private static final Map<String, Syntax> ALL =
      Map.ofEntries(
          Map.entry("python", python()),
          Map.entry("pypy", python()),
          Map.entry("cpp", braces(Grammar.CPP)),
          Map.entry("c", braces(Grammar.C)),
          Map.entry("java", braces(Grammar.JAVA)),
          Map.entry("javascript", braces(Grammar.JAVASCRIPT)),
          Map.entry("typescript", braces(Grammar.TYPESCRIPT)),
          Map.entry("go", braces(Grammar.GO)),
          Map.entry("rust", braces(Grammar.RUST)),
          Map.entry("kotlin", braces(Grammar.KOTLIN)),
          Map.entry("csharp", braces(Grammar.CSHARP)),
          Map.entry("haskell", new Syntax("--", HASKELL_OPENS, List.of(), Grammar.HASKELL)),
          Map.entry(
              "ruby",
              new Syntax(
                  "#", RUBY_OPENS, List.of("return", "break", "next", "raise"), Grammar.RUBY)));

  /** The syntax of a language by its id; plain for one that is not known. */
  static Syntax of(String language) {
    return ALL.getOrDefault(language, PLAIN);
  }

  private static Syntax python() {
    return new Syntax(
        "#",
        Pattern.compile(":$"),
        List.of("return", "pass", "break", "continue", "raise"),
        Grammar.PYTHON);
  }

  private static Syntax braces(Highlighter grammar) {
    return new Syntax("//", Pattern.compile("\\{$"), List.of(), grammar);
  }

  /** Whether a block begins with this line, of which the comment and the blanks are cut off. */
  boolean opensBlock(String code) {
    return opens.matcher(code).find() && !CLOSED.matcher(code).find();
  }
}
