package agon.client.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.CodeArea;

/** Marks the pair of brackets at the caret. UI thread. */
final class BracketMark {
  static final String STYLE = "bracket-match";

  private final CodeArea area;
  private List<Integer> marked = List.of();

  BracketMark(CodeArea area) {
    this.area = area;
    area.caretPositionProperty().addListener((observed, old, now) -> refresh());
  }

  void refresh() {
    marked.forEach(place -> style(place, false));
    int caret = Math.min(area.getCaretPosition(), area.getLength());
    int from = Math.max(0, caret - Brackets.REACH);
    String around = area.getText(from, Math.min(area.getLength(), caret + Brackets.REACH));
    marked =
        Brackets.at(around, caret - from)
            .map(pair -> List.of(from + pair.one(), from + pair.other()))
            .orElse(List.of());
    marked.forEach(place -> style(place, true));
  }

  private void style(int place, boolean on) {
    if (place >= area.getLength()) {
      return;
    }
    Collection<String> now = area.getStyleOfChar(place);
    if (now.contains(STYLE) != on) {
      List<String> changed = new ArrayList<>(now);
      if (on) {
        changed.add(STYLE);
      } else {
        changed.remove(STYLE);
      }
      area.setStyle(place, place + 1, List.copyOf(changed));
    }
  }
}
