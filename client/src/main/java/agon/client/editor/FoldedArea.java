package agon.client.editor;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fxmisc.richtext.CodeArea;

/** A code area that takes texts of any length and shows what {@link Folds} let it. UI thread. */
class FoldedArea extends CodeArea {
  /** A change this small may go a little beyond what is shown, since many take their time. */
  private static final int TYPED = 200;

  private final Folds folds = new Folds();

  /** The text with everything that is not shown. */
  String whole() {
    return unfold(getText());
  }

  /** The whole of a text that is shown. */
  String unfold(String shown) {
    return folds.unfold(shown);
  }

  /** Puts a text from outside in the place of all. */
  void show(String text) {
    replaceText(0, getLength(), folds.escape(text));
  }

  /** Also rewrites the lines around where they would become too long to be shown. */
  @Override
  public void replaceText(int start, int end, String text) {
    if (folds.crowded()) {
      folds.keep(getText());
      getUndoManager().forgetHistory();
    }
    int lineStart = start - offsetToPosition(start, Bias.Backward).getMinor();
    int lastLine = offsetToPosition(end, Bias.Backward).getMajor();
    int lineEnd = getAbsolutePosition(lastLine, getParagraphLength(lastLine));
    String lines = getText(lineStart, start) + text + getText(end, lineEnd);
    int others = lastLine - offsetToPosition(start, Bias.Backward).getMajor() + 1;
    Folds.Room room =
        new Folds.Room(
            Math.max(1, Folds.MOST_LINES - (getParagraphs().size() - others)),
            Math.max(Folds.KEPT, Folds.MOST_LETTERS - (getLength() - (lineEnd - lineStart))));
    boolean typed = text.length() <= TYPED && lines.length() <= 2 * Folds.LONGEST;
    if (typed || Folds.fits(lines, room)) {
      super.replaceText(start, end, text);
    } else {
      super.replaceText(lineStart, lineEnd, folds.fold(lines, room));
    }
  }

  @Override
  public void copy() {
    if (getSelection().getLength() > 0) {
      ClipboardContent content = new ClipboardContent();
      content.putString(unfold(getSelectedText()));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  @Override
  public void cut() {
    copy();
    replaceSelection("");
  }

  @Override
  public void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null) {
      replaceSelection(folds.escape(text));
    }
  }
}
