package agon.packages.driver;

import agon.packages.signature.ClassSignature;
import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Method;
import agon.packages.signature.Names;
import agon.packages.signature.Parameter;
import agon.packages.signature.PerType;
import agon.packages.signature.Signature;
import agon.packages.signature.Type;
import agon.packages.text.WordSets;
import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The driver for C#. */
final class CSharpDriver extends TypedDriver {
  private static final PerType TYPES =
      new PerType(
          """
          int: int
          long: long
          double: double
          bool: bool
          string: string
          char: char
          tree: TreeNode
          list: ListNode
          interval: Interval
          T[]: %s[]
          int?: int?
          long?: long?
          double?: double?
          bool?: bool?
          char?: char?
          T?: %s
          """);
  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0
          double: 0.0
          bool: false
          string: ""
          char: ' '
          tree: null
          list: null
          interval: new Interval(0, 0)
          T[]: null
          T?: null
          """);
  private static final PerType READERS =
      new PerType(
          """
          int: input.Int
          long: input.Long
          double: input.Double
          bool: input.Bool
          string: input.String
          char: input.Char
          tree: input.Tree
          list: input.List
          interval: input.Interval
          T[]: input.Array(%s)
          int?: input.ValueOrNull(input.Int)
          long?: input.ValueOrNull(input.Long)
          double?: input.ValueOrNull(input.Double)
          bool?: input.ValueOrNull(input.Bool)
          char?: input.ValueOrNull(input.Char)
          T?: input.ObjectOrNull(%s)
          """);
  private static final Set<String> KEYWORDS =
      WordSets.words(
          "as base checked decimal delegate event fixed foreach implicit in internal is lock null"
              + " object out override params readonly ref sbyte sealed stackalloc string typeof"
              + " uint ulong unchecked unsafe ushort");

  /** A method cannot be named as its class. */
  private static final Set<String> FUNCTIONS = WordSets.union(KEYWORDS, Set.of("Solution"));

  /** On the first line of the contestant's text, so that its line numbers stay. */
  private static final String USINGS =
      "using System; using System.Collections.Generic; using System.Linq; using System.Text; ";

  CSharpDriver() {
    super("driver.cs", new Names(FUNCTIONS, KEYWORDS, KEYWORDS));
  }

  @Override
  String functionStub(String given, FunctionSignature function) {
    return "%spublic class Solution {\n%s}\n"
        .formatted(given, written(function.function(), function.parameters(), function.returns()));
  }

  @Override
  String classStub(String given, ClassSignature made) {
    String methods =
        made.methods().stream()
            .map(method -> written(method.name(), method.parameters(), method.returns()))
            .collect(Collectors.joining("\n"));
    return """
    %spublic class %s {
        public %2$s(%s) {

        }

    %s}
    """
        .formatted(given, made.name(), parameters(made.constructor()), methods);
  }

  private static String written(String name, List<Parameter> parameters, @Nullable Type returns) {
    return """
        public %s %s(%s) {
    %s
        }
    """
        .formatted(
            returns == null ? "void" : TYPES.of(returns),
            name,
            parameters(parameters),
            returns == null ? "" : "        return " + zero(returns) + ";");
  }

  private static String parameters(List<Parameter> parameters) {
    return DriverText.joined(parameters, ", ", one -> TYPES.of(one.type()) + " " + one.name());
  }

  private static String zero(Type type) {
    String text = TYPES.of(type);
    return text.endsWith("[]") ? DriverText.newArray(text, 0) : ZEROS.of(type);
  }

  @Override
  String argument(int number, Type type) {
    return "input.Next();\n%s %s = %s();\n"
        .formatted(TYPES.of(type), DriverText.variable(number), READERS.of(type));
  }

  @Override
  String result(String value, Type type) {
    return "Write(text, %s, \"%s\");\n".formatted(value, DriverText.kind(type));
  }

  @Override
  String nothing() {
    return "text.Append(\"null\");\n";
  }

  @Override
  String branch(String method, String statements) {
    return "case \"%s\": {\n%sbreak;\n}\n".formatted(method, statements);
  }

  @Override
  String callee(FunctionSignature function) {
    return "new Solution()." + function.function();
  }

  @Override
  String callee(ClassSignature made, Method method) {
    return "made." + method.name();
  }

  @Override
  public List<SourceFile> sources(Signature signature, String source) {
    return List.of(
        new SourceFile("main.cs", main(signature)), new SourceFile("solution.cs", USINGS + source));
  }
}
