package agon.client.problem;

import agon.client.look.Cells;
import agon.client.look.Fields;
import agon.client.look.Nodes;
import agon.client.look.Pager;
import agon.client.look.PhasePane;
import agon.client.look.Words;
import agon.protocol.Level;
import agon.protocol.ProblemSummary;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** The page with all problems. */
public final class ProblemListView extends VBox {
  private final ProblemListModel model;
  private final TextField search = Fields.line();

  public ProblemListView(ProblemListModel model, Consumer<String> open) {
    this.model = model;
    getStyleClass().add("page");
    TableView<ProblemSummary> rows = table(open);
    PhasePane table =
        new PhasePane(
            rows,
            model.phase(),
            model.error(),
            new PhasePane.Empty(Material2MZ.SEARCH, "problems.empty"),
            model::refresh);
    setVgrow(table, Priority.ALWAYS);
    Pager pager = new Pager(model.page(), model.pages(), model::previous, model::next);
    getChildren().setAll(head(), table, pager);
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            rows.requestFocus();
            rows.getSelectionModel().selectFirst();
            event.consume();
          }
        });
  }

  private HBox head() {
    Label title = Nodes.fixed(Words.get("problems"), "title");
    Label count = Nodes.fixed("", "quiet");
    model.total().subscribe(total -> count.setText(Words.get("problems.count", total)));
    search.setPromptText(Words.get("problems.search"));
    search.setPrefColumnCount(18);
    search.textProperty().bindBidirectional(model.search());
    HBox head = new HBox(title, count, Nodes.spring(), search, levels(), tags());
    head.getStyleClass().add("page-head");
    return head;
  }

  private ComboBox<String> levels() {
    ComboBox<String> levels = new ComboBox<>();
    levels.getItems().add(Words.get("problems.allLevels"));
    for (Level level : Level.values()) {
      levels.getItems().add(level.title());
    }
    levels.getSelectionModel().select(0);
    levels.setOnAction(
        event -> model.level().set(Level.parse(String.valueOf(levels.getValue())).orElse(null)));
    model
        .level()
        .subscribe(
            level -> levels.setValue(level == null ? levels.getItems().getFirst() : level.title()));
    return levels;
  }

  private ComboBox<String> tags() {
    String all = Words.get("problems.allTags");
    ObservableList<String> choices = FXCollections.observableArrayList(all);
    ComboBox<String> tags = new ComboBox<>(choices);
    tags.setPrefWidth(140);
    model
        .tags()
        .subscribe(() -> {
          List<String> known = model.tags();
          for (String tag : known) {
            if (!choices.contains(tag)) {
              choices.add(tag);
            }
          }
        });
    tags.setOnAction(event -> {
      String chosen = tags.getValue();
      model.tag().set(chosen == null || chosen.equals(all) ? "" : chosen);
    });
    model.tag().subscribe(tag -> tags.setValue(tag.isEmpty() ? all : tag));
    return tags;
  }

  private TableView<ProblemSummary> table(Consumer<String> open) {
    TableView<ProblemSummary> table = new TableView<>(model.items());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .setAll(
            List.of(
                Cells.nodes("problems.status", 110, row -> new StatusMark(row.status())),
                Cells.nodes("problems.title", 320, row -> Nodes.label(row.title(), "strong")),
                Cells.text("problems.level", 90, row -> row.level().title()),
                Cells.nodes("problems.tags", 280, row -> tagRow(row.tags()))));
    table.getColumns().getFirst().setMaxWidth(120);
    table.getColumns().get(2).setMaxWidth(110);
    Cells.onOpen(table, row -> open.accept(row.id()));
    return table;
  }

  private static Node tagRow(List<String> tags) {
    HBox row = new HBox(4);
    row.setAlignment(Pos.CENTER_LEFT);
    tags.forEach(tag -> row.getChildren().add(Nodes.fixed(tag, "tag")));
    return row;
  }
}
