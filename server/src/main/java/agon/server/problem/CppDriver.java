package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Map;

/** The driver for C++17 and later. */
final class CppDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.cpp");
  private static final PerType TYPES =
      new PerType(
          """
          int: int
          long: long long
          double: double
          bool: bool
          string: string
          T[]: vector<%s>
          """);
  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0
          double: 0.0
          bool: false
          string: ""
          T[]: {}
          """);

  /** Not .cpp: it is included, and must not be compiled on its own as well. */
  private static final String SOLUTION = "solution.cc";

  @Override
  public String stub(Signature wanted) {
    FunctionSignature signature = Parts.returning(wanted);
    return """
    class Solution {
    public:
        %s %s(%s) {
            return %s;
        }
    };
    """
        .formatted(
            TYPES.of(signature.answerType()),
            signature.function(),
            Parts.joined(signature.parameters(), ", ", CppDriver::parameter),
            ZEROS.of(signature.answerType()));
  }

  private static String parameter(Parameter one) {
    return TYPES.of(one.type()) + (one.type() instanceof Type.Array ? "& " : " ") + one.name();
  }

  @Override
  public List<SourceFile> sources(Signature wanted, String source) {
    FunctionSignature signature = Parts.returning(wanted);
    String arguments =
        Parts.numbered(
            signature.parameters(),
            "",
            (i, type) ->
                "  %s agon_%d{};\n  agon_input.next();\n  agon_input.read(agon_%d);\n"
                    .formatted(TYPES.of(type), i, i));
    String main =
        TEMPLATE.with(
            Map.of(
                "function",
                signature.function(),
                "arguments",
                arguments,
                "names",
                Parts.names(signature.parameters())));
    return List.of(
        new SourceFile("main.cpp", main),
        new SourceFile(SOLUTION, CppFunction.inClass(signature, source)));
  }
}
