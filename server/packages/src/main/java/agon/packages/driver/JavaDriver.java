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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The driver for Java; a method that reads is made for each array type of the signature. */
final class JavaDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.java");

  /** On the first line of the contestant's text, so that its line numbers stay. */
  private static final String IMPORTS =
      "import java.math.*; import java.util.*; import java.util.function.*;"
          + " import java.util.stream.*; ";

  private static final PerType TYPES =
      new PerType(
          """
          int: int
          long: long
          double: double
          bool: boolean
          string: String
          char: char
          tree: TreeNode
          list: ListNode
          interval: Interval
          T[]: %s[]
          T?: %s
          int?: Integer
          long?: Long
          double?: Double
          bool?: Boolean
          char?: Character
          """);

  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0
          double: 0.0
          bool: false
          string: ""
          char: 'a'
          tree: null
          list: null
          interval: new Interval(0, 0)
          T?: null
          """);

  private static final PerType READERS =
      new PerType(
          """
          int: readInt
          long: readLong
          double: readDouble
          bool: readBoolean
          string: readString
          char: readChar
          tree: readTree
          list: readList
          interval: readInterval
          T[]: %ss
          T?: %sOrNull
          """);

  private static final NodeClasses NODES = TEMPLATE.nodeClasses();

  /** What every object can do with nothing given, and wait with something. */
  private static final Set<String> INHERITED =
      WordSets.words("clone finalize getClass hashCode notify notifyAll toString wait");

  private static Signature local(Signature signature) {
    boolean bare =
        signature instanceof FunctionSignature function && function.parameters().isEmpty();
    return new Names(bare ? INHERITED : Set.of("wait"), Set.of(), Set.of()).local(signature);
  }

  @Override
  public String stub(Signature given) {
    Signature signature = local(given);
    String code =
        switch (signature) {
          case FunctionSignature function ->
              "class Solution {\n"
                  + method(function.function(), function.parameters(), function.returns());
          case ClassSignature made ->
              "class "
                  + made.name()
                  + " {\n"
                  + "    public %s(%s) {\n        \n    }\n"
                      .formatted(made.name(), list(made.constructor()))
                  + made.methods().stream()
                      .map(one -> "\n" + method(one.name(), one.parameters(), one.returns()))
                      .collect(Collectors.joining());
        };
    return NODES.comment(signature, "//") + DriverText.hint(signature, "//") + code + "}\n";
  }

  private static String method(String name, List<Parameter> parameters, @Nullable Type returns) {
    return """
        public %s %s(%s) {
    %s    }
    """
        .formatted(
            returns == null ? "void" : TYPES.of(returns),
            name,
            list(parameters),
            returns == null ? "        \n" : "        return " + zero(returns) + ";\n");
  }

  private static String list(List<Parameter> parameters) {
    return DriverText.joined(parameters, ", ", one -> TYPES.of(one.type()) + " " + one.name());
  }

  private static String zero(Type type) {
    String name = TYPES.of(type);
    return name.endsWith("[]") && !(type instanceof Type.Optional)
        ? DriverText.newArray(name, 0)
        : ZEROS.of(type);
  }

  @Override
  public List<SourceFile> sources(Signature given, String source) {
    Signature signature = local(given);
    Set<String> readers = new TreeSet<>();
    signature.given().forEach(type -> addReaders(type, readers));
    String main =
        TEMPLATE.with(
            DriverText.with(
                signature,
                Map.of(
                    "body",
                    switch (signature) {
                      case FunctionSignature function -> call(function);
                      case ClassSignature made -> calls(made);
                    },
                    "readers",
                    String.join("", readers))));
    // A public class has to be in a file of its name.
    String file = signature instanceof ClassSignature made ? made.name() : "Solution";
    return List.of(
        new SourceFile("Main.java", main), new SourceFile(file + ".java", IMPORTS + source));
  }

  private static String call(FunctionSignature function) {
    String call =
        "new Solution().%s(%s)"
            .formatted(function.function(), DriverText.names(function.parameters()));
    String arguments = arguments(function.parameters(), "    ");
    return function.returns() == null
        ? arguments
            + "    "
            + call
            + ";\n"
            + written("    ", function.answerType(), DriverText.variable(function.answerIndex()))
        : arguments + written("    ", function.answerType(), call);
  }

  private static String calls(ClassSignature made) {
    List<String> cases = new ArrayList<>();
    cases.add(
        """
                case "%s": {
        %s          next();
                  object = new %s(%s);
                  text.append("null");
                  break;
                }
        """
            .formatted(
                made.name(),
                arguments(made.constructor(), "          "),
                made.name(),
                DriverText.names(made.constructor())));
    for (Method method : made.methods()) {
      String call = "object.%s(%s)".formatted(method.name(), DriverText.names(method.parameters()));
      cases.add(
          """
                  case "%s": {
          %s          next();
          %s          break;
                  }
          """
              .formatted(
                  method.name(),
                  arguments(method.parameters(), "          "),
                  method.returns() == null
                      ? "          " + call + ";\n          text.append(\"null\");\n"
                      : written("          ", method.returns(), call)));
    }
    return """
        String[] names = readNames();
        %s object = null;
        text.append('[');
        for (int i = 0; i < names.length; i++) {
          text.append(i == 0 ? "" : ",");
          next();
          switch (names[i]) {
    %s        default:
              throw new IllegalStateException(names[i]);
          }
        }
        text.append(']');
    """
        .formatted(made.name(), String.join("", cases));
  }

  private static String arguments(List<Parameter> parameters, String indent) {
    return DriverText.numbered(
        parameters,
        "",
        (i, type) ->
            "%snext();\n%s%s %s = %s();\n"
                .formatted(
                    indent, indent, TYPES.of(type), DriverText.variable(i), READERS.of(type)));
  }

  /** What writes a value; null in the place of a tree or list is an empty one. */
  private static String written(String indent, Type type, String value) {
    return type instanceof Type.Scalar
        ? "%swrite(text, %s);\n".formatted(indent, value)
        : "%swrite(text, %s, %d, \"%s\");\n".formatted(indent, value, depth(type), nothing(type));
  }

  private static int depth(Type type) {
    return switch (type) {
      case Type.Array(Type element) -> 1 + depth(element);
      case Type.Optional(Type value) -> depth(value);
      case Type.Structure structure -> structure == Type.Structure.GRAPH ? 2 : 0;
      case Type.Scalar _ -> 0;
    };
  }

  private static String nothing(Type type) {
    return type.parts().anyMatch(part -> part == Type.Structure.TREE || part == Type.Structure.LIST)
        ? "[]"
        : "null";
  }

  private static void addReaders(Type type, Set<String> readers) {
    switch (type) {
      case Type.Array(Type element) -> {
        addReaders(element, readers);
        readers.add(
            """

              private static %s %s() {
                %s values = %s;
                int size = 0;
                while (next()) {
                  if (size == values.length) {
                    values = Arrays.copyOf(values, 2 * size);
                  }
                  values[size++] = %s();
                }
                return Arrays.copyOf(values, size);
              }
            """
                .formatted(
                    TYPES.of(type),
                    READERS.of(type),
                    TYPES.of(type),
                    DriverText.newArray(TYPES.of(type), 8),
                    READERS.of(element)));
      }
      case Type.Optional(Type value) -> {
        addReaders(value, readers);
        readers.add(
            """

              private static %s %s() {
                if (nothing()) {
                  return null;
                }
                return %s();
              }
            """
                .formatted(TYPES.of(type), READERS.of(type), READERS.of(value)));
      }
      case Type.Structure structure -> {
        if (structure == Type.Structure.GRAPH) {
          addReaders(Type.parse("int[][]"), readers);
        }
      }
      case Type.Scalar _ -> {}
    }
  }
}
