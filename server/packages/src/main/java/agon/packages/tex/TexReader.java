package agon.packages.tex;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.CharBuffer;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place in a LaTeX text, and what is read from there on. */
final class TexReader {
  private final String tex;
  private final Set<String> missing = new HashSet<>();
  private int at;

  TexReader(String tex) {
    this.tex = tex;
  }

  int at() {
    return at;
  }

  void goTo(int place) {
    at = place;
  }

  boolean more() {
    return at < tex.length();
  }

  char peek() {
    return tex.charAt(at);
  }

  boolean next(char wanted) {
    return more() && peek() == wanted;
  }

  boolean next(String wanted) {
    return tex.startsWith(wanted, at);
  }

  void skip(int characters) {
    at += characters;
  }

  void skipBlanks() {
    while (more() && Character.isWhitespace(peek())) {
      at++;
    }
  }

  /** What was read since that place. */
  String since(int start) {
    return tex.substring(start, at);
  }

  /**
   * For what comes next; its places are counted from here. A pattern that does not begin with a
   * caret looks through all the rest before it gives up.
   */
  Matcher matcher(Pattern pattern) {
    return pattern.matcher(CharBuffer.wrap(tex, at, tex.length()));
  }

  /** All that is left, which is taken. */
  String rest() {
    String rest = tex.substring(at);
    at = tex.length();
    return rest;
  }

  /** What stands before the mark, which is taken too; all the rest when there is none. */
  String upTo(String mark) {
    int found = tex.indexOf(mark, at);
    String inner = found < 0 ? tex.substring(at) : tex.substring(at, found);
    at = found < 0 ? tex.length() : found + mark.length();
    return inner;
  }

  /**
   * What stands between two marks, of which the first comes next; null, and nothing is taken, when
   * there is no second one. A dollar after a backslash is none.
   */
  @Nullable String between(String open, String close) {
    int from = at + open.length();
    int end = missing.contains(close) ? -1 : tex.indexOf(close, from);
    while (end > 0 && close.equals("$") && tex.charAt(end - 1) == '\\') {
      end = tex.indexOf(close, end + 1);
    }
    if (end < 0) {
      missing.add(close); // Nor does it stand anywhere behind: nobody need look for it again.
      return null;
    }
    at = end + close.length();
    return tex.substring(from, end);
  }

  /** What stands between the braces that come next, or the one character that does. */
  String argument() {
    skipBlanks();
    if (!more()) {
      return "";
    }
    return peek() == '{' ? bracketed('{', '}') : String.valueOf(tex.charAt(at++));
  }

  /** The letters that come next. */
  String letters() {
    int start = at;
    while (more() && ((peek() | 32) >= 'a' && (peek() | 32) <= 'z')) {
      at++;
    }
    return since(start);
  }

  /** A backslash and the letters behind it. */
  String word() {
    int start = at;
    skip(1);
    letters();
    return since(start);
  }

  /** Passes over the rest of a line that is empty, and its end. */
  void skipLine() {
    int start = at;
    while (more() && (peek() == ' ' || peek() == '\t')) {
      at++;
    }
    if (next('\n')) {
      at++;
    } else {
      at = start;
    }
  }

  /** Passes over all arguments that come next. */
  void skipArguments() {
    while (next('{')) {
      argument();
    }
  }

  /** What stands in square brackets, if they come next. */
  String optional() {
    return next('[') ? bracketed('[', ']') : "";
  }

  private String bracketed(char open, char close) {
    int depth = 0;
    int from = at + 1;
    for (; at < tex.length(); at++) {
      char c = tex.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        return tex.substring(from, at++);
      }
    }
    return tex.substring(Math.min(from, tex.length()));
  }
}
