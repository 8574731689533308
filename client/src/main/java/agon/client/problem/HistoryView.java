package agon.client.problem;

import agon.client.editor.DraftStore.Earlier;
import agon.client.look.Format;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.client.submission.CaseText;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The earlier texts of a draft: to look at, to compare with that of now, to go back to. */
final class HistoryView extends BorderPane {
  private final SolutionModel model;
  private final ListView<Earlier> list = new ListView<>();
  private final ToggleButton differences = toggle("history.differences");
  private final ToggleButton whole = toggle("history.text");
  private final VBox shown = new VBox();
  private final Button restore;
  private final Runnable close;

  /**
   * @param close is run when the user is done
   */
  HistoryView(SolutionModel model, Runnable close) {
    this.model = model;
    this.close = close;
    getStyleClass().add("history");
    restore = Nodes.button("history.restore", this::restore, "small", "accent");
    restore.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    ToggleGroup both = new ToggleGroup();
    both.getToggles().setAll(differences, whole);
    differences.setSelected(true);
    both.selectedToggleProperty().subscribe(this::compare);
    HBox head =
        new HBox(
            Nodes.label(Words.get("history"), "subtitle"),
            differences,
            whole,
            Nodes.spring(),
            restore,
            Nodes.button("close", close, "small"));
    head.getStyleClass().add("tool-row");
    list.setCellFactory(made -> new Cell());
    list.setPrefWidth(150);
    list.setPlaceholder(empty());
    list.getSelectionModel().selectedItemProperty().subscribe(this::compare);
    shown.getStyleClass().add("result");
    ScrollPane scroll = new ScrollPane(shown);
    scroll.setFitToWidth(true);
    setTop(head);
    setLeft(list);
    setCenter(scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static ToggleButton toggle(String key) {
    ToggleButton button = new ToggleButton(Words.get(key));
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private static Label empty() {
    Label label = Nodes.label(Words.get("history.empty"), "quiet");
    label.setWrapText(true);
    return label;
  }

  /** Reads the history of the open draft and shows the newest of it. */
  void open() {
    list.getItems().clear();
    model.history(this::arrived);
    list.requestFocus();
  }

  private void arrived(List<Earlier> texts) {
    list.getItems().setAll(texts);
    list.getSelectionModel().selectFirst();
  }

  private void compare() {
    Earlier chosen = list.getSelectionModel().getSelectedItem();
    if (chosen == null) {
      shown.getChildren().clear();
    } else if (chosen.text().equals(model.source().get())) {
      shown.getChildren().setAll(CaseText.of(Words.get("history.same"), chosen.text()));
    } else if (whole.isSelected()) {
      shown
          .getChildren()
          .setAll(CaseText.of(Words.get("history.of", Format.moment(chosen.at())), chosen.text()));
    } else {
      shown
          .getChildren()
          .setAll(
              CaseText.diff(
                  Words.get("history.signs", Format.moment(chosen.at())),
                  model.source().get(),
                  chosen.text()));
    }
  }

  private void restore() {
    Earlier chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.restore(chosen);
      close.run();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close.run();
    }
  }

  private static final class Cell extends ListCell<Earlier> {
    @Override
    protected void updateItem(@Nullable Earlier item, boolean empty) {
      super.updateItem(item, empty);
      setText(
          item == null || empty
              ? null
              : Words.get("history.item", Format.moment(item.at()), item.text().lines().count()));
    }
  }
}
