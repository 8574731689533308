package agon.client.submission;

import agon.client.look.CopyButton;
import agon.client.look.Excerpt;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.client.submission.LineDiff.Line;
import agon.protocol.Argument;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A named piece of a test in the code font, with a button that copies it. */
public final class CaseText extends VBox {
  private CaseText(String name, String copied, boolean whole, List<Text> texts) {
    getStyleClass().add("case");
    HBox head = new HBox(8, Nodes.label(name, "case-name"));
    if (!whole) {
      head.getChildren().add(Nodes.label(Words.get("excerpt.note"), "case-name"));
    }
    head.getChildren().add(Nodes.spring());
    head.setAlignment(Pos.CENTER_LEFT);
    head.getChildren().add(new CopyButton(() -> copied));
    TextFlow flow = new TextFlow(texts.toArray(Node[]::new));
    flow.getStyleClass().add("case-text");
    HBox.setHgrow(flow, Priority.ALWAYS);
    getChildren().setAll(head, flow);
  }

  public static CaseText of(String name, String text) {
    Excerpt shown = Excerpt.of(text.stripTrailing());
    String words = shown.text().isEmpty() ? " " : shown.text();
    return new CaseText(name, text, shown.whole(), List.of(words(words)));
  }

  /** An input: by argument for a function, by call for a class, else as it is. */
  static List<CaseText> input(String input, List<Argument> arguments, List<String> calls) {
    if (!calls.isEmpty()) {
      return List.of(of(Words.get("test.calls"), String.join("\n", calls)));
    }
    return arguments.isEmpty()
        ? List.of(of(Words.get("test.input"), input))
        : arguments.stream().map(one -> of(one.name() + " =", one.value())).toList();
  }

  /** The answer, with marks where it differs from what was expected. */
  public static CaseText diff(String name, String expected, String answer) {
    List<Line> all = LineDiff.of(expected, answer);
    List<Line> shown = LineDiff.shown(all);
    return new CaseText(
        name, answer, shown.equals(all), shown.stream().map(CaseText::line).toList());
  }

  private static Text line(Line line) {
    return switch (line.kind()) {
      case SAME -> words("  " + line.text() + "\n", "same");
      case EXPECTED -> words("\u2212 " + line.text() + "\n", "removed");
      case ANSWERED -> words("+ " + line.text() + "\n", "added");
    };
  }

  private static Text words(String text, String... styles) {
    Text words = new Text(text);
    words.getStyleClass().add("case-words");
    words.getStyleClass().addAll(styles);
    return words;
  }
}
