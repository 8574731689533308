package agon.client.submission;

import agon.client.core.Background;
import agon.client.editor.CodeEditor;
import agon.client.look.CopyButton;
import agon.client.look.Excerpt;
import agon.client.look.Format;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.protocol.Judgement;
import agon.protocol.Rejudged;
import agon.protocol.Submission;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** One submission with its source, read only. */
public final class OpenedView extends BorderPane {
  private final Label title = Nodes.label("", "subtitle");
  private final Label words = Nodes.label("");
  private final VBox history = new VBox(2);
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
    setTop(head);
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
    String text = submission.source();
    source.open(text == null ? "" : text);
  }
}
