package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The driver for C#. */
final class CSharpDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.cs");
  private static final PerType TYPES =
      new PerType(
          """
          int: int
          long: long
          double: double
          bool: bool
          string: string
          T[]: %s[]
          """);
  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0
          double: 0.0
          bool: false
          string: ""
          T[]:
          """);
  private static final PerType READERS =
      new PerType(
          """
          int: input.Int()
          long: input.Long()
          double: input.Double()
          bool: input.Bool()
          string: input.String()
          T[]: input.Array(() => %s)
          """);
  private static final Set<String> KEYWORDS =
      Parts.words(
          "as base checked decimal delegate event fixed foreach implicit in internal is lock null"
              + " object out override params readonly ref sbyte sealed stackalloc string typeof"
              + " uint ulong unchecked unsafe ushort");

  /** On the first line of the contestant's text, so that its line numbers stay. */
  private static final String USINGS =
      "using System; using System.Collections.Generic; using System.Linq; using System.Text; ";

  @Override
  public String stub(Signature wanted) {
    FunctionSignature signature = Parts.returning(wanted);
    Type returns = signature.answerType();
    return """
    public class Solution {
        public %s %s(%s) {
            return %s;
        }
    }
    """
        .formatted(
            TYPES.of(returns),
            Parts.safe(signature.function(), KEYWORDS),
            Parts.joined(
                signature.parameters(),
                ", ",
                one -> TYPES.of(one.type()) + " " + Parts.safe(one.name(), KEYWORDS)),
            returns instanceof Type.Array
                ? Parts.newArray(TYPES.of(returns), 0)
                : ZEROS.of(returns));
  }

  @Override
  public List<SourceFile> sources(Signature wanted, String source) {
    FunctionSignature signature = Parts.returning(wanted);
    String main =
        TEMPLATE.with(
            Map.of(
                "function",
                Parts.safe(signature.function(), KEYWORDS),
                "arguments",
                Parts.numbered(
                    signature.parameters(),
                    "",
                    (i, type) ->
                        "      input.Next();\n      %s agon_%d = %s;\n"
                            .formatted(TYPES.of(type), i, READERS.of(type))),
                "names",
                Parts.names(signature.parameters())));
    return List.of(new SourceFile("main.cs", main), new SourceFile("solution.cs", USINGS + source));
  }
}
