package agon.sandbox.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a Java source as the language's specification (chapter 3) separates them: Unicode
 * escapes are read first; comments, texts and numbers are left out. Takes time in proportion to the
 * source, whatever that holds.
 */
final class JavaTokens {
  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private int at;

  private JavaTokens(String text) {
    this.text = text;
  }

  /** Names and keywords as they stand; all else one character each. */
  static List<String> of(String source) {
    JavaTokens reader = new JavaTokens(unescaped(source));
    while (reader.at < reader.text.length()) {
      reader.next();
    }
    return reader.tokens;
  }

  private void next() {
    int c = text.codePointAt(at);
    if (text.startsWith("//", at)) {
      pass(Math.min(find("\n"), find("\r")));
    } else if (text.startsWith("/*", at)) {
      at += 2;
      pass(find("*/") + 2);
    } else if (text.startsWith("\"\"\"", at)) {
      at += 3;
      passText("\"\"\"", true);
    } else if (c == '"' || c == '\'') {
      at++;
      passText(Character.toString(c), false);
    } else if (Character.isJavaIdentifierPart(c)) {
      int from = at;
      while (at < text.length() && Character.isJavaIdentifierPart(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      if (Character.isJavaIdentifierStart(c)) {
        tokens.add(text.substring(from, at));
      }
    } else {
      at += Character.charCount(c);
      if (!Character.isWhitespace(c)) {
        tokens.add(Character.toString(c));
      }
    }
  }

  private void passText(String end, boolean overLines) {
    while (at < text.length() && !text.startsWith(end, at)) {
      char c = text.charAt(at);
      if (!overLines && (c == '\n' || c == '\r')) {
        return;
      }
      at += c == '\\' ? 2 : 1;
    }
    pass(at + end.length());
  }

  private int find(String what) {
    int found = text.indexOf(what, at);
    return found < 0 ? text.length() : found;
  }

  private void pass(int to) {
    at = Math.min(to, text.length());
  }

  /** The text with its escapes of the form {@code \}{@code u0041} read. */
  private static String unescaped(String source) {
    StringBuilder plain = new StringBuilder(source.length());
    boolean escaped = false; // by a backslash before
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      int digits = i + 1;
      while (c == '\\' && digits < source.length() && source.charAt(digits) == 'u') {
        digits++;
      }
      boolean unicode = !escaped && digits > i + 1 && isHex(source, digits);
      escaped = c == '\\' && !escaped && !unicode;
      if (unicode) {
        plain.append((char) Integer.parseInt(source, digits, digits + 4, 16));
        i = digits + 3;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isHex(String text, int from) {
    return from + 4 <= text.length()
        && text.substring(from, from + 4)
            .chars()
            .allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
  }
}
