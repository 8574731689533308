package agon.client.ui;

import agon.client.look.Nodes;
import agon.client.look.Words;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All keys, from the same table that makes them work. */
final class Help extends VBox {
  private final ScrollPane scroll = new ScrollPane();

  Help(List<Command> commands, Runnable close) {
    getStyleClass().add("palette");
    setMaxHeight(USE_PREF_SIZE);
    GridPane grid = new GridPane(16, 8);
    ColumnConstraints wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(wide, new ColumnConstraints());
    int row = 0;
    for (Command command : commands) {
      if (command.keys() != null) {
        grid.addRow(row++, Nodes.label(command.title()), Nodes.fixed(command.keyWords(), "key"));
      }
    }
    for (String name : List.of("comment", "indent", "find", "undo")) {
      grid.addRow(
          row++,
          Nodes.label(Words.get("help." + name)),
          Nodes.fixed(Words.get("help." + name + ".keys"), "key"));
    }
    scroll.setContent(grid);
    scroll.setFitToWidth(true);
    getChildren()
        .setAll(
            Nodes.label(Words.get("help"), "subtitle"),
            scroll,
            Nodes.button("close", close, "small"));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
  }

  /** The arrows scroll where the window is too low for all of it. */
  @Override
  public void requestFocus() {
    scroll.requestFocus();
  }
}
