package agon.client.submission;

import agon.client.editor.PlainField;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.protocol.Argument;
import agon.protocol.Problem;
import agon.protocol.RunRequest;
import agon.protocol.SampleCase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
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

  private static final int ARGUMENT_ROWS = 2;
  private static final int TEXT_ROWS = 8;

  private final List<PlainField> fields = new ArrayList<>();
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
        fields.get(i).text().set(kept.get(i));
      }
    }
    for (PlainField field : fields) {
      field.text().subscribe((before, now) -> changed.accept(texts()));
    }
  }

  private List<String> texts() {
    return fields.stream().map(field -> field.text().get()).toList();
  }

  private void make(Problem problem) {
    fields.clear();
    Label help = Nodes.label(Words.get("own.help"), "quiet");
    help.setWrapText(true);
    getChildren().setAll(help);
    if (problem.testCases().isEmpty()) {
      form = Form.TEXT;
      add(Words.get("test.input"), TEXT_ROWS, "");
      return;
    }
    SampleCase first = problem.testCases().getFirst();
    if (!first.calls().isEmpty()) {
      form = Form.CALLS;
      add(Words.get("own.calls"), TEXT_ROWS, String.join("\n", first.calls()));
    } else if (first.arguments().isEmpty()) {
      form = Form.TEXT;
      add(Words.get("test.input"), TEXT_ROWS, first.input());
    } else {
      form = Form.ARGUMENTS;
      for (Argument argument : first.arguments()) {
        add(argument.name() + " =", ARGUMENT_ROWS, argument.value());
      }
    }
  }

  private void add(String name, int rows, String text) {
    PlainField field = new PlainField(name, rows, RunRequest.MAX_INPUT_BYTES);
    field.getStyleClass().add("own-input");
    field.text().set(text);
    fields.add(field);
    getChildren().add(new VBox(4, Nodes.label(name, "case-name"), field));
  }

  /** The input in the form in which the server wants it. */
  public String input() {
    return switch (form) {
      case TEXT -> fields.getFirst().text().get();
      case CALLS -> CallLines.input(fields.getFirst().text().get());
      case ARGUMENTS -> texts().stream().collect(Collectors.joining(",", "[", "]"));
    };
  }
}
