package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The driver for Kotlin, whose arrays of numbers have types of their own. */
final class KotlinDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.kt");
  private static final PerType SCALARS =
      new PerType(
          """
          int: Int
          long: Long
          double: Double
          bool: Boolean
          string: String
          T[]:
          """);
  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0L
          double: 0.0
          bool: false
          string: ""
          T[]:
          """);
  private static final Set<String> KEYWORDS =
      Parts.words("fun in interface is object typealias typeof val var when");

  /** On the first line of the contestant's text, so that its line numbers stay. */
  private static final String IMPORTS = "import java.util.*; import kotlin.math.*; ";

  @Override
  public String stub(Signature wanted) {
    FunctionSignature signature = Parts.returning(wanted);
    return """
    class Solution {
        fun %s(%s): %s {
            return %s
        }
    }
    """
        .formatted(
            Parts.safe(signature.function(), KEYWORDS),
            Parts.joined(
                signature.parameters(),
                ", ",
                one -> Parts.safe(one.name(), KEYWORDS) + ": " + type(one.type())),
            type(signature.answerType()),
            zero(signature.answerType()));
  }

  private static String type(Type type) {
    return switch (type) {
      case Type.Array(Type element) ->
          primitive(element) ? SCALARS.of(element) + "Array" : "Array<" + type(element) + ">";
      case Type.Scalar _, Type.Structure _, Type.Optional _ -> SCALARS.of(type);
    };
  }

  private static boolean primitive(Type type) {
    return type instanceof Type.Scalar && type != Type.Scalar.STRING;
  }

  private static String zero(Type type) {
    return type instanceof Type.Array(Type element)
        ? primitive(element) ? type(type) + "(0)" : "arrayOf()"
        : ZEROS.of(type);
  }

  /** What reads a value of the type. */
  private static String reader(Type type) {
    return switch (type) {
      case Type.Array(Type element) ->
          primitive(element)
              ? "input." + type(type).replaceFirst("^[A-Z]", lower(type)) + "()"
              : "input.array { " + reader(element) + " }";
      case Type.Scalar _, Type.Structure _, Type.Optional _ -> "input." + type.text() + "()";
    };
  }

  private static String lower(Type type) {
    return type(type).substring(0, 1).toLowerCase(Locale.ROOT);
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
                        "            input.next()\n            val agon_%d = %s\n"
                            .formatted(i, reader(type))),
                "names",
                Parts.names(signature.parameters())));
    return List.of(
        new SourceFile("main.kt", main), new SourceFile("solution.kt", IMPORTS + source));
  }
}
