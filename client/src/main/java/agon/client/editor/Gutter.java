package agon.client.editor;

import java.util.Map;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Makes the line numbers, and marks those of lines with an error. */
final class Gutter implements IntFunction<Node> {
  private Map<Integer, String> errors = Map.of();

  /** What is wrong, by line counted from 1. */
  void errors(Map<Integer, String> messages) {
    errors = Map.copyOf(messages);
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
      number.setTooltip(new Tooltip(message));
    }
    return number;
  }
}
