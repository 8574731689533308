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
 * the lines that differ are coloured again, if the text is still the same. UI thread.
 */
final class Highlighting {
  private static final Collection<String> PLAIN = List.of();

  private final CodeArea area;
  private final Background background;
  private final Runnable applied;
  private Highlighter highlighter = Highlighter.NONE;
  private boolean running;
  private boolean stale;

  /**
   * @param applied called after colours were changed
   */
  Highlighting(CodeArea area, Background background, Runnable applied) {
    this.area = area;
    this.background = background;
    this.applied = applied;
    area.multiPlainChanges().subscribe(changes -> refresh());
  }

  void with(Highlighter next) {
    highlighter = next;
    refresh();
  }

  private void refresh() {
    stale = true;
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

  private void finished(List<StyleSpans<Collection<String>>> lines) {
    running = false;
    if (stale) {
      start();
    } else {
      apply(lines);
      applied.run();
    }
  }

  private void apply(List<StyleSpans<Collection<String>>> lines) {
    if (lines.size() != area.getParagraphs().size()) {
      return;
    }
    int first = 0;
    while (first < lines.size() && same(first, lines)) {
      first++;
    }
    int last = lines.size() - 1;
    while (last > first && same(last, lines)) {
      last--;
    }
    for (int line = first; line <= last; line++) {
      if (!same(line, lines)) {
        area.setStyleSpans(line, 0, lines.get(line));
      }
    }
  }

  private boolean same(int line, List<StyleSpans<Collection<String>>> lines) {
    return area.getParagraph(line).length() == 0
        || area.getStyleSpans(line).equals(lines.get(line));
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
      while (next < tokens.size() && tokens.get(next).start() < end) {
        Token token = tokens.get(next);
        int from = Math.max(token.start(), start);
        int to = Math.min(token.end(), end);
        if (from > done) {
          line.add(PLAIN, from - done);
        }
        if (to > from) {
          line.add(List.of(token.style()), to - from);
        }
        done = Math.max(done, to);
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
