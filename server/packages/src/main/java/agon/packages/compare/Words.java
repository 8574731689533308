package agon.packages.compare;

import agon.packages.text.Excerpt;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Walks over bytes word by word; a word is what stands between ASCII white space. */
public final class Words {
  private static final int LONGEST_NUMBER = 2_000;

  private final byte[] data;
  private int position;
  private int line = 1;
  private int from;

  Words(byte[] data) {
    this.data = data;
  }

  int position() {
    return position;
  }

  int line() {
    return line;
  }

  boolean atEnd() {
    return position == data.length;
  }

  void skipSpace() {
    while (position < data.length && isSpace(data[position])) {
      if (data[position] == '\n') {
        line++;
      }
      position++;
    }
  }

  void takeWord() {
    from = position;
    while (position < data.length && !isSpace(data[position])) {
      position++;
    }
  }

  String word() {
    return Excerpt.of(data, from, position);
  }

  /** The word, or the beginning of a long one. */
  String text() {
    return new String(
        data, from, Math.min(position - from, LONGEST_NUMBER), StandardCharsets.UTF_8);
  }

  /** The word as a finite number, NaN when it is none. */
  double number() {
    if (position - from > LONGEST_NUMBER) {
      return Double.NaN;
    }
    String text = new String(data, from, position - from, StandardCharsets.ISO_8859_1);
    if (!isNumber(text)) {
      return Double.NaN;
    }
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? value : Double.NaN;
  }

  /** By hand, since outputs have millions of them: digits, a point, an exponent. */
  private static boolean isNumber(String text) {
    int start = signed(text, 0);
    int whole = digits(text, start);
    boolean point = whole < text.length() && text.charAt(whole) == '.';
    int end = point ? digits(text, whole + 1) : whole;
    if (end - start == (point ? 1 : 0)) {
      return false;
    }
    if (end < text.length() && (text.charAt(end) | 0x20) == 'e') {
      int exponent = signed(text, end + 1);
      end = digits(text, exponent);
      return end > exponent && end == text.length();
    }
    return end == text.length();
  }

  private static int signed(String text, int at) {
    return at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? at + 1 : at;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  boolean sameWord(Words other, boolean caseSensitive) {
    int length = position - from;
    if (length != other.position - other.from) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      byte a = data[from + i];
      byte b = other.data[other.from + i];
      if (a != b && (caseSensitive || lower(a) != lower(b))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the bytes from there to here are the same on both sides. */
  boolean same(int start, Words other, int otherStart) {
    return Arrays.equals(data, start, position, other.data, otherStart, other.position);
  }

  private static byte lower(byte b) {
    return b >= 'A' && b <= 'Z' ? (byte) (b + ('a' - 'A')) : b;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || (b >= '\t' && b <= '\r');
  }
}
