package agon.client.editor;

import java.util.Optional;

/**
 * What a key does beyond inserting its letter: indentation and pairs of brackets. Pure; an empty
 * answer leaves the key to the editor.
 */
final class Typing {
  private static final String QUOTES = "\"'";

  private Typing() {}

  /** The text with what is selected in it. */
  record Place(String text, int anchor, int caret) {
    int start() {
      return Math.min(anchor, caret);
    }

    int end() {
      return Math.max(anchor, caret);
    }

    boolean selected() {
      return anchor != caret;
    }

    char before() {
      return start() == 0 ? '\n' : text.charAt(start() - 1);
    }

    char after() {
      return end() >= text.length() ? '\n' : text.charAt(end());
    }

    /** Where the line begins in which the selection begins. */
    int lineStart() {
      return text.lastIndexOf('\n', start() - 1) + 1;
    }

    /** Where the line ends in which the selection ends. */
    int lineEnd() {
      int end = text.indexOf('\n', end());
      return end < 0 ? text.length() : end;
    }
  }

  /** Enter keeps the indentation, goes deeper after an opener, and back after a leaver. */
  static Edit enter(Place place, Syntax syntax) {
    String line = place.text.substring(place.lineStart(), place.start());
    String indent = indent(line);
    String code = withoutComment(line, syntax).strip();
    char last = code.isEmpty() ? ' ' : code.charAt(code.length() - 1);
    String spaces = " ".repeat(Syntax.INDENT);
    if (Brackets.opens(last) && place.after() == Brackets.partner(last)) {
      String middle = "\n" + indent + spaces;
      int caret = place.start() + middle.length();
      return new Edit(place.start(), place.end(), middle + "\n" + indent, caret, caret);
    }
    String next = indent;
    if (syntax.opensBlock(code) || Brackets.opens(last)) {
      next = indent + spaces;
    } else if (leaves(code, syntax) && indent.length() >= Syntax.INDENT) {
      next = indent.substring(Syntax.INDENT);
    }
    return Edit.replace(place.start(), place.end(), "\n" + next);
  }

  private static boolean leaves(String code, Syntax syntax) {
    return syntax.leavers().stream()
        .anyMatch(word -> code.equals(word) || code.startsWith(word + " "));
  }

  private static String withoutComment(String line, Syntax syntax) {
    int comment = line.indexOf(syntax.comment());
    return comment < 0 ? line : line.substring(0, comment);
  }

  private static String indent(String line) {
    int end = 0;
    while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
      end++;
    }
    return line.substring(0, end);
  }

  /** A bracket or quote brings its partner, steps over it, or goes around what is selected. */
  static Optional<Edit> typed(Place place, char c) {
    boolean quote = QUOTES.indexOf(c) >= 0;
    if (place.selected()) {
      return Brackets.opens(c) || quote ? Optional.of(around(place, c)) : Optional.empty();
    }
    if ((Brackets.closes(c) || quote) && place.after() == c) {
      return Optional.of(Edit.move(place.caret + 1));
    }
    if (c == '}' && place.text.substring(place.lineStart(), place.caret).isBlank()) {
      return closeBlock(place);
    }
    boolean free = !word(place.after()) && QUOTES.indexOf(place.after()) < 0;
    boolean pairs = quote ? !word(place.before()) && place.before() != c : Brackets.opens(c);
    if (!pairs || !free) {
      return Optional.empty();
    }
    String pair = "" + c + Brackets.partner(c);
    return Optional.of(new Edit(place.caret, place.caret, pair, place.caret + 1, place.caret + 1));
  }

  private static Edit around(Place place, char c) {
    String inside = place.text.substring(place.start(), place.end());
    return new Edit(
        place.start(),
        place.end(),
        c + inside + Brackets.partner(c),
        place.anchor + 1,
        place.caret + 1);
  }

  private static Optional<Edit> closeBlock(Place place) {
    int width = place.caret - place.lineStart();
    int start = place.lineStart() + Math.max(0, width - Syntax.INDENT);
    return Optional.of(Edit.replace(start, place.caret, "}"));
  }

  /** Backspace takes a whole step of indentation, or both brackets of an empty pair. */
  static Optional<Edit> backspace(Place place) {
    if (place.selected() || place.caret == 0) {
      return Optional.empty();
    }
    char before = place.before();
    boolean pair = Brackets.opens(before) || QUOTES.indexOf(before) >= 0;
    if (pair && place.after() == Brackets.partner(before)) {
      return Optional.of(Edit.replace(place.caret - 1, place.caret + 1, ""));
    }
    String line = place.text.substring(place.lineStart(), place.caret);
    if (line.isEmpty() || !line.chars().allMatch(c -> c == ' ')) {
      return Optional.empty();
    }
    int rest = (line.length() - 1) / Syntax.INDENT * Syntax.INDENT;
    return Optional.of(Edit.replace(place.lineStart() + rest, place.caret, ""));
  }

  private static boolean word(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
