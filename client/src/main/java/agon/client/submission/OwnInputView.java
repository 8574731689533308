package agon.client.submission;

import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.protocol.Argument;
import agon.protocol.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** An input of the user's own: a field for each parameter, or one text for a program. */
public final class OwnInputView extends VBox {
  private final List<TextInputControl> fields = new ArrayList<>();
  private boolean program;

  public OwnInputView() {
    getStyleClass().add("result");
  }

  /** Starts from the first sample. */
  public void show(Problem problem) {
    fields.clear();
    getChildren().setAll(Nodes.label(Words.get("own.help"), "quiet"));
    List<Argument> arguments =
        problem.testCases().isEmpty() ? List.of() : problem.testCases().getFirst().arguments();
    program = arguments.isEmpty();
    if (program) {
      String first = problem.testCases().isEmpty() ? "" : problem.testCases().getFirst().input();
      TextArea area = new TextArea(first);
      area.setPrefRowCount(8);
      add(Words.get("test.input"), area);
    }
    for (Argument argument : arguments) {
      add(argument.name() + " =", new TextField(argument.value()));
    }
  }

  private void add(String name, TextInputControl field) {
    field.getStyleClass().add("own-input");
    fields.add(field);
    getChildren().add(new VBox(4, Nodes.label(name, "case-name"), field));
  }

  /** The input in the form in which the server wants it. */
  public String input() {
    return program
        ? fields.getFirst().getText()
        : fields.stream().map(TextInputControl::getText).collect(Collectors.joining(",", "[", "]"));
  }
}
