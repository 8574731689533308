package agon.client.editor;

import agon.client.core.Background;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * The editor for a solution: colours, line numbers, indentation, brackets, comments, find. UI
 * thread only.
 */
public final class CodeEditor extends BorderPane {
  private final CodeArea area = new CodeArea();
  private final StringProperty text = new SimpleStringProperty("");
  private final IntegerProperty fontSize = new SimpleIntegerProperty(14);
  private final Gutter gutter = new Gutter();
  private final FindBar find = new FindBar(area);
  private final EditorKeys keys = new EditorKeys(area, Syntax.of(""));
  private final Highlighting highlighting;

  public CodeEditor(Background background) {
    BracketMark brackets = new BracketMark(area);
    highlighting = new Highlighting(area, background, brackets::refresh);
    getStyleClass().add("code-editor");
    area.setUndoManager(UndoUtils.plainTextUndoManager(area));
    area.setParagraphGraphicFactory(gutter);
    setTop(find);
    setCenter(new VirtualizedScrollPane<>(area));
    text.subscribe(this::show);
    area.multiPlainChanges().subscribe(changes -> text.set(area.getText()));
    fontSize.subscribe(size -> area.setStyle("-fx-font-size: " + size + "px;"));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** What stands in the editor; setting it forgets what could be undone. */
  public StringProperty text() {
    return text;
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
    if (!next.equals(area.getText())) {
      area.replaceText(next);
      area.getUndoManager().forgetHistory();
      area.moveTo(0);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
      find.open();
      event.consume();
    }
  }
}
