package agon.packages.driver;

import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Parameter;
import agon.packages.signature.ReservedWords;
import agon.packages.signature.Signature;
import agon.packages.text.Patterns;
import com.google.re2j.Pattern;
import java.nio.CharBuffer;

/** Makes a class {@code Solution} around a C++ function that stands alone, as own stubs have it. */
final class CppFunction {
  private static final Pattern CLASS = Pattern.compile("\\b(class|struct)\\s+Solution\\b");

  /** Comments, texts and characters, each to its end or to where it can go on no longer. */
  private static final Pattern NO_CODE =
      Pattern.compile(
          "(?s)/\\*.*?(?:\\*/|\\z)|//[^\\n]*|\"(?:\\\\.|[^\"\\\\\\n])*\"?"
              + "|'(?:\\\\[^\\n][^'\\n]*|[^'\\\\\\n])'");

  /** What a use of a parameter is known by. */
  private static final Pattern USE = Pattern.compile("^\\s*(?:[,).]|\\[\\s*\\w)");

  private CppFunction() {}

  /** The text with a class after it, unless it has one. */
  static String inClass(Signature made, String source) {
    if (!(made instanceof FunctionSignature signature)) {
      return source;
    }
    String text = plainNames(signature, source);
    if (CLASS.matcher(NO_CODE.matcher(text).replaceAll(" ")).find()) {
      return text;
    }
    return text
        + """

        class Solution {
        public:
            template <class... Values>
            decltype(auto) FUNCTION(Values&&... values) {
                return ::FUNCTION(std::forward<Values>(values)...);
            }
        };
        """
            .replace("FUNCTION", signature.function());
  }

  /**
   * A parameter that is {@code operator_} since no language may call it {@code operator} is called
   * so too in a text that was made without care for C++.
   */
  private static String plainNames(FunctionSignature signature, String source) {
    String text = source;
    for (Parameter parameter : signature.parameters()) {
      String name = parameter.name();
      String reserved = name.substring(0, name.length() - 1);
      if (name.endsWith("_") && ReservedWords.contains(reserved)) {
        String before = text;
        text =
            Patterns.replaced(
                Pattern.compile("\\b" + reserved + "\\b"),
                before,
                found ->
                    USE.matcher(CharBuffer.wrap(before, found.end(), before.length())).lookingAt()
                        ? name
                        : reserved);
      }
    }
    return text;
  }
}
