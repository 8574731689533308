package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Map;

/** The driver for C++17 and later. */
final class CppDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.cpp");
  private static final PerType TYPES =
      new PerType("int", "long long", "double", "bool", "string", "vector<%s>");
  private static final PerType ZEROS = new PerType("0", "0", "0.0", "false", "\"\"", "{}");

  /** Not .cpp: it is included, and must not be compiled on its own as well. */
  private static final String SOLUTION = "solution.cc";

  @Override
  public String stub(Signature signature) {
    return """
    class Solution {
    public:
        %s %s(%s) {
            return %s;
        }
    };
    """
        .formatted(
            TYPES.of(signature.returns()),
            signature.function(),
            Parts.joined(signature, ", ", CppDriver::parameter),
            ZEROS.of(signature.returns()));
  }

  private static String parameter(Parameter one) {
    return TYPES.of(one.type()) + (one.type() instanceof Type.Array ? "& " : " ") + one.name();
  }

  @Override
  public List<SourceFile> sources(Signature signature, String source) {
    String arguments =
        Parts.numbered(
            signature,
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
                Parts.names(signature)));
    return List.of(new SourceFile("main.cpp", main), new SourceFile(SOLUTION, source));
  }
}
