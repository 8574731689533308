package agon.client.statement;

import agon.client.look.CopyButton;
import agon.client.look.Excerpt;
import agon.client.look.Nodes;
import agon.client.look.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Turns blocks of Markdown into nodes, and keeps the passages in reading order. UI thread only. */
final class Blocks {
  private static final int DEEPEST = 30;

  private final Inlines inlines;
  private final List<Passage> passages = new ArrayList<>();
  private int depth;

  /** Whether the end is left out. */
  private boolean rest;

  Blocks(Function<Formula, Optional<Mask>> painter, Pictures pictures) {
    this.inlines = new Inlines(painter, pictures);
  }

  List<Passage> passages() {
    return passages;
  }

  /** A column of all blocks inside of another. */
  VBox column(Node parent) {
    VBox column = new VBox();
    column.getStyleClass().add("blocks");
    depth++;
    for (Node node = parent.getFirstChild(); node != null && !rest; node = node.getNext()) {
      if (inlines.full() || depth > DEEPEST) {
        rest = true;
        column.getChildren().add(Nodes.label(Words.get("statement.rest"), "quiet"));
      } else {
        add(node, column);
      }
    }
    depth--;
    return column;
  }

  private void add(Node node, VBox column) {
    switch (node) {
      case Heading heading -> words(heading, "heading-" + Math.min(4, heading.getLevel()), column);
      case Paragraph paragraph -> words(paragraph, "paragraph", column);
      case FencedCodeBlock code -> column.getChildren().add(code(code.getLiteral()));
      case IndentedCodeBlock code -> column.getChildren().add(code(code.getLiteral()));
      case HtmlBlock html -> column.getChildren().add(plain(html.getLiteral(), "paragraph"));
      case BulletList list -> column.getChildren().add(list(list, -1));
      case OrderedList list -> column.getChildren().add(list(list, start(list)));
      case BlockQuote quote -> column.getChildren().add(quote(quote));
      case TableBlock table -> column.getChildren().add(table(table));
      case ThematicBreak _ -> column.getChildren().add(new Separator());
      default -> column.getChildren().add(column(node));
    }
  }

  private void words(Node block, String style, VBox column) {
    for (Passage passage : inlines.passages(block, style)) {
      passages.add(passage);
      column.getChildren().add(passage.node());
    }
  }

  private static int start(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    return start == null ? 1 : start;
  }

  private Region plain(String literal, String style) {
    Passage passage = new Passage(style);
    Text text = new Text(inlines.fitting(Excerpt.of(literal.stripTrailing()).text()));
    text.getStyleClass().add("words");
    passage.add(text);
    passages.add(passage);
    return passage.node();
  }

  private Region code(String literal) {
    Region text = plain(literal, "code-text");
    CopyButton copy = new CopyButton(() -> literal);
    StackPane frame = new StackPane(text, copy);
    StackPane.setAlignment(copy, Pos.TOP_RIGHT);
    frame.getStyleClass().add("code-block");
    return frame;
  }

  private Region list(Node list, int firstNumber) {
    VBox column = new VBox();
    column.getStyleClass().add("list");
    int number = firstNumber;
    for (Node item = list.getFirstChild(); item != null && !rest; item = item.getNext()) {
      Label bullet = new Label(number < 0 ? "\u2022" : number + ".");
      bullet.getStyleClass().add("bullet");
      bullet.setMinWidth(Region.USE_PREF_SIZE);
      inlines.box();
      VBox body = column(item);
      HBox.setHgrow(body, Priority.ALWAYS);
      column.getChildren().add(new HBox(bullet, body));
      number += number < 0 ? 0 : 1;
    }
    return column;
  }

  private Region quote(Node quote) {
    VBox column = column(quote);
    column.getStyleClass().add("quote");
    return column;
  }

  private Region table(TableBlock table) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("md-table");
    int row = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node line = part.getFirstChild();
          line != null && !inlines.full();
          line = line.getNext()) {
        row(grid, line, row++);
      }
    }
    grid.setMaxWidth(Region.USE_PREF_SIZE);
    return grid;
  }

  private void row(GridPane grid, Node line, int row) {
    int column = 0;
    for (Node cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
      VBox body = new VBox();
      body.getStyleClass().addAll("cell", row == 0 ? "head" : row % 2 == 0 ? "even" : "odd");
      words(cell, style(cell), body);
      if (row == 0) {
        ColumnConstraints width = new ColumnConstraints();
        width.setMinWidth(32);
        width.setHgrow(Priority.SOMETIMES);
        grid.getColumnConstraints().add(width);
      }
      grid.add(body, column++, row);
    }
  }

  private static String style(Node cell) {
    TableCell.Alignment alignment =
        cell instanceof TableCell table && table.getAlignment() != null
            ? table.getAlignment()
            : TableCell.Alignment.LEFT;
    return switch (alignment) {
      case LEFT -> "cell-left";
      case CENTER -> "cell-center";
      case RIGHT -> "cell-right";
    };
  }
}
