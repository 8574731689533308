package agon.client.look;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** Columns of tables made from a function of the row. */
public final class Cells {
  private Cells() {}

  /** A column of texts. */
  public static <T> TableColumn<T, T> text(String key, double width, Function<T, String> words) {
    return nodes(key, width, row -> Nodes.label(words.apply(row)));
  }

  /** A column of nodes, made anew when the row changes. */
  public static <T> TableColumn<T, T> nodes(String key, double width, Function<T, Node> node) {
    TableColumn<T, T> column = new TableColumn<>(key.isEmpty() ? "" : Words.get(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(made ->
        new TableCell<>() {
          @Override
          protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(item == null || empty ? null : node.apply(item));
          }
        });
    return column;
  }

  /** Opens a row by a click or by Enter. */
  public static <T> void onOpen(TableView<T> table, Consumer<T> open) {
    table.setRowFactory(made -> {
      TableRow<T> row = new TableRow<>();
      row.setOnMouseClicked(event -> {
        if (!row.isEmpty() && event.getButton() == MouseButton.PRIMARY) {
          open.accept(row.getItem());
        }
      });
      return row;
    });
    table.setOnKeyPressed(event -> {
      T chosen = table.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.ENTER && chosen != null) {
        open.accept(chosen);
      }
    });
  }
}
