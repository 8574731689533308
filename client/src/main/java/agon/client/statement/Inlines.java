package agon.client.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Turns the inside of a paragraph into texts and formulas of a {@link Passage}. */
final class Inlines {
  /** A longer piece of code has to wrap with the line, so it gets no frame. */
  private static final int FRAMED_CODE = 32;

  /** A formula of this width, in pixels, fits into every pane. */
  private static final double NARROW = 160;

  private static final int MOST_PIECES = 8_000;

  /** What a paragraph costs beside what is in it, in pieces. */
  private static final int PASSAGE = 12;

  private static final int MOST_LETTERS = 100_000;
  private static final int LONGEST_TEXT = 10_000;

  private final Function<Formula, Optional<Mask>> painter;
  private final Pictures pictures;
  private final Deque<String> styles = new ArrayDeque<>();
  private int pieces;
  private int letters;

  Inlines(Function<Formula, Optional<Mask>> painter, Pictures pictures) {
    this.painter = painter;
    this.pictures = pictures;
  }

  /** The children of a block; display formulas are returned as passages of their own. */
  List<Passage> passages(Node block, String style) {
    pieces += PASSAGE;
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage(style));
    children(block, passages, style);
    passages.removeIf(Passage::isEmpty);
    return passages;
  }

  private void children(Node parent, List<Passage> passages, String style) {
    for (Node node = parent.getFirstChild(); node != null && !full(); node = node.getNext()) {
      pieces++;
      add(node, passages, style);
    }
  }

  /** Whether there is as much as can be shown at once. */
  boolean full() {
    return pieces >= MOST_PIECES || letters >= MOST_LETTERS;
  }

  /** Counts a box around a paragraph, such as an item of a list, like another paragraph. */
  void box() {
    pieces += PASSAGE;
  }

  /** As much of a text as there is room for. */
  String fitting(String literal) {
    int room = Math.clamp(MOST_LETTERS - letters, 0, LONGEST_TEXT);
    pieces++;
    letters += literal.length();
    return literal.length() <= room ? literal : literal.substring(0, room) + "\u2026";
  }

  private void add(Node node, List<Passage> passages, String style) {
    Passage last = passages.getLast();
    switch (node) {
      case org.commonmark.node.Text text -> last.add(text(text.getLiteral()));
      case SoftLineBreak _ -> last.add(text(" "));
      case HardLineBreak _ -> last.add(text("\n"));
      case HtmlInline html -> last.add(text(html.getLiteral()));
      case Code code -> code(code.getLiteral(), last);
      case Emphasis _ -> styled("italic", node, passages, style);
      case StrongEmphasis _ -> styled("bold", node, passages, style);
      case Image image -> image(image, last);
      case Link link -> link(link, last);
      case Formula formula when formula.display() -> display(formula, passages, style);
      case Formula formula -> formula(formula, last);
      default -> children(node, passages, style);
    }
  }

  private void styled(String name, Node node, List<Passage> passages, String style) {
    styles.push(name);
    children(node, passages, style);
    styles.pop();
  }

  private Text text(String literal) {
    Text text = new Text(fitting(literal));
    text.getStyleClass().add("words");
    text.getStyleClass().addAll(styles);
    return text;
  }

  private void code(String literal, Passage passage) {
    if (literal.length() > FRAMED_CODE) {
      Text text = text(literal);
      text.getStyleClass().add("code");
      passage.add(text);
    } else {
      Label label = new Label(literal);
      label.getStyleClass().add("code-span");
      passage.add(label, literal);
    }
  }

  private void image(Image image, Passage passage) {
    String path = image.getDestination();
    String name = plain(image).isBlank() ? path : plain(image);
    PictureNode node = new PictureNode(name);
    node.maxWidthProperty().bind(passage.node().widthProperty());
    passage.add(node, name);
    if (Pictures.isOwn(path)) {
      pictures.fetch(path, node::show, () -> {}); // Its name goes on to stand there.
    }
  }

  private void link(Link link, Passage passage) {
    Text text = text(plain(link));
    text.getStyleClass().add("link");
    Tooltip.install(text, new Tooltip(link.getDestination()));
    passage.add(text);
  }

  private void display(Formula formula, List<Passage> passages, String style) {
    Passage own = new Passage("display-formula");
    formula(formula, own);
    passages.add(own);
    passages.add(new Passage(style));
  }

  private void formula(Formula formula, Passage passage) {
    Optional<Mask> mask = painter.apply(formula);
    if (mask.isPresent()) {
      FormulaNode node = new FormulaNode(mask.get());
      if (node.prefWidth(-1) > NARROW) {
        WideFormula wide = new WideFormula(node);
        wide.maxWidthProperty().bind(passage.node().widthProperty());
        passage.add(wide, formula.source());
      } else {
        passage.add(node, formula.source());
      }
    } else {
      Text text = text(formula.source());
      text.getStyleClass().add("code");
      passage.add(text);
    }
  }

  private static String plain(Node parent) {
    StringBuilder text = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case org.commonmark.node.Text words -> text.append(words.getLiteral());
        case Code code -> text.append(code.getLiteral());
        case SoftLineBreak _ -> text.append(' ');
        case Formula formula -> text.append(formula.source());
        default -> text.append(plain(node));
      }
    }
    return text.toString();
  }
}
