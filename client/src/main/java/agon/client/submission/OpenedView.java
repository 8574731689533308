package agon.client.submission;

import agon.client.core.Background;
import agon.client.editor.CodeEditor;
import agon.client.look.CopyButton;
import agon.client.look.Excerpt;
import agon.client.look.Format;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.protocol.Judgement;
import agon.protocol.Mark;
import agon.protocol.ProgramFile;
import agon.protocol.Rejudged;
import agon.protocol.Submission;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** One submission with its source, read only; of several files the one that is chosen. */
public final class OpenedView extends BorderPane {
  private final Label title = Nodes.label("", "subtitle");
  private final Label words = Nodes.label("");
  private final VBox history = new VBox(2);
  private final FlowPane files = new FlowPane(4, 4);
  private final CodeEditor source;

  /**
   * @param toProblem opens a problem by its id
   */
  public OpenedView(SubmissionsModel model, Background background, Consumer<String> toProblem) {
    source = new CodeEditor(background);
    source.area().setEditable(false);
    words.setWrapText(true);
    Button open =
        Nodes.button(
            "submissions.toProblem",
            () -> {
              Submission shown = model.opened().get();
              if (shown != null) {
                toProblem.accept(shown.problemId());
              }
            },
            "small");
    CopyButton copy = new CopyButton(() -> source.text().get());
    HBox head =
        new HBox(
            title,
            Nodes.spring(),
            open,
            copy,
            Nodes.iconButton(Material2AL.CLOSE, "close", model::closeOpened));
    head.getStyleClass().add("tool-row");
    VBox verdict = new VBox(4, words, history);
    verdict.getStyleClass().add("result");
    files.getStyleClass().add("tool-row");
    setTop(new VBox(head, files));
    setCenter(source);
    setBottom(verdict);
    model.opened().subscribe(this::show);
  }

  private static Label again(Rejudged one) {
    String when = Format.moment(one.at());
    return Nodes.label(
        one.changed()
            ? Words.get("submissions.rejudged", when, one.from().title(), one.to().title())
            : Words.get("submissions.rejudged.same", when, one.to().title()),
        "quiet");
  }

  private void show(@Nullable Submission submission) {
    Nodes.show(this, submission != null);
    if (submission == null) {
      return;
    }
    Judgement judgement = submission.judgement();
    String message = judgement.message();
    title.setText(
        Words.get(
            "submissions.opened",
            submission.problemTitle(),
            Format.moment(submission.submittedAt())));
    words.setText(
        message == null ? Words.get("judging." + judgement.state()) : Excerpt.line(message));
    history.getChildren().setAll(submission.rejudged().stream().map(OpenedView::again).toList());
    Nodes.show(history, !submission.rejudged().isEmpty());
    source.language(submission.language());
    files(submission);
  }

  /** A button for each of several files; the first is where the program starts. */
  private void files(Submission submission) {
    ToggleGroup choice = new ToggleGroup();
    files.getChildren().clear();
    for (ProgramFile file : submission.files()) {
      ToggleButton button = new ToggleButton(file.name());
      button.getStyleClass().add("small");
      button.setToggleGroup(choice);
      button.setOnAction(event -> {
        button.setSelected(true); // One is always chosen.
        show(file.text(), file.name(), submission.judgement().marks());
      });
      files.getChildren().add(button);
    }
    Nodes.show(files, !submission.files().isEmpty());
    if (submission.files().isEmpty()) {
      String text = submission.source();
      show(text == null ? "" : text, null, submission.judgement().marks());
    } else {
      choice.selectToggle(choice.getToggles().getFirst());
      ProgramFile first = submission.files().getFirst();
      show(first.text(), first.name(), submission.judgement().marks());
    }
  }

  private void show(String text, @Nullable String name, List<Mark> marks) {
    source.open(text);
    Map<Integer, String> wrong = new TreeMap<>();
    marks.stream()
        .filter(mark -> Objects.equals(mark.file(), name))
        .forEach(mark -> wrong.put(mark.line(), mark.message()));
    source.errors(wrong);
  }
}
