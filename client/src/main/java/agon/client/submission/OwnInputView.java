package agon.client.submission;

import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.protocol.Argument;
import agon.protocol.Problem;
import agon.protocol.SampleCase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/**
 * An input of the user's own: a field for each parameter, the calls of a class, or one text for a
 * program.
 */
public final class OwnInputView extends VBox {
  private enum Form {
    ARGUMENTS,
    CALLS,
    TEXT
  }

  private final List<TextInputControl> fields = new ArrayList<>();
  private Form form = Form.TEXT;
  private Consumer<List<String>> changed = texts -> {};

  public OwnInputView() {
    getStyleClass().add("result");
  }

  /** Hears of every change that the user makes. */
  public void onChange(Consumer<List<String>> listener) {
    changed = listener;
  }

  /** Starts from what was kept, or from the first sample. */
  public void show(Problem problem, List<String> kept) {
    make(problem);
    if (kept.size() == fields.size()) {
      for (int i = 0; i < kept.size(); i++) {
        fields.get(i).setText(kept.get(i));
      }
    }
    for (TextInputControl field : fields) {
      field.textProperty().subscribe((before, now) -> changed.accept(texts()));
    }
  }

  private List<String> texts() {
    return fields.stream().map(TextInputControl::getText).toList();
  }

  private void make(Problem problem) {
    fields.clear();
    getChildren().setAll(Nodes.label(Words.get("own.help"), "quiet"));
    if (problem.testCases().isEmpty()) {
      form = Form.TEXT;
      addArea(Words.get("test.input"), "");
      return;
    }
    SampleCase first = problem.testCases().getFirst();
    if (!first.calls().isEmpty()) {
      form = Form.CALLS;
      addArea(Words.get("own.calls"), String.join("\n", first.calls()));
    } else if (first.arguments().isEmpty()) {
      form = Form.TEXT;
      addArea(Words.get("test.input"), first.input());
    } else {
      form = Form.ARGUMENTS;
      for (Argument argument : first.arguments()) {
        add(argument.name() + " =", new TextField(argument.value()));
      }
    }
  }

  private void addArea(String name, String text) {
    TextArea area = new TextArea(text);
    area.setPrefRowCount(8);
    add(name, area);
  }

  private void add(String name, TextInputControl field) {
    field.getStyleClass().add("own-input");
    fields.add(field);
    getChildren().add(new VBox(4, Nodes.label(name, "case-name"), field));
  }

  /** The input in the form in which the server wants it. */
  public String input() {
    return switch (form) {
      case TEXT -> fields.getFirst().getText();
      case CALLS -> CallLines.input(fields.getFirst().getText());
      case ARGUMENTS ->
          fields.stream().map(TextInputControl::getText).collect(Collectors.joining(",", "[", "]"));
    };
  }
}
