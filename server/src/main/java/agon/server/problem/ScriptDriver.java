package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The driver for JavaScript and TypeScript, which differ in what a stub says of the types. */
final class ScriptDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.js");
  private static final PerType TYPES =
      new PerType(
          """
          int: number
          long: bigint
          double: number
          bool: boolean
          string: string
          T[]: %s[]
          """);
  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0n
          double: 0
          bool: false
          string: ""
          T[]: []
          """);

  /** What shows that a text knows of bigint: its type, as in the stub, its maker, or a literal. */
  private static final Pattern BIGINT =
      Pattern.compile("\\b(bigint|BigInt|BigInt64Array|(0[xob])?[0-9][0-9a-fA-F_]*n)\\b");

  private static final Set<String> KEYWORDS =
      Parts.words(
          "arguments async await debugger export extends function import in instanceof let of"
              + " package super typeof var with yield");

  private final String extension;
  private final boolean typed;

  private ScriptDriver(String extension, boolean typed) {
    this.extension = extension;
    this.typed = typed;
  }

  static ScriptDriver javaScript() {
    return new ScriptDriver("js", false);
  }

  static ScriptDriver typeScript() {
    return new ScriptDriver("ts", true);
  }

  @Override
  public String stub(Signature wanted) {
    FunctionSignature signature = Parts.returning(wanted);
    String returns = TYPES.of(signature.answerType());
    String head =
        typed
            ? "function %s(%s): %s {"
                .formatted(
                    function(signature),
                    Parts.joined(
                        signature.parameters(),
                        ", ",
                        one -> name(one) + ": " + TYPES.of(one.type())),
                    returns)
            : "/**\n%s * @return {%s}\n */\nfunction %s(%s) {"
                .formatted(
                    Parts.joined(
                        signature.parameters(),
                        "",
                        one -> " * @param {" + TYPES.of(one.type()) + "} " + name(one) + "\n"),
                    returns,
                    function(signature),
                    Parts.joined(signature.parameters(), ", ", ScriptDriver::name));
    return head + "\n    return " + ZEROS.of(signature.answerType()) + ";\n}\n";
  }

  private static String name(Parameter parameter) {
    return Parts.safe(parameter.name(), KEYWORDS);
  }

  private static String function(FunctionSignature signature) {
    return Parts.safe(signature.function(), KEYWORDS);
  }

  @Override
  public List<SourceFile> sources(Signature wanted, String source) {
    FunctionSignature signature = Parts.returning(wanted);
    String main =
        TEMPLATE.with(
            Map.of(
                "function",
                function(signature),
                "parameters",
                signature.parameters().stream()
                    .map(parameter -> "\"" + parameter.type().text() + "\"")
                    .collect(Collectors.joining(", ", "[", "]")),
                "returns",
                signature.answerType().text(),
                "bigints",
                String.valueOf(BIGINT.matcher(source).find())));
    // A file with an export is a module, so that its names and the contestant's are apart.
    String text = typed ? "// @ts-nocheck\n" + main + "export {};\n" : main;
    return List.of(
        new SourceFile("main." + extension, text), new SourceFile("solution." + extension, source));
  }
}
