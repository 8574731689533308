package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The driver for Python 3, in CPython and PyPy. */
final class PythonDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.py");
  private static final PerType TYPES =
      new PerType(
          """
          int: int
          long: int
          double: float
          bool: bool
          string: str
          T[]: list[%s]
          """);
  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0
          double: 0.0
          bool: False
          string: ""
          T[]: []
          """);

  @Override
  public String stub(Signature wanted) {
    FunctionSignature signature = Parts.returning(wanted);
    return """
    class Solution:
        def %s(self%s) -> %s:
            return %s
    """
        .formatted(
            signature.function(),
            Parts.joined(
                signature.parameters(), "", one -> ", " + one.name() + ": " + TYPES.of(one.type())),
            TYPES.of(signature.answerType()),
            ZEROS.of(signature.answerType()));
  }

  @Override
  public List<SourceFile> sources(Signature wanted, String source) {
    FunctionSignature signature = Parts.returning(wanted);
    String main =
        TEMPLATE.with(
            Map.of(
                "function", signature.function(),
                "parameters",
                    signature.parameters().stream()
                        .map(parameter -> "\"" + parameter.type().text() + "\"")
                        .collect(Collectors.joining(", ", "[", "]")),
                "returns", signature.answerType().text(),
                "prelude", PythonPrelude.imports(source)));
    return List.of(new SourceFile("main.py", main), new SourceFile("solution.py", source));
  }
}
