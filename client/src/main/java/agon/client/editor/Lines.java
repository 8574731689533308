package agon.client.editor;

import agon.client.editor.Typing.Place;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Changes to whole lines: indentation and comments. Pure. */
final class Lines {
  private static final String STEP = " ".repeat(Syntax.INDENT);

  private Lines() {}

  /** Tab: to the next step, or the selected lines deeper. */
  static Edit indent(Place place) {
    if (!place.selected()) {
      int column = place.caret() - place.lineStart();
      return Edit.replace(
          place.caret(), place.caret(), " ".repeat(Syntax.INDENT - column % Syntax.INDENT));
    }
    return each(place, line -> line.isBlank() ? line : STEP + line);
  }

  /** Shift+Tab: the lines a step back. */
  static Edit outdent(Place place) {
    return each(place, line -> line.substring(Math.min(Syntax.INDENT, blanks(line))));
  }

  /** Makes the lines comments, or code again when all are comments. */
  static Edit toggleComment(Place place, String mark) {
    String block = block(place);
    boolean all =
        block.lines().filter(line -> !line.isBlank()).allMatch(line -> commented(line, mark));
    if (all && !block.isBlank()) {
      return each(place, line -> line.isBlank() ? line : uncomment(line, mark));
    }
    int depth =
        block.lines().filter(line -> !line.isBlank()).mapToInt(Lines::blanks).min().orElse(0);
    return each(
        place,
        line ->
            line.isBlank() && place.selected()
                ? line
                : line.substring(0, Math.min(depth, line.length()))
                    + mark
                    + " "
                    + line.substring(Math.min(depth, line.length())));
  }

  private static boolean commented(String line, String mark) {
    return line.startsWith(mark, blanks(line));
  }

  private static String uncomment(String line, String mark) {
    int start = blanks(line);
    String rest = line.substring(start + mark.length());
    return line.substring(0, start) + (rest.startsWith(" ") ? rest.substring(1) : rest);
  }

  private static int blanks(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static String block(Place place) {
    return place.text().substring(place.lineStart(), end(place));
  }

  /** A selection that ends before the first letter of a line does not reach into that line. */
  private static int end(Place place) {
    boolean lineBreak =
        place.selected()
            && place.end() > place.lineStart()
            && place.text().charAt(place.end() - 1) == '\n';
    return lineBreak ? place.end() - 1 : place.lineEnd();
  }

  private static Edit each(Place place, UnaryOperator<String> change) {
    int start = place.lineStart();
    int end = end(place);
    String before = place.text().substring(start, end);
    String after = before.lines().map(change).collect(Collectors.joining("\n"));
    if (before.isEmpty()) {
      after = change.apply("");
    } else if (before.endsWith("\n")) {
      after += "\n";
    }
    if (place.selected()) {
      return new Edit(start, end, after, start, start + after.length());
    }
    int caret = Math.max(start, place.caret() + after.length() - before.length());
    return new Edit(start, end, after, caret, caret);
  }
}
