package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The driver for Rust. */
final class RustDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.rs");
  private static final PerType TYPES =
      new PerType(
          """
          int: i32
          long: i64
          double: f64
          bool: bool
          string: String
          T[]: Vec<%s>
          """);
  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0
          double: 0.0
          bool: false
          string: String::new()
          T[]: Vec::new()
          """);
  private static final Set<String> KEYWORDS =
      Parts.words(
          "become box crate dyn final gen let loop macro main move priv pub ref self trait type"
              + " unsafe unsized use where");

  @Override
  public String stub(Signature wanted) {
    FunctionSignature signature = Parts.returning(wanted);
    return """
    fn %s(%s) -> %s {
        %s
    }
    """
        .formatted(
            Parts.safe(signature.function(), KEYWORDS),
            Parts.joined(
                signature.parameters(),
                ", ",
                one -> Parts.safe(one.name(), KEYWORDS) + ": " + TYPES.of(one.type())),
            TYPES.of(signature.answerType()),
            ZEROS.of(signature.answerType()));
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
                        "        let agon_%d: %s = agon_input.argument();\n"
                            .formatted(i, TYPES.of(type))),
                "type",
                TYPES.of(signature.answerType()),
                "names",
                Parts.names(signature.parameters())));
    return List.of(new SourceFile("main.rs", main), new SourceFile("solution.rs", source));
  }
}
