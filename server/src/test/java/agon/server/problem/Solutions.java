package agon.server.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Solutions that give back what they are given, made of the stubs of any language. */
final class Solutions {
  private static final Pattern ECHO = Pattern.compile("(?i)echo(\\d+)\\(.*value");

  private Solutions() {}

  /** A function with the parameter {@code value} that returns it. */
  static String identity(String language, FunctionSignature signature) {
    List<String> lines = new ArrayList<>(Stubs.stub(signature, language).lines().toList());
    int last = lines.size() - 1;
    while (!lines.get(last).matches("\\s+[^\\s}e].*")) {
      last--;
    }
    lines.set(
        last, lines.get(last).replaceFirst("\\S.*", answer(language, signature.answerType())));
    return String.join("\n", lines) + "\n";
  }

  /** What returns the parameter. */
  private static String answer(String language, Type type) {
    return switch (language) {
      case "python", "pypy", "go" -> "return value";
      case "rust", "ruby" -> "value";
      case "c" -> sizes(type) + "return value;";
      default -> "return value;";
    };
  }

  private static String sizes(Type type) {
    return IntStream.range(0, Parts.kind(type).split("\\[", -1).length - 1)
        .mapToObj(level ->
            switch (level) {
              case 0 -> "*returnSize = valueSize; ";
              case 1 -> "*returnColumnSizes = valueColSize; ";
              default -> "*returnColumnSizes%1$d = valueColSize%1$d; ".formatted(level);
            })
        .collect(Collectors.joining());
  }

  /** A class whose methods {@code echo0} and so on have the one parameter {@code value}. */
  static String echo(String language, ClassSignature signature) {
    List<String> lines = new ArrayList<>();
    Type type = null;
    for (String line : Stubs.stub(signature, language).lines().toList()) {
      Matcher head = ECHO.matcher(line);
      if (head.find()) {
        type = signature.methods().get(Integer.parseInt(head.group(1))).returns();
        lines.add(line);
      } else if (type == null) {
        lines.add(line);
      } else if (!line.contains("returnSize")) {
        lines.add("        " + answer(language, type));
        type = null;
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
