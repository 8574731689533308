package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The driver for Go. */
final class GoDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.go");
  private static final PerType TYPES =
      new PerType("int", "int64", "float64", "bool", "string", "[]%s");
  private static final PerType ZEROS = new PerType("0", "0", "0", "false", "\"\"", "nil");
  private static final Set<String> KEYWORDS =
      Parts.words(
          "any append byte cap chan clear close copy defer error fallthrough go init len make max"
              + " min panic print println range real recover rune select type");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+\\w+");

  @Override
  public String stub(Signature signature) {
    return """
    package main

    func %s(%s) %s {
        return %s
    }
    """
        .formatted(
            Parts.safe(signature.function(), KEYWORDS),
            Parts.joined(
                signature,
                ", ",
                one -> Parts.safe(one.name(), KEYWORDS) + " " + TYPES.of(one.type())),
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
                    signature, "", (i, type) -> "\t\tvar agon_" + i + " " + TYPES.of(type) + "\n"),
                "count",
                Integer.toString(signature.parameters().size()),
                "pointers",
                Parts.numbered(signature, ", ", (i, type) -> "&agon_" + i),
                "names",
                Parts.names(signature)));
    String text = PACKAGE.matcher(source).find() ? source : "package main; " + source;
    return List.of(new SourceFile("main.go", main), new SourceFile("solution.go", text));
  }
}
