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
      new PerType(
          """
          int: int
          long: int64
          double: float64
          bool: bool
          string: string
          T[]: []%s
          """);
  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0
          double: 0
          bool: false
          string: ""
          T[]: nil
          """);
  private static final Set<String> KEYWORDS =
      Parts.words(
          "any append byte cap chan clear close copy defer error fallthrough go init len make max"
              + " min panic print println range real recover rune select type");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+\\w+");

  @Override
  public String stub(Signature wanted) {
    FunctionSignature signature = Parts.returning(wanted);
    return """
    package main

    func %s(%s) %s {
        return %s
    }
    """
        .formatted(
            Parts.safe(signature.function(), KEYWORDS),
            Parts.joined(
                signature.parameters(),
                ", ",
                one -> Parts.safe(one.name(), KEYWORDS) + " " + TYPES.of(one.type())),
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
                    (i, type) -> "\t\tvar agon_" + i + " " + TYPES.of(type) + "\n"),
                "count",
                Integer.toString(signature.parameters().size()),
                "pointers",
                Parts.numbered(signature.parameters(), ", ", (i, type) -> "&agon_" + i),
                "names",
                Parts.names(signature.parameters())));
    String text = PACKAGE.matcher(source).find() ? source : "package main; " + source;
    return List.of(new SourceFile("main.go", main), new SourceFile("solution.go", text));
  }
}
