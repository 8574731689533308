package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The driver for Rust. */
final class RustDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.rs");
  private static final PerType TYPES =
      new PerType("i32", "i64", "f64", "bool", "String", "Vec<%s>");
  private static final PerType ZEROS =
      new PerType("0", "0", "0.0", "false", "String::new()", "Vec::new()");
  private static final Set<String> KEYWORDS =
      Parts.words(
          "become box crate dyn final gen let loop macro main move priv pub ref self trait type"
              + " unsafe unsized use where");

  @Override
  public String stub(Signature signature) {
    return """
    fn %s(%s) -> %s {
        %s
    }
    """
        .formatted(
            Parts.safe(signature.function(), KEYWORDS),
            Parts.joined(
                signature,
                ", ",
                one -> Parts.safe(one.name(), KEYWORDS) + ": " + TYPES.of(one.type())),
            TYPES.of(signature.returns()),
            ZEROS.of(signature.returns()));
  }

  @Override
  public List<SourceFile> sources(Signature signature, String source) {
    String main =
        TEMPLATE.with(
            Map.of(
                "function",
                Parts.safe(signature.function(), KEYWORDS),
                "arguments",
                Parts.numbered(
                    signature,
                    "",
                    (i, type) ->
                        "        let agon_%d: %s = agon_input.argument();\n"
                            .formatted(i, TYPES.of(type))),
                "type",
                TYPES.of(signature.returns()),
                "names",
                Parts.names(signature)));
    return List.of(new SourceFile("main.rs", main), new SourceFile("solution.rs", source));
  }
}
