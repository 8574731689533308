package agon.client.editor;

import agon.client.core.Background;
import agon.client.look.Nodes;
import agon.client.look.Words;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * The editor for a solution: colours, line numbers, indentation, brackets, comments, find. A text
 * of any length may be put into it; very long lines are shown shortened. UI thread only.
 */
public final class CodeEditor extends BorderPane {
  private final FoldedArea area = new FoldedArea();
  private final StringProperty text = new SimpleStringProperty("");
  private final IntegerProperty fontSize = new SimpleIntegerProperty(14);
  private final Gutter gutter = new Gutter();
  private final FindBar find = new FindBar(area);
  private final EditorKeys keys = new EditorKeys(area, Syntax.of(""));
  private final Label shortened = Nodes.label(Words.get("editor.shortened"), "editor-note");
  private final Highlighting highlighting;

  public CodeEditor(Background background) {
    BracketMark brackets = new BracketMark(area);
    highlighting = new Highlighting(area, background, brackets::refresh);
    getStyleClass().add("code-editor");
    area.setUndoManager(UndoUtils.plainTextUndoManager(area));
    area.setParagraphGraphicFactory(gutter);
    shortened.setWrapText(true);
    shortened.setMaxWidth(Double.MAX_VALUE);
    Nodes.show(shortened, false);
    setTop(find);
    setCenter(new VirtualizedScrollPane<>(area));
    setBottom(shortened);
    text.subscribe(this::show);
    area.multiPlainChanges().subscribe(changes -> changed());
    fontSize.subscribe(size -> area.setStyle("-fx-font-size: " + size + "px;"));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The whole text; setting it is a change like every other, which can be undone. */
  public StringProperty text() {
    return text;
  }

  /** Starts from a text: what was there before is forgotten, and the caret stands at its top. */
  public void open(String first) {
    text.set(first);
    area.getUndoManager().forgetHistory();
    area.moveTo(0);
    area.requestFollowCaret();
  }

  public IntegerProperty fontSize() {
    return fontSize;
  }

  /** Colours and indents by the rules of that language, named by its id. */
  public void language(String id) {
    Syntax syntax = Syntax.of(id);
    keys.with(syntax);
    highlighting.with(syntax.highlighter());
  }

  /** Marks lines, counted from 1, with what is wrong with them. */
  public void errors(Map<Integer, String> messages) {
    for (int line : gutter.errors(messages)) {
      if (line >= 1 && line <= area.getParagraphs().size()) {
        area.recreateParagraphGraphic(line - 1);
      }
    }
  }

  /** Puts the caret into the code. */
  public void focusCode() {
    area.requestFocus();
  }

  public CodeArea area() {
    return area;
  }

  private void show(String next) {
    if (!next.equals(area.whole())) {
      int caret = area.getCaretPosition();
      area.getUndoManager().preventMerge();
      area.show(next);
      area.getUndoManager().preventMerge();
      area.moveTo(Math.min(caret, area.getLength()));
    }
  }

  private void changed() {
    String shown = area.getText();
    String whole = area.whole();
    Nodes.show(shortened, shown.length() < whole.length());
    text.set(whole);
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
      find.open();
      event.consume();
    }
  }
}
