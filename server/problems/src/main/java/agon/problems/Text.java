package agon.problems;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Spells test data: JSON for function problems, lines of numbers for program problems. */
final class Text {
  private Text() {}

  /** The JSON array of a function's arguments, each already JSON. */
  static String arguments(Object... values) {
    return Arrays.stream(values).map(Object::toString).collect(Collectors.joining(",", "[", "]"));
  }

  static String json(int... values) {
    return append(new StringBuilder(values.length * 7 + 2), "[", values, ",", "]").toString();
  }

  static String json(int[][] rows) {
    StringBuilder out = new StringBuilder(rows.length * 20 + 2);
    for (int[] row : rows) {
      append(out, out.isEmpty() ? "[[" : ",[", row, ",", "]");
    }
    return out.isEmpty() ? "[]" : out.append(']').toString();
  }

  /** A JSON string; the shipped problems use plain characters only, so nothing is escaped. */
  static String json(String plain) {
    if (plain.chars().anyMatch(c -> c < ' ' || c > '~' || c == '"' || c == '\\')) {
      throw new IllegalArgumentException("This text would need escapes: " + plain);
    }
    return '"' + plain + '"';
  }

  static String json(Iterable<String> plain) {
    StringBuilder out = new StringBuilder("[");
    for (String each : plain) {
      out.append(out.length() == 1 ? "" : ",").append(json(each));
    }
    return out.append(']').toString();
  }

  /** One line of numbers between spaces. */
  static String line(int... values) {
    return append(new StringBuilder(values.length * 7 + 1), "", values, " ", "\n").toString();
  }

  /** One line for each row of numbers. */
  static String lines(int[][] rows) {
    StringBuilder out = new StringBuilder(rows.length * 14);
    for (int[] row : rows) {
      append(out, "", row, " ", "\n");
    }
    return out.toString();
  }

  private static StringBuilder append(
      StringBuilder out, String open, int[] values, String between, String close) {
    out.append(open);
    for (int i = 0; i < values.length; i++) {
      out.append(i == 0 ? "" : between).append(values[i]);
    }
    return out.append(close);
  }
}
