package agon.packages.driver;

import agon.packages.signature.ClassSignature;
import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Solutions that are made of the stubs of any language. */
final class Solutions {
  private static final Pattern ECHO = Pattern.compile("(?i)echo(\\d+)\\b.*value");

  private Solutions() {}

  /** A function with the parameter {@code value} that returns it. */
  static String identity(String language, FunctionSignature signature) {
    return answering(language, signature, answer(language, signature.answerType()));
  }

  /** The stub with the line that answers replaced. */
  static String answering(String language, FunctionSignature signature, String answer) {
    List<String> lines = new ArrayList<>(Stubs.stub(signature, language).lines().toList());
    int last = lines.size() - 1;
    while (!lines.get(last).matches("\\s+[^\\s}e].*")) {
      last--;
    }
    lines.set(last, replaced(lines.get(last), answer));
    return String.join("\n", lines) + "\n";
  }

  /** The stub with the line after the head of the function replaced. */
  static String doing(String language, FunctionSignature signature, String statement) {
    List<String> lines = new ArrayList<>(Stubs.stub(signature, language).lines().toList());
    int head = 0;
    while (!lines.get(head).contains(signature.function() + "(")) {
      head++;
    }
    lines.set(head + 1, "        " + statement);
    return String.join("\n", lines) + "\n";
  }

  /** A class whose methods {@code echo0, echo1} return their one parameter {@code value}. */
  static String echo(String language, ClassSignature signature) {
    List<String> lines = new ArrayList<>(Stubs.stub(signature, language).lines().toList());
    Type type = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      Matcher found = ECHO.matcher(line);
      if (line.isEmpty() || line.matches("(//|#|/?\\*+ |\\*/).*")) {
        continue;
      }
      if (found.find()) {
        type = signature.methods().get(Integer.parseInt(found.group(1))).returns();
      } else if (type != null && line.startsWith("*returnSize")) {
        lines.set(i, "");
      } else if (type != null) {
        lines.set(i, replaced(lines.get(i), answer(language, type)));
        type = null;
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String replaced(String line, String statement) {
    return line.replaceFirst("\\S.*", Matcher.quoteReplacement(statement));
  }

  private static String answer(String language, Type type) {
    return switch (language) {
      case "python", "pypy", "go" -> "return value";
      case "rust", "ruby" -> "value";
      case "c" -> sizes(type) + "return value;";
      default -> "return value;";
    };
  }

  private static String sizes(Type type) {
    int depth = DriverText.kind(type).split("\\[", -1).length - 1;
    return IntStream.range(0, depth)
        .mapToObj(level -> level == 0 ? "Size" : level == 1 ? "ColumnSizes" : "ColumnSizes" + level)
        .map(name -> "*return%s = value%s; ".formatted(name, name.replace("umnSizes", "Size")))
        .collect(Collectors.joining());
  }
}
