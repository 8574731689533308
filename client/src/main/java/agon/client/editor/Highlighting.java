package agon.client.editor;

import agon.client.core.Background;
import agon.client.editor.Highlighter.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Keeps the colours of an editor right. Tokens are found on a worker in an immutable copy, and only
 * the lines on the screen that differ are coloured, if the text is still the same. UI thread.
 */
final class Highlighting {
  /** What a line has behind this column or this many pieces stays plain: pieces cost layout. */
  static final int COLUMNS = 1_000;

  static final int PIECES = 200;
  private static final Collection<String> PLAIN = List.of();

  private final CodeArea area;
  private final Background background;
  private final Runnable applied;
  private Highlighter highlighter = Highlighter.NONE;
  private List<StyleSpans<Collection<String>>> lines = List.of();
  private boolean running;
  private boolean stale;
  private boolean asked;

  /**
   * @param applied called after colours were changed
   */
  Highlighting(CodeArea area, Background background, Runnable applied) {
    this.area = area;
    this.background = background;
    this.applied = applied;
    area.multiPlainChanges().subscribe(changes -> refresh());
    area.viewportDirtyEvents().subscribe(moved -> soon());
  }

  void with(Highlighter next) {
    highlighter = next;
    refresh();
  }

  private void refresh() {
    stale = true;
    lines = List.of();
    if (!running) {
      start();
    }
  }

  private void start() {
    running = true;
    stale = false;
    String text = area.getText();
    Highlighter current = highlighter;
    background.run(
        () -> lines(text, current.tokens(text)),
        this::finished,
        failure -> finished(lines(text, List.of())));
  }

  private void finished(List<StyleSpans<Collection<String>>> found) {
    running = false;
    if (stale) {
      start();
    } else {
      lines = found;
      apply();
    }
  }

  /** After what the area does now, since colouring moves the view as well. */
  private void soon() {
    if (!asked) {
      asked = true;
      background.ui(() -> {
        asked = false;
        apply();
      });
    }
  }

  private void apply() {
    if (lines.size() != area.getParagraphs().size() || area.getVisibleParagraphs().isEmpty()) {
      return;
    }
    boolean changed = false;
    int last = Math.min(lines.size() - 1, area.lastVisibleParToAllParIndex() + 1);
    for (int line = area.firstVisibleParToAllParIndex(); line <= last; line++) {
      if (!same(line)) {
        area.setStyleSpans(line, 0, lines.get(line));
        changed = true;
      }
    }
    if (changed) {
      applied.run();
    }
  }

  /** A mark of the pair of brackets at the caret is no difference. */
  private boolean same(int line) {
    return area.getParagraph(line).length() == 0
        || area.getStyleSpans(line)
            .mapStyles(Highlighting::withoutMark)
            .equals(lines.get(line).mapStyles(Highlighting::withoutMark));
  }

  private static Collection<String> withoutMark(Collection<String> styles) {
    return styles.stream().filter(style -> !style.equals(BracketMark.STYLE)).toList();
  }

  /** The styles of every line. */
  static List<StyleSpans<Collection<String>>> lines(String text, List<Token> tokens) {
    List<StyleSpans<Collection<String>>> lines = new ArrayList<>();
    int next = 0;
    int start = 0;
    while (start <= text.length()) {
      int found = text.indexOf('\n', start);
      int end = found < 0 ? text.length() : found;
      StyleSpansBuilder<Collection<String>> line = new StyleSpansBuilder<>();
      int done = start;
      int pieces = 0;
      while (next < tokens.size() && tokens.get(next).start() < end) {
        Token token = tokens.get(next);
        int from = Math.max(token.start(), start);
        int to = Math.min(token.end(), end);
        if (from - start < COLUMNS && pieces++ < PIECES) {
          if (from > done) {
            line.add(PLAIN, from - done);
          }
          if (to > from) {
            line.add(List.of(token.style()), to - from);
          }
          done = Math.max(done, to);
        }
        if (token.end() > end) {
          break;
        }
        next++;
      }
      if (end > done || end == start) {
        line.add(PLAIN, end - done);
      }
      lines.add(line.create());
      start = end + 1;
    }
    return lines;
  }
}
