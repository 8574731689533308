package agon.client.statement;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds {@code $...$} and {@code $$...$$} before Markdown reads their underscores and stars. A
 * dollar sign before a blank, and one that closes before a digit, is money and stays text.
 */
final class FormulaSyntax implements InlineContentParserFactory, InlineContentParser {
  /** A dollar sign whose partner is further away is no formula: looking for it takes its time. */
  private static final int LONGEST = 4_000;

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('$');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    boolean display = scanner.next('$');
    Position start = scanner.position();
    if (!display && Character.isWhitespace(scanner.peek())) {
      return ParsedInline.none();
    }
    for (int read = 0; read < LONGEST && scanner.hasNext(); read++) {
      char c = scanner.peek();
      if (c == '\\') {
        scanner.next();
        scanner.next();
      } else if (c == '$' && closes(scanner, start, display)) {
        String tex = scanner.getSource(start, scanner.position()).getContent();
        skip(scanner, display ? 2 : 1);
        return tex.isBlank()
            ? ParsedInline.none()
            : ParsedInline.of(new Formula(tex.strip(), display), scanner.position());
      } else {
        scanner.next();
      }
    }
    return ParsedInline.none();
  }

  private static boolean closes(Scanner scanner, Position start, boolean display) {
    Position here = scanner.position();
    int before = scanner.peekPreviousCodePoint();
    scanner.next();
    char after = scanner.peek();
    scanner.setPosition(here);
    if (display) {
      return after == '$';
    }
    return !Character.isWhitespace(before)
        && !Character.isDigit(after)
        && !here.equals(start)
        && after != '$';
  }

  private static void skip(Scanner scanner, int count) {
    for (int i = 0; i < count; i++) {
      scanner.next();
    }
  }
}
