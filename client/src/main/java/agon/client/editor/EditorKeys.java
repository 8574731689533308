package agon.client.editor;

import agon.client.editor.Typing.Place;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;

/** Gives keys to {@link Typing} and {@link Lines} before the text area sees them. UI thread. */
final class EditorKeys {
  private static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");

  private final CodeArea area;
  private Syntax syntax;

  EditorKeys(CodeArea area, Syntax syntax) {
    this.area = area;
    this.syntax = syntax;
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  void with(Syntax next) {
    syntax = next;
  }

  private Place place() {
    return new Place(area.getText(), area.getAnchor(), area.getCaretPosition());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.SLASH && event.isShortcutDown()) {
      apply(event, Optional.of(Lines.toggleComment(place(), syntax.comment())));
    } else if (!event.isShortcutDown() && !event.isAltDown()) {
      plain(event);
    }
  }

  private void plain(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> apply(event, Optional.of(Typing.enter(place(), syntax)));
      case BACK_SPACE -> apply(event, Typing.backspace(place()));
      case TAB ->
          apply(
              event,
              Optional.of(event.isShiftDown() ? Lines.outdent(place()) : Lines.indent(place())));
      default -> {
        // The area's own.
      }
    }
  }

  private void typed(KeyEvent event) {
    String text = event.getCharacter();
    if (event.isAltDown() && !event.isControlDown() && !MAC) {
      event.consume(); // As in every text field: with Alt alone nothing is typed.
    } else if (text.length() == 1 && text.charAt(0) > ' ' && !event.isShortcutDown()) {
      apply(event, Typing.typed(place(), text.charAt(0)));
    }
  }

  private void apply(KeyEvent event, Optional<Edit> edit) {
    edit.ifPresent(change -> {
      event.consume();
      if (change.start() < change.end() || !change.text().isEmpty()) {
        area.replaceText(change.start(), change.end(), change.text());
      }
      int length = area.getLength();
      area.selectRange(Math.min(change.anchor(), length), Math.min(change.caret(), length));
      area.requestFollowCaret();
    });
  }
}
