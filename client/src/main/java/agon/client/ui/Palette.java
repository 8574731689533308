package agon.client.ui;

import agon.client.competition.CompetitionModel;
import agon.client.look.Fields;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.client.problem.ProblemListModel;
import agon.protocol.ProblemSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Finds a command or a problem by a few letters and does it. In a competition the problems are its
 * own, by their letters.
 */
final class Palette extends VBox {
  /** Something to choose. */
  private record Item(String title, String keys, Runnable action) {}

  private final ProblemListModel problems;
  private final CompetitionModel competition;
  private final Consumer<String> open;
  private final Runnable close;
  private final TextField wanted = Fields.line();
  private final ListView<Item> list = new ListView<>();
  private List<Command> commands = List.of();

  Palette(
      ProblemListModel problems,
      CompetitionModel competition,
      Consumer<String> open,
      Runnable close) {
    this.problems = problems;
    this.competition = competition;
    this.open = open;
    this.close = close;
    getStyleClass().add("palette");
    setMaxHeight(400);
    list.setCellFactory(made -> new Cell());
    list.setFixedCellSize(32);
    list.setPlaceholder(Nodes.label(Words.get("palette.none"), "quiet"));
    list.setFocusTraversable(false);
    list.setOnMouseClicked(event -> choose());
    wanted.textProperty().subscribe(this::filter);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().setAll(wanted, list);
  }

  /** Opens on these commands and the problems, or with none on the problems alone. */
  void show(List<Command> offered) {
    commands = offered;
    wanted.setPromptText(Words.get(offered.isEmpty() ? "palette.problems" : "palette.all"));
    wanted.clear();
    filter();
    wanted.requestFocus();
  }

  private void filter() {
    String text = wanted.getText().toLowerCase(Locale.ROOT);
    List<Item> items = new ArrayList<>();
    commands.forEach(one -> items.add(new Item(one.title(), one.keyWords(), one.action())));
    if (competition.problems().isEmpty()) {
      problems.items().forEach(one -> items.add(item(one.title(), one)));
    } else {
      competition
          .problems()
          .forEach(
              one -> items.add(item(one.label() + ". " + one.problem().title(), one.problem())));
    }
    items.removeIf(item -> !matches(item.title().toLowerCase(Locale.ROOT), text));
    items.sort(Comparator.comparing(item -> !contains(item, text)));
    list.getItems().setAll(items);
    list.getSelectionModel().select(0);
  }

  private Item item(String title, ProblemSummary problem) {
    return new Item(
        Words.get("palette.problem", title),
        problem.level().title(),
        () -> open.accept(problem.id()));
  }

  private static boolean contains(Item item, String text) {
    return item.title().toLowerCase(Locale.ROOT).contains(text);
  }

  /** Whether all letters come in their order. */
  private static boolean matches(String title, String letters) {
    int from = 0;
    for (int i = 0; i < letters.length(); i++) {
      from = title.indexOf(letters.charAt(i), from) + 1;
      if (from == 0) {
        return false;
      }
    }
    return true;
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> close.run();
      case ENTER -> choose();
      case DOWN -> move(1);
      case UP -> move(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int count = list.getItems().size();
    if (count > 0) {
      int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, count);
      list.getSelectionModel().select(next);
      list.scrollTo(next);
    }
  }

  private void choose() {
    Item chosen = list.getSelectionModel().getSelectedItem();
    close.run();
    if (chosen != null) {
      chosen.action().run();
    }
  }

  private static final class Cell extends ListCell<Item> {
    @Override
    protected void updateItem(@Nullable Item item, boolean empty) {
      super.updateItem(item, empty);
      if (item == null || empty) {
        setGraphic(null);
      } else {
        HBox row =
            new HBox(8, Nodes.label(item.title), Nodes.spring(), Nodes.fixed(item.keys, "key"));
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
      }
    }
  }
}
