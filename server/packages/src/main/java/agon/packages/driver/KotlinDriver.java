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

/** The driver for Kotlin, whose arrays of numbers have types of their own. */
final class KotlinDriver extends TypedDriver {
  private static final PerType TYPES =
      new PerType(
          """
          int: Int
          long: Long
          double: Double
          bool: Boolean
          string: String
          char: Char
          tree: TreeNode?
          list: ListNode?
          interval: Interval
          int[]: IntArray
          long[]: LongArray
          double[]: DoubleArray
          bool[]: BooleanArray
          char[]: CharArray
          T[]: Array<%s>
          T?: %s?
          """);
  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0L
          double: 0.0
          bool: false
          string: ""
          char: ' '
          tree: null
          list: null
          interval: Interval(0, 0)
          int[]: IntArray(0)
          long[]: LongArray(0)
          double[]: DoubleArray(0)
          bool[]: BooleanArray(0)
          char[]: CharArray(0)
          T[]: arrayOf()
          T?: null
          """);
  private static final PerType READERS =
      new PerType(
          """
          int: input.int()
          long: input.long()
          double: input.double()
          bool: input.bool()
          string: input.string()
          char: input.char()
          tree: input.tree()
          list: input.list()
          interval: input.interval()
          int[]: input.intArray()
          long[]: input.longArray()
          double[]: input.doubleArray()
          bool[]: input.booleanArray()
          char[]: input.charArray()
          T[]: input.array { %s }
          T?: input.orNull { %s }
          """);
  private static final Set<String> KEYWORDS =
      WordSets.words("fun in interface is object typealias typeof val var when");

  private static final Names NAMES = new Names(KEYWORDS, KEYWORDS, KEYWORDS);

  /** Of a function without parameters, which could hide what every object can do. */
  private static final Names BARE_NAMES =
      new Names(
          WordSets.union(
              KEYWORDS,
              WordSets.words("clone finalize getClass hashCode notify notifyAll toString wait")),
          KEYWORDS,
          KEYWORDS);

  /** On the first line of the contestant's text, so that its line numbers stay. */
  private static final String IMPORTS = "import java.util.*; import kotlin.math.*; ";

  KotlinDriver() {
    super("driver.kt", NAMES);
  }

  @Override
  Names names(Signature signature) {
    return signature instanceof FunctionSignature function && function.parameters().isEmpty()
        ? BARE_NAMES
        : NAMES;
  }

  @Override
  String functionStub(String given, FunctionSignature function) {
    return "%sclass Solution {\n%s}\n"
        .formatted(given, written(function.function(), function.parameters(), function.returns()));
  }

  @Override
  String classStub(String given, ClassSignature made) {
    return made.methods().stream()
        .map(method -> written(method.name(), method.parameters(), method.returns()))
        .collect(
            Collectors.joining(
                "\n",
                "%sclass %s(%s) {\n\n"
                    .formatted(given, made.name(), parameters(made.constructor())),
                "}\n"));
  }

  private static String written(String name, List<Parameter> parameters, @Nullable Type returns) {
    return """
        fun %s(%s)%s {
    %s
        }
    """
        .formatted(
            name,
            parameters(parameters),
            returns == null ? "" : ": " + TYPES.of(returns),
            returns == null ? "" : "        return " + ZEROS.of(returns));
  }

  private static String parameters(List<Parameter> parameters) {
    return DriverText.joined(parameters, ", ", one -> one.name() + ": " + TYPES.of(one.type()));
  }

  @Override
  String argument(int number, Type type) {
    return "input.next()\nval %s = %s\n".formatted(DriverText.variable(number), READERS.of(type));
  }

  @Override
  String result(String value, Type type) {
    return "agonWrite(text, %s, \"%s\")\n".formatted(value, DriverText.kind(type));
  }

  @Override
  String nothing() {
    return "text.append(\"null\")\n";
  }

  @Override
  String branch(String method, String statements) {
    return "\"%s\" -> {\n%s}\n".formatted(method, statements);
  }

  @Override
  String callee(FunctionSignature function) {
    return "Solution()." + function.function();
  }

  @Override
  String callee(ClassSignature made, Method method) {
    return "made." + method.name();
  }

  @Override
  public List<SourceFile> sources(Signature signature, String source) {
    return List.of(
        new SourceFile("main.kt", main(signature)),
        new SourceFile("solution.kt", IMPORTS + source));
  }
}
