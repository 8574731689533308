package agon.client.editor;

import agon.client.editor.Rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what to colour by a table of rules, in a time that grows with the text and not faster,
 * whatever the text is. May be used from any thread.
 *
 * @param pieces tried in their order wherever no name and no number goes on
 * @param capitals whether a name with a capital letter is a type, if it is not called
 * @param inNames letters that names may have beside letters, digits and underscores
 */
record Lexer(
    List<Piece> pieces, Set<String> keywords, Set<String> types, boolean capitals, String inNames)
    implements Highlighter {

  /** A rule and the style class of what it finds. */
  record Piece(String style, Rule rule) {}

  @Override
  public List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int place = 0;
    while (place < text.length()) {
      Token token = token(text, place);
      if (token == null) {
        place++;
      } else {
        if (!token.style().isEmpty()) {
          tokens.add(token);
        }
        place = token.end();
      }
    }
    return tokens;
  }

  private @Nullable Token token(String text, int start) {
    char c = text.charAt(start);
    if (c == ' ' || c == '\n' || c == '\t') {
      return null;
    }
    for (Piece piece : pieces) {
      int end = piece.rule.end(text, start);
      if (end > start) {
        return new Token(start, end, piece.style);
      }
    }
    if (c >= '0' && c <= '9') {
      return new Token(start, numberEnd(text, start), "number");
    }
    return Rules.isWord(c) ? word(text, start) : null;
  }

  private static int numberEnd(String text, int start) {
    boolean based = text.startsWith("0x", start) || text.startsWith("0X", start);
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      char before = text.charAt(end - 1);
      boolean digitNext = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
      boolean sign = (c == '+' || c == '-') && (before == 'e' || before == 'E') && !based;
      if (!Rules.isWord(c) && !((c == '.' || c == '\'' || sign) && digitNext)) {
        break;
      }
      end++;
    }
    return end;
  }

  private Token word(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Rules.isWord(text.charAt(end)) || inNames.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    String word = text.substring(start, end);
    boolean blank = end < text.length() && Character.isWhitespace(text.charAt(end));
    boolean called = text.startsWith("(", blank ? end + 1 : end);
    boolean capital = capitals && Character.isUpperCase(word.charAt(0));
    return new Token(start, end, style(word, called, capital));
  }

  /** Empty for a name that is shown plain. */
  private String style(String word, boolean called, boolean capital) {
    if (keywords.contains(word)) {
      return "keyword";
    }
    if (types.contains(word) || (capital && !called)) {
      return "type";
    }
    return called ? "call" : "";
  }
}
