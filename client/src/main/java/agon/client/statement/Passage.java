package agon.client.statement;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A paragraph on the screen whose letters can be marked. A formula or another node counts as one
 * letter and is copied as its source.
 */
final class Passage {
  private final TextFlow flow = new TextFlow();
  private final Path mark = new Path();
  private final List<String> pieces = new ArrayList<>();

  Passage(String style) {
    flow.getStyleClass().add(style);
    mark.getStyleClass().add("selection-mark");
    mark.setManaged(false);
    mark.setMouseTransparent(true);
    flow.getChildren().add(mark);
  }

  TextFlow node() {
    return flow;
  }

  void add(Text text) {
    pieces.add(text.getText());
    flow.getChildren().add(text);
  }

  void add(Node node, String source) {
    pieces.add(source);
    flow.getChildren().add(node);
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** How many letters there are. */
  int length() {
    int length = 0;
    for (int i = 0; i < pieces.size(); i++) {
      length += length(i);
    }
    return length;
  }

  private boolean isText(int piece) {
    return flow.getChildren().get(piece + 1) instanceof Text;
  }

  private int length(int piece) {
    return isText(piece) ? pieces.get(piece).length() : 1;
  }

  /** The letter nearest to a point of the scene. */
  int at(double sceneX, double sceneY) {
    Point2D point = flow.sceneToLocal(sceneX, sceneY);
    return Math.clamp(flow.getHitInfo(point).getInsertionIndex(), 0, length());
  }

  void mark(int start, int end) {
    if (start < end) {
      mark.getElements().setAll(flow.getRangeShape(start, end, false));
    } else {
      mark.getElements().clear();
    }
  }

  /** The source of the letters from start to end. */
  String text(int start, int end) {
    StringBuilder text = new StringBuilder();
    int offset = 0;
    for (int i = 0; i < pieces.size(); i++) {
      int from = Math.max(start - offset, 0);
      int to = Math.min(end - offset, length(i));
      if (from < to) {
        text.append(isText(i) ? pieces.get(i).substring(from, to) : pieces.get(i));
      }
      offset += length(i);
    }
    return text.toString();
  }
}
