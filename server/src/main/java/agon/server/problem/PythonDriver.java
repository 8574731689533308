package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The driver for Python 3. */
final class PythonDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.py");

  private PythonDriver() {}

  static List<SourceFile> sources(Signature signature, String source) {
    String main =
        TEMPLATE.with(
            Map.of(
                "function", signature.function(),
                "parameters",
                    signature.parameters().stream()
                        .map(parameter -> "\"" + parameter.type().text() + "\"")
                        .collect(Collectors.joining(", ", "[", "]")),
                "returns", signature.returns().text(),
                "prelude", PythonPrelude.imports(source)));
    return List.of(new SourceFile("main.py", main), new SourceFile("solution.py", source));
  }
}
