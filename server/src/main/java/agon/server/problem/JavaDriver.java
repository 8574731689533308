package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The driver for Java; a method that reads is made for each array type of the signature. */
final class JavaDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.java");

  /** On the first line of the contestant's text, so that its line numbers stay. */
  private static final String IMPORTS =
      "import java.math.*; import java.util.*; import java.util.function.*;"
          + " import java.util.stream.*; ";

  private JavaDriver() {}

  static List<SourceFile> sources(Signature signature, String source) {
    StringBuilder arguments = new StringBuilder();
    Set<String> readers = new TreeSet<>();
    List<Parameter> parameters = signature.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      Type type = parameters.get(i).type();
      arguments.append(
          "      next();\n      %s agon_%d = %s();\n".formatted(type(type), i, reader(type)));
      addReaders(type, readers);
    }
    String main =
        TEMPLATE.with(
            Map.of(
                "function",
                signature.function(),
                "arguments",
                arguments.toString(),
                "readers",
                String.join("", readers),
                "names",
                IntStream.range(0, parameters.size())
                    .mapToObj(i -> "agon_" + i)
                    .collect(Collectors.joining(", "))));
    return List.of(
        new SourceFile("Main.java", main), new SourceFile("Solution.java", IMPORTS + source));
  }

  private static void addReaders(Type type, Set<String> readers) {
    if (type instanceof Type.Array(Type element)) {
      readers.add(
          """

            private static %s %s() {
              %s values = %s;
              int size = 0;
              while (next()) {
                if (size == values.length) {
                  values = Arrays.copyOf(values, 2 * size);
                }
                values[size++] = %s();
              }
              return Arrays.copyOf(values, size);
            }
          """
              .formatted(type(type), reader(type), type(type), empty(type, 8), reader(element)));
      addReaders(element, readers);
    }
  }

  private static String reader(Type type) {
    return switch (type) {
      case Type.Array(Type element) -> reader(element) + "s";
      case Type.Scalar scalar ->
          switch (scalar) {
            case INT -> "readInt";
            case LONG -> "readLong";
            case DOUBLE -> "readDouble";
            case BOOL -> "readBoolean";
            case STRING -> "readString";
          };
    };
  }

  /** A new array of the type with that many places. */
  static String empty(Type type, int places) {
    String text = type(type);
    int first = text.indexOf("[]");
    return "new " + text.substring(0, first) + "[" + places + "]" + text.substring(first + 2);
  }

  static String type(Type type) {
    return switch (type) {
      case Type.Array(Type element) -> type(element) + "[]";
      case Type.Scalar scalar ->
          switch (scalar) {
            case INT -> "int";
            case LONG -> "long";
            case DOUBLE -> "double";
            case BOOL -> "boolean";
            case STRING -> "String";
          };
    };
  }
}
