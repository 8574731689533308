package agon.client.editor;

import agon.client.look.Fields;
import agon.client.look.Nodes;
import agon.client.look.Words;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.fxmisc.richtext.CodeArea;
import org.kordamp.ikonli.material2.Material2AL;

/** Finds a text in the editor, in any case; Enter goes on, Shift+Enter back, Escape closes. */
final class FindBar extends HBox {
  private final CodeArea area;
  private final TextField wanted = Fields.line();
  private final Label found = new Label();

  FindBar(CodeArea area) {
    this.area = area;
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_LEFT);
    wanted.setPromptText(Words.get("editor.find"));
    wanted.getStyleClass().add("small");
    found.getStyleClass().add("quiet");
    getChildren()
        .setAll(
            wanted,
            Nodes.iconButton(
                Material2AL.KEYBOARD_ARROW_UP, "editor.find.previous", () -> find(false)),
            Nodes.iconButton(Material2AL.KEYBOARD_ARROW_DOWN, "editor.find.next", () -> find(true)),
            found,
            Nodes.iconButton(Material2AL.CLOSE, "editor.find.close", this::close));
    wanted.textProperty().subscribe(() -> search(area.getSelection().getStart(), true));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show(false);
  }

  void open() {
    show(true);
    String selected = area.getSelectedText();
    if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
      wanted.setText(selected);
    }
    wanted.requestFocus();
    wanted.selectAll();
  }

  private void close() {
    show(false);
    area.requestFocus();
  }

  private void show(boolean visible) {
    setVisible(visible);
    setManaged(visible);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      find(!event.isShiftDown());
      event.consume();
    }
  }

  private void find(boolean forward) {
    search(forward ? area.getSelection().getEnd() : area.getSelection().getStart() - 1, forward);
  }

  private void search(int from, boolean forward) {
    String text = area.getText().toLowerCase(Locale.ROOT);
    String needle = wanted.getText().toLowerCase(Locale.ROOT);
    if (needle.isEmpty()) {
      found.setText("");
      return;
    }
    int place = forward ? text.indexOf(needle, from) : text.lastIndexOf(needle, from);
    if (place < 0) {
      place = forward ? text.indexOf(needle) : text.lastIndexOf(needle);
    }
    if (place < 0) {
      found.setText(Words.get("editor.find.none"));
    } else {
      found.setText("");
      area.selectRange(place, place + needle.length());
      area.requestFollowCaret();
    }
  }
}
