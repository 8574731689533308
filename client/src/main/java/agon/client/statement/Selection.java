package agon.client.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseEvent;

/** The marked part of a statement: from one letter of a passage to one of another. */
final class Selection {
  private record Place(int passage, int letter) {
    boolean before(Place other) {
      return passage < other.passage || (passage == other.passage && letter < other.letter);
    }
  }

  private static final Place NOWHERE = new Place(0, 0);

  private List<Passage> passages = List.of();
  private Place anchor = NOWHERE;
  private Place end = NOWHERE;

  /** Forgets what was marked; from now on these can be. */
  void over(List<Passage> all) {
    passages = new ArrayList<>(all);
    anchor = NOWHERE;
    end = NOWHERE;
  }

  void press(MouseEvent event) {
    if (!passages.isEmpty()) {
      anchor = place(event);
      end = anchor;
      paint();
    }
  }

  void drag(MouseEvent event) {
    if (!passages.isEmpty()) {
      end = place(event);
      paint();
    }
  }

  void all() {
    if (!passages.isEmpty()) {
      anchor = NOWHERE;
      end = new Place(passages.size() - 1, passages.getLast().length());
      paint();
    }
  }

  boolean isEmpty() {
    return anchor.equals(end);
  }

  /** The marked text, a line for each passage. */
  String text() {
    StringJoiner text = new StringJoiner("\n");
    Place first = first();
    Place last = last();
    for (int i = first.passage; i <= last.passage && i < passages.size(); i++) {
      text.add(passages.get(i).text(from(i, first), to(i, last)));
    }
    return text.toString();
  }

  private void paint() {
    Place first = first();
    Place last = last();
    for (int i = 0; i < passages.size(); i++) {
      boolean inside = i >= first.passage && i <= last.passage;
      passages.get(i).mark(inside ? from(i, first) : 0, inside ? to(i, last) : 0);
    }
  }

  private Place first() {
    return end.before(anchor) ? end : anchor;
  }

  private Place last() {
    return end.before(anchor) ? anchor : end;
  }

  private static int from(int passage, Place first) {
    return passage == first.passage ? first.letter : 0;
  }

  private int to(int passage, Place last) {
    return passage == last.passage ? last.letter : passages.get(passage).length();
  }

  private Place place(MouseEvent event) {
    int nearest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < passages.size(); i++) {
      double distance = distance(passages.get(i), event);
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    }
    return new Place(nearest, passages.get(nearest).at(event.getSceneX(), event.getSceneY()));
  }

  /** Rows count more than columns: beside a line is nearer than above it. */
  private static double distance(Passage passage, MouseEvent event) {
    Bounds area = passage.node().localToScene(passage.node().getLayoutBounds());
    double x = outside(event.getSceneX(), area.getMinX(), area.getMaxX());
    double y = outside(event.getSceneY(), area.getMinY(), area.getMaxY());
    return y * 1_000 + x;
  }

  private static double outside(double value, double min, double max) {
    return Math.max(0, Math.max(min - value, value - max));
  }
}
