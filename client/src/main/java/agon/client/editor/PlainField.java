package agon.client.editor;

import agon.client.look.Nodes;
import agon.client.look.Words;
import java.nio.charset.StandardCharsets;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * A field for a text of some lines without colours, such as an input: the editor's own area, which
 * no text holds up, with a most that it takes. Tab goes on to the next field. UI thread only.
 */
public final class PlainField extends BorderPane {
  private static final double ROW = 17;
  private static final double EDGES = 12;

  private final int most;
  private final FoldedArea area =
      new FoldedArea() {
        @Override
        public void replaceText(int start, int end, String text) {
          if (fits(getText(0, start) + text + getText(end, getLength()))) {
            super.replaceText(start, end, text);
          }
        }
      };
  private final StringProperty text = new SimpleStringProperty("");
  private final Label note = Nodes.label("", "editor-note");

  /**
   * @param name what it is for, for those who hear the window
   * @param rows how many lines are seen
   * @param most how much it takes, in bytes of UTF-8
   */
  public PlainField(String name, int rows, int most) {
    this.most = most;
    getStyleClass().add("plain-field");
    area.setAccessibleText(name);
    area.setUndoManager(UndoUtils.plainTextUndoManager(area));
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VirtualizedScrollPane<CodeArea> scroll = new VirtualizedScrollPane<>(area);
    scroll.setPrefHeight(rows * ROW + EDGES);
    scroll.setMinHeight(ROW + EDGES);
    note.setWrapText(true);
    note.setMaxWidth(Double.MAX_VALUE);
    Nodes.show(note, false);
    setCenter(scroll);
    setBottom(note);
    text.subscribe(this::show);
    area.multiPlainChanges().subscribe(changes -> changed());
  }

  /** The whole text; one that is larger than the most is not taken. */
  public StringProperty text() {
    return text;
  }

  public CodeArea area() {
    return area;
  }

  private boolean fits(String shown) {
    boolean fits = area.unfold(shown).getBytes(StandardCharsets.UTF_8).length <= most;
    say(fits ? "" : Words.get("field.full", most / 1024));
    return fits;
  }

  private void say(String words) {
    note.setText(words);
    Nodes.show(note, !words.isEmpty());
  }

  private void show(String next) {
    if (!next.equals(area.whole())) {
      area.show(next);
      text.set(area.whole());
      area.moveTo(0);
    }
  }

  private void changed() {
    String whole = area.whole();
    if (area.getLength() < whole.length()) {
      say(Words.get("editor.shortened"));
    }
    text.set(whole);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }
}
