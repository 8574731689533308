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
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The driver for Go. */
final class GoDriver extends TypedDriver {
  private static final PerType TYPES =
      new PerType(
          """
          int: int
          long: int64
          double: float64
          bool: bool
          string: string
          char: byte
          tree: *TreeNode
          list: *ListNode
          interval: Interval
          T[]: []%s
          T?: *%s
          """);
  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0
          double: 0
          bool: false
          string: ""
          char: ' '
          tree: nil
          list: nil
          interval: Interval{}
          T[]: nil
          T?: nil
          """);
  private static final PerType READERS =
      new PerType(
          """
          int: agonInt
          long: agonLong
          double: agonDouble
          bool: agonBool
          string: agonString
          char: agonChar
          tree: agonTree
          list: agonList
          interval: agonInterval
          T[]: agonArray(%s)
          T?: agonOrNil(%s)
          """);
  private static final Set<String> KEYWORDS =
      WordSets.words("chan defer fallthrough go map range select type");

  /** What the driver, stubs and their types use of what Go declares before. */
  private static final Set<String> PREDECLARED =
      WordSets.words(
          "any append bool byte cap clear close copy error float64 init int64 len make max min nil"
              + " panic print println real recover rune string uint8 uintptr");

  private static final Set<String> FUNCTIONS = WordSets.union(KEYWORDS, PREDECLARED);
  private static final Set<String> PARAMETERS = FUNCTIONS;

  /** What stands first but for blanks and comments. */
  private static final Pattern PACKAGE =
      Pattern.compile("(?s)^(?:\\s|//[^\\n]*|/\\*.*?\\*/)*package\\s");

  GoDriver() {
    super("driver.go", new Names(FUNCTIONS, KEYWORDS, PARAMETERS));
  }

  @Override
  String functionStub(String given, FunctionSignature function) {
    return "package main\n\n%sfunc %s"
        .formatted(given, header(callee(function), function.parameters(), function.returns()));
  }

  @Override
  String classStub(String given, ClassSignature made) {
    return """
    package main

    %stype %s struct {

    }

    func Constructor(%s) %2$s {
        return %2$s{}
    }
    """
            .formatted(given, made.name(), parameters(made.constructor()))
        + made.methods().stream()
            .map(method ->
                "\nfunc (this *%s) %s"
                    .formatted(
                        made.name(), header(method.name(), method.parameters(), method.returns())))
            .collect(Collectors.joining());
  }

  private static String header(String name, List<Parameter> parameters, @Nullable Type returns) {
    return "%s(%s) %s{\n%s\n}\n"
        .formatted(
            name,
            parameters(parameters),
            returns == null ? "" : TYPES.of(returns) + " ",
            returns == null ? "" : "    return " + ZEROS.of(returns));
  }

  private static String parameters(List<Parameter> parameters) {
    return DriverText.joined(parameters, ", ", one -> one.name() + " " + TYPES.of(one.type()));
  }

  @Override
  String argument(int number, Type type) {
    return "agonNext()\n%s := %s()\n".formatted(DriverText.variable(number), READERS.of(type));
  }

  @Override
  String result(String value, Type type) {
    return "agonOutput = agonText(agonOutput, agonreflect.ValueOf(%s))\n".formatted(value);
  }

  @Override
  String nothing() {
    return "agonOutput = append(agonOutput, \"null\"...)\n";
  }

  @Override
  String branch(String method, String statements) {
    return "case \"%s\":\n%s".formatted(method, statements);
  }

  @Override
  String callee(FunctionSignature function) {
    return function.function();
  }

  @Override
  String callee(ClassSignature made, Method method) {
    return "agonMade." + method.name();
  }

  @Override
  public List<SourceFile> sources(Signature signature, String source) {
    String text = PACKAGE.matcher(source).lookingAt() ? source : "package main; " + source;
    return List.of(new SourceFile("main.go", main(signature)), new SourceFile("solution.go", text));
  }
}
