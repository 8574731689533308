package agon.client.statement;

import agon.client.core.Background;
import agon.client.core.Task;
import agon.client.look.Clip;
import agon.client.look.Words;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/**
 * Shows a statement as wide as the pane; its text can be marked and copied. Reading it and setting
 * its formulas is done in the background.
 */
public final class StatementView extends ScrollPane {
  private static final double TEXT_SIZE = 13;

  /** Shared: the same formulas come back with every visit. */
  private static final FormulaPainter PAINTER = new FormulaPainter();

  private final Background background;
  private final Pictures pictures;
  private final StackPane page = new StackPane();
  private final Selection selection = new Selection();
  private String source = "";
  private Task reading = Task.NONE;

  /**
   * @param files fetches the images of the statement that is shown
   */
  public StatementView(Background background, StatementFiles files) {
    this.background = background;
    pictures = new Pictures(background, files);
    getStyleClass().add("statement");
    page.getStyleClass().add("statement-page");
    setContent(page);
    setFitToWidth(true);
    page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    setContextMenu(menu());
  }

  /** Shows another statement from its top. */
  public void show(String markdown) {
    show(markdown, 0);
  }

  /** Shows a statement that grew at its end from there. */
  public void showEnd(String markdown) {
    show(markdown, 1);
  }

  private void show(String markdown, double from) {
    if (markdown.equals(source)) {
      return;
    }
    source = markdown;
    reading.cancel();
    double scale = scale();
    reading =
        background.run(
            () -> read(markdown, scale),
            document -> build(document, from),
            failure -> build(Markdown.parse(""), 0));
  }

  private double scale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : Math.max(1, getScene().getWindow().getRenderScaleX());
  }

  private static Node read(String markdown, double scale) {
    Node document = Markdown.parse(markdown);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof Formula formula) {
              PAINTER.mask(formula, TEXT_SIZE, scale);
            }
            visitChildren(node);
          }
        });
    return document;
  }

  private void build(Node document, double from) {
    double scale = scale();
    Blocks blocks = new Blocks(formula -> PAINTER.mask(formula, TEXT_SIZE, scale), pictures);
    page.getChildren().setAll(blocks.column(document));
    selection.over(blocks.passages());
    layout(); // The end is known only when the height is.
    setVvalue(from);
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      selection.press(event);
    }
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      selection.drag(event);
    }
  }

  private void keyPressed(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C && !selection.isEmpty()) {
      Clip.copy(selection.text());
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
      selection.all();
      event.consume();
    }
  }

  /** What is marked now. */
  public String selectedText() {
    return selection.text();
  }

  private ContextMenu menu() {
    MenuItem copy = new MenuItem(Words.get("statement.copy"));
    copy.setOnAction(event -> Clip.copy(selection.text()));
    MenuItem all = new MenuItem(Words.get("statement.copyAll"));
    all.setOnAction(event -> Clip.copy(source));
    ContextMenu menu = new ContextMenu(copy, all);
    menu.setOnShowing(event -> copy.setDisable(selection.isEmpty()));
    return menu;
  }
}
