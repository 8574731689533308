package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The driver for Python 3, in CPython and PyPy. */
final class PythonDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.py");
  private static final PerType TYPES =
      new PerType("int", "int", "float", "bool", "str", "list[%s]");
  private static final PerType ZEROS = new PerType("0", "0", "0.0", "False", "\"\"", "[]");

  @Override
  public String stub(Signature signature) {
    return """
    class Solution:
        def %s(self%s) -> %s:
            return %s
    """
        .formatted(
            signature.function(),
            Parts.joined(signature, "", one -> ", " + one.name() + ": " + TYPES.of(one.type())),
            TYPES.of(signature.returns()),
            ZEROS.of(signature.returns()));
  }

  @Override
  public List<SourceFile> sources(Signature signature, String source) {
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
