package agon.server.problem;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an untouched editor shows: it compiles, runs, and answers wrongly. */
public final class Stubs {
  private static final String PYTHON_PROGRAM =
      """
      import sys


      def solve(words: list[str]) -> str:
          return ""


      def main() -> None:
          print(solve(sys.stdin.read().split()))


      main()
      """;
  private static final String CPP_PROGRAM =
      """
      #include <bits/stdc++.h>
      using namespace std;

      int main() {
          ios::sync_with_stdio(false);
          cin.tie(nullptr);

          string answer;
          cout << answer << '\\n';
          return 0;
      }
      """;
  private static final String JAVA_PROGRAM =
      """
      import java.io.*;
      import java.util.*;

      public class Main {
          public static void main(String[] args) throws IOException {
              BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
              String answer = "";
              System.out.println(answer);
          }
      }
      """;

  private Stubs() {}

  /**
   * The stub.
   *
   * @param signature null for a program problem
   * @param language a language id: python, cpp or java
   */
  public static String stub(@Nullable Signature signature, String language) {
    return switch (language) {
      case "python" -> signature == null ? PYTHON_PROGRAM : python(signature);
      case "cpp" -> signature == null ? CPP_PROGRAM : cpp(signature);
      case "java" -> signature == null ? JAVA_PROGRAM : java(signature);
      default -> throw new IllegalArgumentException("There is no stub for '" + language + "'.");
    };
  }

  private static String python(Signature signature) {
    String parameters =
        signature.parameters().stream()
            .map(parameter -> ", " + parameter.name() + ": " + pythonType(parameter.type()))
            .collect(Collectors.joining());
    return """
    class Solution:
        def %s(self%s) -> %s:
            return %s
    """
        .formatted(
            signature.function(),
            parameters,
            pythonType(signature.returns()),
            constant(signature.returns(), "[]", "False"));
  }

  private static String cpp(Signature signature) {
    String parameters =
        signature.parameters().stream()
            .map(parameter ->
                CppDriver.type(parameter.type())
                    + (parameter.type() instanceof Type.Array ? "& " : " ")
                    + parameter.name())
            .collect(Collectors.joining(", "));
    return """
    class Solution {
    public:
        %s %s(%s) {
            return %s;
        }
    };
    """
        .formatted(
            CppDriver.type(signature.returns()),
            signature.function(),
            parameters,
            constant(signature.returns(), "{}", "false"));
  }

  private static String java(Signature signature) {
    Type returns = signature.returns();
    String parameters =
        signature.parameters().stream()
            .map(parameter -> JavaDriver.type(parameter.type()) + " " + parameter.name())
            .collect(Collectors.joining(", "));
    String empty = returns instanceof Type.Array ? JavaDriver.empty(returns, 0) : "";
    return """
    class Solution {
        public %s %s(%s) {
            return %s;
        }
    }
    """
        .formatted(
            JavaDriver.type(returns),
            signature.function(),
            parameters,
            constant(returns, empty, "false"));
  }

  private static String pythonType(Type type) {
    return switch (type) {
      case Type.Array(Type element) -> "list[" + pythonType(element) + "]";
      case Type.Scalar scalar ->
          switch (scalar) {
            case INT, LONG -> "int";
            case DOUBLE -> "float";
            case BOOL -> "bool";
            case STRING -> "str";
          };
    };
  }

  private static String constant(Type type, String emptyArray, String no) {
    return switch (type) {
      case Type.Array _ -> emptyArray;
      case Type.Scalar scalar ->
          switch (scalar) {
            case INT, LONG -> "0";
            case DOUBLE -> "0.0";
            case BOOL -> no;
            case STRING -> "\"\"";
          };
    };
  }
}
