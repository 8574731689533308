package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The driver for C++17 and later. */
final class CppDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.cpp");

  /** Not .cpp: it is included, and must not be compiled on its own as well. */
  private static final String SOLUTION = "solution.cc";

  private CppDriver() {}

  static List<SourceFile> sources(Signature signature, String source) {
    StringBuilder arguments = new StringBuilder();
    List<Parameter> parameters = signature.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      arguments.append(
          "  %s agon_%d{};\n  agon_input.next();\n  agon_input.read(agon_%d);\n"
              .formatted(type(parameters.get(i).type()), i, i));
    }
    String main =
        TEMPLATE.with(
            Map.of(
                "function",
                signature.function(),
                "arguments",
                arguments.toString(),
                "names",
                IntStream.range(0, parameters.size())
                    .mapToObj(i -> "agon_" + i)
                    .collect(Collectors.joining(", "))));
    return List.of(new SourceFile("main.cpp", main), new SourceFile(SOLUTION, source));
  }

  static String type(Type type) {
    return switch (type) {
      case Type.Array(Type element) -> "vector<" + type(element) + ">";
      case Type.Scalar scalar ->
          switch (scalar) {
            case INT -> "int";
            case LONG -> "long long";
            case DOUBLE -> "double";
            case BOOL -> "bool";
            case STRING -> "string";
          };
    };
  }
}
