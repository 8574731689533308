package agon.client.leaderboard;

import agon.client.look.Format;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.protocol.competition.LeaderboardCell;
import agon.protocol.competition.LeaderboardRow;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** One contestant's tries at one problem: {@code +2 0:43}, {@code -3}, {@code ?2}. */
final class BoardCell {
  private BoardCell() {}

  static Node of(LeaderboardRow row, String label) {
    return row.cells().stream()
        .filter(cell -> cell.label().equals(label))
        .findFirst()
        .map(BoardCell::node)
        .orElseGet(() -> Nodes.label(""));
  }

  private static Label node(LeaderboardCell cell) {
    Label node = Nodes.label(words(cell), "board-cell", style(cell));
    if (cell.first()) {
      node.getStyleClass().add("first");
      node.setTooltip(new Tooltip(Words.get("board.first")));
    }
    return node;
  }

  static String words(LeaderboardCell cell) {
    if (cell.solved()) {
      String tries = cell.rejected() == 0 ? "+" : "+" + cell.rejected();
      return (cell.first() ? "\u2605 " : tries + " ") + Format.since(cell.solvedMs());
    }
    return cell.pending() > 0 ? "?" + cell.pending() : "\u2212" + cell.rejected();
  }

  private static String style(LeaderboardCell cell) {
    if (cell.solved()) {
      return "solved";
    }
    return cell.pending() > 0 ? "pending" : "rejected";
  }
}
