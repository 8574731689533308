package agon.packages.signature;

import java.util.HashMap;
import java.util.Map;

/**
 * A text for each type, such as its name in a language. It is written as a table with a line for
 * each type, {@code int: i32}. The lines {@code T[]} and {@code T?} are for all arrays and optional
 * values that have no line of their own; {@code %s} in them is the text of the type inside. A
 * {@code graph} is an {@code int[][]} unless it has a line.
 */
public final class PerType {
  private static final String ARRAY = "T[]";
  private static final String OPTIONAL = "T?";
  private static final Type TABLE = Type.parse("int[][]");

  private final Map<String, String> lines = new HashMap<>();

  public PerType(String table) {
    for (String line : table.lines().toList()) {
      String[] parts = line.split(":", 2);
      String type = parts[0].strip();
      if (!type.equals(ARRAY) && !type.equals(OPTIONAL)) {
        type = Type.parse(type).text();
      }
      lines.put(type, parts[1].strip());
    }
  }

  public String of(Type type) {
    String own = lines.get(type.text());
    if (own != null) {
      return own;
    }
    return switch (type) {
      case Type.Array(Type element) -> around(ARRAY, element);
      case Type.Optional(Type value) -> around(OPTIONAL, value);
      case Type.Structure structure when structure == Type.Structure.GRAPH -> of(TABLE);
      case Type.Scalar _, Type.Structure _ -> line(type.text());
    };
  }

  private String around(String type, Type inner) {
    String text = line(type);
    return text.contains("%s") ? text.replace("%s", of(inner)) : text;
  }

  private String line(String type) {
    String text = lines.get(type);
    if (text == null) {
      throw new UnsupportedOperationException("The type " + type + " is not there.");
    }
    return text;
  }
}
