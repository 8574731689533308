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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The driver for C. An array is a pointer and its length; one of arrays has a pointer to the length
 * of each, one level of pointers more for each level of arrays. A result's lengths go to pointers.
 * What is optional is a pointer that may be NULL.
 */
final class CDriver extends TypedDriver {
  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0
          double: 0.0
          bool: false
          string: ""
          char: ' '
          tree: NULL
          list: NULL
          interval: (struct Interval){0, 0}
          T[]: NULL
          T?: NULL
          """);

  /** Keywords, and what the headers that the driver includes declare or define. */
  private static final Set<String> TAKEN =
      WordSets.union(
          DriverText.listed("names.c.txt"),
          WordSets.words(
              "asm inline nullptr restrict signal swab typeof typeof_unqual thread_local"));

  /** Not .c: it is included, and must not be compiled on its own as well. */
  private static final String SOLUTION = "solution.inc";

  /** What stands beside the parameters that are a signature's own. */
  private static final Set<String> SIZES =
      Stream.concat(
              Stream.of("obj", "returnSize", "returnColumnSizes"),
              IntStream.range(2, Type.MAX_DEPTH + 2).mapToObj(level -> "returnColumnSizes" + level))
          .collect(Collectors.toUnmodifiableSet());

  CDriver() {
    super(
        "driver.c",
        new Names(
            TAKEN,
            Set.of("create", "free", "Create", "Free"),
            WordSets.union(TAKEN, SIZES),
            UnaryOperator.identity(),
            CDriver::capital,
            CDriver::lengths));
  }

  @Override
  String functionStub(String given, FunctionSignature function) {
    return given
        + written(
            function.function(), parameters(function.parameters()).toList(), function.returns());
  }

  @Override
  String classStub(String given, ClassSignature made) {
    String object = made.name() + "* obj";
    String methods =
        made.methods().stream()
            .map(method ->
                written(
                        member(made, method.name()),
                        Stream.concat(Stream.of(object), parameters(method.parameters())).toList(),
                        method.returns())
                    + "\n")
            .collect(Collectors.joining());
    return """
    %stypedef struct {

    } %s;

    %2$s* %s(%s) {
        return calloc(1, sizeof(%2$s));
    }

    %svoid %s(%s) {
        free(obj);
    }
    """
        .formatted(
            given,
            made.name(),
            member(made, "create"),
            list(parameters(made.constructor()).toList()),
            methods,
            member(made, "free"),
            object);
  }

  private static String written(String name, List<String> parameters, @Nullable Type returns) {
    List<String> all = new ArrayList<>(parameters);
    if (returns != null) {
      all.addAll(sizes(returns, "*", "returnSize", "returnColumnSizes"));
    }
    return "%s %s(%s) {\n%s%s\n}\n"
        .formatted(
            returns == null ? "void" : CValues.type(returns),
            name,
            list(all),
            returns != null && CValues.depth(returns) > 0 ? "    *returnSize = 0;\n" : "",
            returns == null ? "" : "    return " + ZEROS.of(returns) + ";");
  }

  private static String list(List<String> parameters) {
    return parameters.isEmpty() ? "void" : String.join(", ", parameters);
  }

  private static Stream<String> parameters(List<Parameter> parameters) {
    return parameters.stream()
        .flatMap(parameter -> {
          String name = parameter.name();
          return Stream.concat(
              Stream.of(CValues.type(parameter.type()) + " " + name),
              sizes(parameter.type(), "", name + "Size", name + "ColSize").stream());
        });
  }

  /** The parameters for the lengths on each level of an array. */
  private static List<String> sizes(Type type, String pointer, String first, String others) {
    return IntStream.range(0, CValues.depth(type))
        .mapToObj(level ->
            "int"
                + "*".repeat(level)
                + pointer
                + " "
                + (level == 0 ? first : level == 1 ? others : others + level))
        .toList();
  }

  /** The names of the lengths that come with a parameter. */
  private static List<String> lengths(Type type, String name) {
    return sizes(type, "", name + "Size", name + "ColSize").stream()
        .map(one -> one.substring(one.lastIndexOf(' ') + 1))
        .toList();
  }

  /** The name of a function of a class: {@code recentBooksPut}. */
  private static String member(ClassSignature made, String name) {
    return Character.toLowerCase(made.name().charAt(0)) + made.name().substring(1) + capital(name);
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  @Override
  String argument(int number, Type type) {
    String variable = DriverText.variable(number);
    return CValues.declared(type, variable + "_size")
        + "agon_next();\n%s %s = agon_read_%s(%s);\n"
            .formatted(
                CValues.type(type),
                variable,
                CValues.name(type),
                joined(CValues.pointers(type, variable + "_size")));
  }

  @Override
  String result(String value, Type type) {
    return written(type, value, "agon_size");
  }

  @Override
  String changed(int number, Type type) {
    return written(type, DriverText.variable(number), DriverText.variable(number) + "_size");
  }

  private static String written(Type type, String value, String sizes) {
    return "agon_write_%s(%s);\n"
        .formatted(
            CValues.name(type),
            joined(Stream.concat(Stream.of(value), CValues.lengths(type, sizes))));
  }

  /** The result is in a variable, since it tells its lengths before they are looked at. */
  @Override
  String returned(String callee, Stream<String> passed, Type type) {
    return CValues.declared(type, "agon_size")
        + "%s agon_result = %s(%s);\n"
            .formatted(
                CValues.type(type),
                callee,
                joined(Stream.concat(passed, CValues.pointers(type, "agon_size"))))
        + result("agon_result", type);
  }

  @Override
  String nothing() {
    return "agon_write_null();\n";
  }

  @Override
  String branch(String method, String statements) {
    return "if (!strcmp(agon_names[agon_call], \"%s\")) {\n%s}\n".formatted(method, statements);
  }

  @Override
  String callee(FunctionSignature function) {
    return function.function();
  }

  @Override
  String callee(ClassSignature made, Method method) {
    return member(made, method.name());
  }

  @Override
  Stream<String> passed(List<Parameter> parameters) {
    return IntStream.range(0, parameters.size())
        .boxed()
        .flatMap(i ->
            Stream.concat(
                Stream.of(DriverText.variable(i)),
                CValues.lengths(parameters.get(i).type(), DriverText.variable(i) + "_size")));
  }

  @Override
  Stream<String> passed(Method method) {
    return Stream.concat(Stream.of("agon_made"), super.passed(method));
  }

  @Override
  Map<String, String> parts(Signature signature) {
    Map<String, String> parts = super.parts(signature);
    parts.put("helpers", CValues.helpers(signature));
    if (signature instanceof ClassSignature made) {
      parts.put("create", member(made, "create"));
      parts.put("free", member(made, "free"));
    }
    return parts;
  }

  @Override
  public List<SourceFile> sources(Signature signature, String source) {
    return List.of(new SourceFile("main.c", main(signature)), new SourceFile(SOLUTION, source));
  }

  private static String joined(Stream<String> texts) {
    return texts.collect(Collectors.joining(", "));
  }
}
