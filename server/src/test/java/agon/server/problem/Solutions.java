package agon.server.problem;

import java.util.ArrayList;
import java.util.List;

/** Solutions that give back what they are given, made of the stubs of any language. */
final class Solutions {
  private Solutions() {}

  /** A function with the parameter {@code value} that returns it. */
  static String identity(String language, FunctionSignature signature) {
    String answer =
        switch (language) {
          case "python", "pypy", "go" -> "return value";
          case "rust", "ruby" -> "value";
          case "c" -> sizes(signature.answerType()) + "return value;";
          default -> "return value;";
        };
    List<String> lines = new ArrayList<>(Stubs.stub(signature, language).lines().toList());
    int last = lines.size() - 1;
    while (!lines.get(last).matches("\\s+[^\\s}e].*")) {
      last--;
    }
    lines.set(last, lines.get(last).replaceFirst("\\S.*", answer));
    return String.join("\n", lines) + "\n";
  }

  private static String sizes(Type type) {
    int depth = type.text().split("\\[", -1).length - 1;
    return (depth > 0 ? "*returnSize = valueSize; " : "")
        + (depth > 1 ? "*returnColumnSizes = valueColSize; " : "")
        + (depth > 2 ? "*returnColumnSizes2 = valueColSize2; " : "");
  }

  /** A class whose methods all have the one parameter {@code value} and return it. */
  static String echo(String language, ClassSignature signature) {
    String answer =
        switch (language) {
          case "python", "pypy" -> "return value";
          default -> "return value;";
        };
    return Stubs.stub(signature, language).replaceAll("(?m)(?<=^ {1,8})return .*$", answer);
  }
}
