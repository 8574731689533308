package agon.client.problem;

import agon.client.core.Background;
import agon.client.core.Settings;
import agon.client.editor.CodeEditor;
import agon.client.editor.DraftKey;
import agon.client.look.Nodes;
import agon.client.look.Words;
import java.util.Map;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The editor of the open draft with its language, its draft line and its font size. */
public final class SolutionView extends BorderPane {
  private final SolutionModel model;
  private final DraftEditors editors;

  /** Stands there while no draft is open. */
  private final CodeEditor none;

  private final HistoryView history;
  private CodeEditor editor;

  public SolutionView(SolutionModel model, Settings settings, Background background) {
    this.model = model;
    none = new CodeEditor(background);
    none.area().setEditable(false);
    editor = none;
    editors = new DraftEditors(settings, background, model::edited);
    history = new HistoryView(model, this::closeHistory);
    setTop(tools(settings));
    setCenter(editor);
    model.draft().subscribe(this::show);
    model.source().subscribe(() -> show(model.draft().get()));
  }

  private void show(@Nullable DraftKey draft) {
    CodeEditor next = draft == null ? none : editors.show(draft, model.source().get());
    if (next != editor) {
      boolean typing = isTyping();
      editor = next;
      setCenter(next);
      if (typing) {
        next.focusCode();
      }
    }
  }

  /** Whether typing goes into the editor, also while another window has the keys. */
  private boolean isTyping() {
    return getScene() != null && editor.area().equals(getScene().getFocusOwner());
  }

  private void openHistory() {
    if (model.draft().get() != null) {
      setCenter(history);
      history.open();
    }
  }

  private void closeHistory() {
    setCenter(editor);
    editor.focusCode();
  }

  private HBox tools(Settings settings) {
    Label note = Nodes.label("", "quiet");
    note.textProperty().bind(model.draftNote());
    note.setMinWidth(0);
    Button reset = Nodes.button("solution.reset", this::askReset, "flat", "small");
    Button earlier = Nodes.button("history", this::openHistory, "flat", "small");
    Button smaller = Nodes.button("solution.smaller", settings::smaller, "flat", "small");
    Button larger = Nodes.button("solution.larger", settings::larger, "flat", "small");
    HBox row =
        new HBox(new LanguagePicker(model), note, Nodes.spring(), earlier, reset, smaller, larger);
    row.getStyleClass().add("tool-row");
    return row;
  }

  private void askReset() {
    Alert question =
        new Alert(
            Alert.AlertType.CONFIRMATION,
            Words.get("solution.reset.text"),
            ButtonType.CANCEL,
            ButtonType.OK);
    question.setHeaderText(Words.get("solution.reset.title"));
    question.initOwner(getScene().getWindow());
    question
        .showAndWait()
        .filter(answer -> answer == ButtonType.OK)
        .ifPresent(answer -> model.reset());
  }

  /** Marks lines of a draft, counted from 1, with what is wrong with them. */
  public void errors(DraftKey draft, Map<Integer, String> messages) {
    editors.errors(draft, messages);
  }

  public void focusCode() {
    editor.focusCode();
  }

  public CodeEditor editor() {
    return editor;
  }
}
