package agon.packages.signature;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;

/** The type of a parameter or result. Its text is Java-like. */
public sealed interface Type {
  int MAX_DEPTH = 16;

  /** As in {@code signature.yaml}: {@code int}, {@code string[][]}, {@code int?[]}. */
  @JsonValue
  String text();

  /** The types that it is made of, before itself. */
  default Stream<Type> parts() {
    return Stream.of(this);
  }

  /** A single value; {@code INT} has 32 bits, {@code LONG} 64, {@code CHAR} is of ASCII. */
  enum Scalar implements Type {
    INT,
    LONG,
    DOUBLE,
    BOOL,
    STRING,
    CHAR;

    @Override
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A shape that languages have no value for. {@code TREE} is a binary tree of ints, {@code LIST} a
   * linked list of ints, {@code GRAPH} the neighbours of each node, for a program an {@code
   * int[][]}, {@code INTERVAL} two ints.
   */
  enum Structure implements Type {
    TREE,
    LIST,
    GRAPH,
    INTERVAL;

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

    @Override
    public Stream<Type> parts() {
      return Stream.concat(element.parts(), Stream.of(this));
    }
  }

  /** A value or null. What can be empty of itself, as a tree can, is never optional. */
  record Optional(Type value) implements Type {
    public Optional {
      if (value instanceof Optional
          || (value instanceof Structure && value != Structure.INTERVAL)) {
        throw new IllegalArgumentException(
            "'"
                + value.text()
                + "?' is no type: only a scalar, an array or an interval can be"
                + " optional.");
      }
    }

    @Override
    public String text() {
      return value.text() + "?";
    }

    @Override
    public Stream<Type> parts() {
      return Stream.concat(value.parts(), Stream.of(this));
    }
  }

  /**
   * Reads the text of a type.
   *
   * @throws IllegalArgumentException with a sentence when it is none
   */
  @JsonCreator
  static Type parse(String text) {
    return parse(text, text.strip(), 0);
  }

  private static Type parse(String whole, String text, int depth) {
    if (depth < MAX_DEPTH && text.endsWith("[]")) {
      return new Array(parse(whole, before(text, "[]"), depth + 1));
    }
    if (depth < MAX_DEPTH && text.endsWith("?")) {
      return new Optional(parse(whole, before(text, "?"), depth + 1));
    }
    return Stream.<Type>concat(Stream.of(Scalar.values()), Stream.of(Structure.values()))
        .filter(type -> type.text().equals(text))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "'"
                    + whole
                    + "' is no type. Types are int, long, double, bool, string, char, tree, list,"
                    + " graph, interval, arrays of them such as int[] or string[][], and optional"
                    + " ones such as int?."));
  }

  private static String before(String text, String end) {
    return text.substring(0, text.length() - end.length()).stripTrailing();
  }
}
