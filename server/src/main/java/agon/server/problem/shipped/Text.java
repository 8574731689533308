package agon.server.problem.shipped;

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
    StringBuilder out = new StringBuilder(values.length * 7 + 2).append('[');
    for (int i = 0; i < values.length; i++) {
      out.append(i == 0 ? "" : ",").append(values[i]);
    }
    return out.append(']').toString();
  }

  static String json(int[][] rows) {
    return Arrays.stream(rows).map(Text::json).collect(Collectors.joining(",", "[", "]"));
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
    StringBuilder out = new StringBuilder(values.length * 7 + 1);
    for (int i = 0; i < values.length; i++) {
      out.append(i == 0 ? "" : " ").append(values[i]);
    }
    return out.append('\n').toString();
  }

  /** One line for each row of numbers. */
  static String lines(int[][] rows) {
    return Arrays.stream(rows).map(Text::line).collect(Collectors.joining());
  }
}
