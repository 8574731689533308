package agon.server.problem;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** The type of a parameter or result: a scalar, or an array of a type. Its text is Java-like. */
public sealed interface Type {
  int MAX_DEPTH = 16;

  /** As in {@code signature.yaml}: {@code int}, {@code string[][]}. */
  @JsonValue
  String text();

  /** A value that is no array; {@code INT} has 32 bits, {@code LONG} 64. */
  enum Scalar implements Type {
    INT,
    LONG,
    DOUBLE,
    BOOL,
    STRING;

    @Override
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** An array of any length, also 0. */
  record Array(Type element) implements Type {
    @Override
    public String text() {
      return element.text() + "[]";
    }
  }

  /**
   * Reads the text of a type.
   *
   * @throws IllegalArgumentException with a sentence when it is none
   */
  @JsonCreator
  static Type parse(String text) {
    String rest = text.strip();
    int depth = 0;
    while (rest.endsWith("[]") && depth < MAX_DEPTH) {
      rest = rest.substring(0, rest.length() - 2).stripTrailing();
      depth++;
    }
    String name = rest;
    Type type =
        Arrays.stream(Scalar.values())
            .filter(scalar -> scalar.text().equals(name))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "'"
                        + text
                        + "' is no type. Types are int, long, double, bool, string, and arrays"
                        + " of them such as int[] or string[][]."));
    for (int i = 0; i < depth; i++) {
      type = new Array(type);
    }
    return type;
  }
}
