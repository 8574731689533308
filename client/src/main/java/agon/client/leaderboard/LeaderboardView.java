package agon.client.leaderboard;

import agon.client.look.Cells;
import agon.client.look.Format;
import agon.client.look.Icons;
import agon.client.look.Nodes;
import agon.client.look.Pager;
import agon.client.look.PhasePane;
import agon.client.look.Words;
import agon.protocol.competition.LeaderboardRow;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The leaderboard's page, with the user's own row always in sight. */
public final class LeaderboardView extends VBox {
  private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
  private static final double NAME = 164;

  /** What the scroll bar takes. */
  private static final double SCROLL = 20;

  private final LeaderboardModel model;
  private final TableView<LeaderboardRow> table;
  private final Label own = Nodes.label("", "strong");

  public LeaderboardView(LeaderboardModel model) {
    this.model = model;
    getStyleClass().add("page");
    table = new TableView<>(model.rows());
    table.getStyleClass().addAll("plain-rows", "board");
    table.setRowFactory(made -> new Row());
    model.labels().subscribe(this::columns);
    columns();
    PhasePane pane =
        new PhasePane(
            table,
            model.phase(),
            model.error(),
            new PhasePane.Empty(Material2AL.LEADERBOARD, "board.empty"),
            model::refresh);
    setVgrow(pane, Priority.ALWAYS);
    getChildren()
        .setAll(
            head(),
            ownRow(),
            pane,
            new Pager(model.page(), model.pages(), model::previous, model::next));
  }

  private HBox head() {
    Label count = Nodes.fixed("", "quiet");
    model.total().subscribe(total -> count.setText(Words.get("board.count", total)));
    Label stale = Nodes.label("", "warn");
    stale.textProperty().bind(model.stale());
    HBox head =
        new HBox(
            Nodes.fixed(Words.get("board"), "title"),
            count,
            Nodes.spring(),
            stale,
            Nodes.iconButton(Material2MZ.REFRESH, "board.refresh", model::refresh));
    head.getStyleClass().add("page-head");
    return head;
  }

  private HBox ownRow() {
    HBox row =
        new HBox(
            Icons.of(Material2MZ.PERSON),
            own,
            Nodes.spring(),
            Nodes.button("board.toOwn", this::toOwn, "flat", "small"));
    row.getStyleClass().add("own-row");
    model
        .own()
        .subscribe(mine -> {
          Nodes.show(row, mine != null);
          if (mine != null) {
            own.setText(
                Words.get(
                    "board.own",
                    mine.rank(),
                    mine.name(),
                    mine.solved(),
                    Format.since(mine.timeMs())));
          }
          table.refresh();
        });
    return row;
  }

  private void columns() {
    List<TableColumn<LeaderboardRow, LeaderboardRow>> columns = new ArrayList<>();
    columns.add(Cells.text("board.rank", 60, row -> String.valueOf(row.rank())));
    TableColumn<LeaderboardRow, LeaderboardRow> names =
        Cells.nodes("board.name", NAME, LeaderboardView::name);
    columns.add(names);
    columns.add(
        Cells.nodes(
            "board.solved", 68, row -> Nodes.label(String.valueOf(row.solved()), "strong")));
    columns.add(
        Cells.text("board.time", 56, row -> row.solved() == 0 ? "" : Format.since(row.timeMs())));
    for (String label : model.labels()) {
      TableColumn<LeaderboardRow, LeaderboardRow> column =
          Cells.nodes("", 59, row -> BoardCell.of(row, label));
      column.setText(label);
      column.getStyleClass().add("narrow");
      columns.add(column);
    }
    table.getColumns().setAll(columns);
    double others = columns.stream().mapToDouble(TableColumn::getPrefWidth).sum() - NAME + SCROLL;
    names
        .prefWidthProperty()
        .bind(table.widthProperty().map(all -> Math.max(NAME, all.doubleValue() - others)));
  }

  private void toOwn() {
    LeaderboardRow mine = model.own().get();
    model.goToOwn();
    for (LeaderboardRow row : table.getItems()) {
      if (mine != null && row.accountId() == mine.accountId()) {
        table.scrollTo(row);
      }
    }
  }

  private static Node name(LeaderboardRow row) {
    HBox name = new HBox(8, Nodes.label(row.name()));
    name.setAlignment(Pos.CENTER_LEFT);
    if (row.demonstration()) {
      name.getChildren().add(Nodes.fixed(Words.get("board.demonstration"), "tag"));
    }
    return name;
  }

  private final class Row extends TableRow<LeaderboardRow> {
    @Override
    protected void updateItem(@Nullable LeaderboardRow item, boolean empty) {
      super.updateItem(item, empty);
      LeaderboardRow mine = model.own().get();
      pseudoClassStateChanged(
          OWN, item != null && mine != null && item.accountId() == mine.accountId());
    }
  }
}
