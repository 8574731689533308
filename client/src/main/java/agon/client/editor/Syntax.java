package agon.client.editor;

import java.util.List;

/**
 * What typing and colouring need to know of a language.
 *
 * @param comment what starts a comment that goes to the end of the line
 * @param opener ends a line after which the next is indented deeper
 * @param leavers words that end a block, so that the next line is indented less
 */
record Syntax(String comment, char opener, List<String> leavers, Highlighter highlighter) {
  static final int INDENT = 4;

  private static final Syntax PYTHON =
      new Syntax(
          "#",
          ':',
          List.of("return", "pass", "break", "continue", "raise"),
          new RegexHighlighter(Grammar.PYTHON));
  private static final Syntax CPP =
      new Syntax("//", '{', List.of(), new RegexHighlighter(Grammar.CPP));
  private static final Syntax JAVA =
      new Syntax("//", '{', List.of(), new RegexHighlighter(Grammar.JAVA));
  private static final Syntax PLAIN = new Syntax("//", '{', List.of(), Highlighter.NONE);

  /** The syntax of a language by its id; plain for one that is not known. */
  static Syntax of(String language) {
    return switch (language) {
      case "python" -> PYTHON;
      case "cpp" -> CPP;
      case "java" -> JAVA;
      default -> PLAIN;
    };
  }
}
