package agon.packages.driver;

import agon.packages.signature.ClassSignature;
import agon.packages.signature.PerType;
import agon.packages.signature.Signature;
import agon.packages.signature.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values in C: their types, the lengths that come with them, and what reads and writes them. */
final class CValues {
  private static final PerType TYPES =
      new PerType(
          """
          int: int
          long: long long
          double: double
          bool: bool
          string: char*
          char: char
          tree: struct TreeNode*
          list: struct ListNode*
          interval: struct Interval
          T[]: %s*
          string?: char*
          T?: %s*
          """);
  private static final PerType NAMES =
      new PerType(
          """
          int: int
          long: long
          double: double
          bool: bool
          string: string
          char: char
          tree: tree
          list: list
          interval: interval
          T[]: %s_array
          T?: %s_or_null
          """);
  private static final Type TABLE = Type.parse("int[][]");
  private static final Type NAMES_OF_CALLS = Type.parse("string[]");

  private CValues() {}

  static String type(Type type) {
    return TYPES.of(direct(type));
  }

  /** Without the marks of optional arrays, since an array is a pointer anyway. */
  private static Type direct(Type type) {
    return switch (type) {
      case Type.Array(Type element) -> new Type.Array(direct(element));
      case Type.Optional(Type.Array array) -> direct(array);
      case Type.Optional _, Type.Scalar _, Type.Structure _ -> type;
    };
  }

  /** On how many levels it has lengths. */
  static int depth(Type type) {
    return switch (type) {
      case Type.Array(Type element) -> 1 + depth(element);
      case Type.Optional(Type value) -> depth(value);
      case Type.Structure structure when structure == Type.Structure.GRAPH -> depth(TABLE);
      case Type.Scalar _, Type.Structure _ -> 0;
    };
  }

  /** What is in the names of the functions that read and write it. */
  static String name(Type type) {
    return NAMES.of(type);
  }

  static Stream<String> lengths(Type type, String prefix) {
    return IntStream.range(0, depth(type)).mapToObj(level -> prefix + level);
  }

  static Stream<String> pointers(Type type, String prefix) {
    return lengths(type, prefix).map(name -> "&" + name);
  }

  /** Declares the variables for the lengths. */
  static String declared(Type type, String prefix) {
    return IntStream.range(0, depth(type))
        .mapToObj(level -> "int %s%s%d = 0;\n".formatted("*".repeat(level), prefix, level))
        .collect(Collectors.joining());
  }

  /** The functions that a signature needs beside those that are always there. */
  static String helpers(Signature signature) {
    Set<String> helpers = new LinkedHashSet<>();
    Stream<Type> names =
        signature instanceof ClassSignature ? Stream.of(NAMES_OF_CALLS) : Stream.of();
    Stream.concat(names, signature.given())
        .flatMap(CValues::parts)
        .map(CValues::reader)
        .forEach(helpers::add);
    signature.answered().flatMap(CValues::parts).map(CValues::writer).forEach(helpers::add);
    return String.join("\n", helpers);
  }

  private static Stream<Type> parts(Type type) {
    return Type.parse(DriverText.kind(type)).parts();
  }

  private static String reader(Type type) {
    return switch (type) {
      case Type.Array(Type element) -> arrayReader(type, element);
      case Type.Optional(Type value) -> optionalReader(type, value);
      case Type.Scalar _, Type.Structure _ -> "";
    };
  }

  private static String writer(Type type) {
    return switch (type) {
      case Type.Array(Type element) -> arrayWriter(type, element);
      case Type.Optional(Type value) -> optionalWriter(type, value);
      case Type.Scalar _, Type.Structure _ -> "";
    };
  }

  private static String arrayReader(Type type, Type element) {
    int deeper = depth(element);
    StringBuilder rooms = new StringBuilder();
    StringBuilder grows = new StringBuilder();
    StringBuilder gives = new StringBuilder();
    for (int level = 1; level <= deeper; level++) {
      String pointer = "int " + "*".repeat(level) + "sizes" + level;
      rooms.append("  %s = agon_room(NULL, room, sizeof *sizes%d);\n".formatted(pointer, level));
      grows.append(
          "      sizes%d = agon_room(sizes%d, room, sizeof *sizes%d);\n"
              .formatted(level, level, level));
      gives.append("  *size%d = sizes%d;\n".formatted(level, level));
    }
    return """
    static %1$s agon_read_%2$s(%3$s) {
      int size = 0, room = 8;
      %1$s values = agon_room(NULL, room, sizeof *values);
    %4$s  while (agon_next()) {
        if (size == room) {
          room *= 2;
          values = agon_room(values, room, sizeof *values);
    %5$s    }
        values[size] = agon_read_%6$s(%7$s);
        size++;
      }
      *size0 = size;
    %8$s  return values;
    }
    """
        .formatted(
            type(type),
            NAMES.of(type),
            sizes(type, 1),
            rooms,
            grows,
            NAMES.of(element),
            IntStream.rangeClosed(1, deeper)
                .mapToObj(level -> "&sizes" + level + "[size]")
                .collect(Collectors.joining(", ")),
            gives);
  }

  /** The parameters for lengths, or for what points to them. */
  private static String sizes(Type type, int pointers) {
    return IntStream.range(0, depth(type))
        .mapToObj(level -> "int " + "*".repeat(level + pointers) + "size" + level)
        .collect(Collectors.joining(", "));
  }

  private static String optionalReader(Type type, Type value) {
    String read =
        "agon_read_%s(%s)"
            .formatted(NAMES.of(value), lengths(type, "size").collect(Collectors.joining(", ")));
    boolean direct = type(type).equals(type(value));
    return """
    static %1$s agon_read_%2$s(%3$s) {
      if (!agon_null()) {
    %4$s  }
    %5$s  return NULL;
    }
    """
        .formatted(
            type(type),
            NAMES.of(type),
            sizes(type, 1),
            direct
                ? "    return " + read + ";\n"
                : """
                    %s value = agon_room(NULL, 1, sizeof *value);
                    *value = %s;
                    return value;
                """
                    .formatted(type(type), read),
            lengths(type, "size")
                .map(size -> "  *" + size + " = 0;\n")
                .collect(Collectors.joining()));
  }

  private static String arrayWriter(Type type, Type element) {
    return """
    static void agon_write_%s(%s values, %s) {
      agon_put("[", 1);
      for (int i = 0; i < size0; i++) {
        if (i > 0) agon_put(",", 1);
        agon_write_%s(values[i]%s);
      }
      agon_put("]", 1);
    }
    """
        .formatted(
            NAMES.of(type),
            type(type),
            sizes(type, 0),
            NAMES.of(element),
            IntStream.rangeClosed(1, depth(element))
                .mapToObj(level -> ", size" + level + "[i]")
                .collect(Collectors.joining()));
  }

  private static String optionalWriter(Type type, Type value) {
    boolean direct = type(type).equals(type(value));
    return """
    static void agon_write_%s(%s) {
      if (value) {
        agon_write_%s(%s);
      } else {
        agon_write_null();
      }
    }
    """
        .formatted(
            NAMES.of(type),
            depth(type) == 0 ? type(type) + " value" : type(type) + " value, " + sizes(type, 0),
            NAMES.of(value),
            Stream.concat(Stream.of(direct ? "value" : "*value"), lengths(type, "size"))
                .collect(Collectors.joining(", ")));
  }
}
