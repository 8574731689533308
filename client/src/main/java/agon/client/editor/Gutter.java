package agon.client.editor;

import agon.client.look.Excerpt;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Makes the line numbers, and marks those of lines with an error. */
final class Gutter implements IntFunction<Node> {
  private Map<Integer, String> errors = Map.of();

  /** Takes what is wrong, by line counted from 1; answers the lines to draw again. */
  Set<Integer> errors(Map<Integer, String> messages) {
    Set<Integer> changed = new TreeSet<>();
    if (!errors.equals(messages)) {
      changed.addAll(errors.keySet());
      changed.addAll(messages.keySet());
      errors = Map.copyOf(messages);
    }
    return changed;
  }

  @Override
  public Node apply(int index) {
    int line = index + 1;
    Label number = new Label(line < 10 ? "   " + line : line < 100 ? "  " + line : " " + line);
    number.getStyleClass().add("lineno");
    String message = errors.get(line);
    if (message != null) {
      number.setText("\u25cf" + number.getText().substring(1));
      number.getStyleClass().add("lineno-error");
      number.setTooltip(new Tooltip(Excerpt.line(message)));
    }
    return number;
  }
}
