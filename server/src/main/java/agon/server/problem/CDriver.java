package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The driver for C. An array is a pointer and its length; one of arrays has a pointer to the length
 * of each, one level of pointers more for each level of arrays. A result's lengths go to pointers.
 */
final class CDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.c");
  private static final PerType TYPES =
      new PerType(
          """
          int: int
          long: long long
          double: double
          bool: bool
          string: char*
          T[]: %s*
          """);
  private static final PerType NAMES =
      new PerType(
          """
          int: int
          long: long
          double: double
          bool: bool
          string: string
          T[]: %s_array
          """);
  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0
          double: 0.0
          bool: false
          string: ""
          T[]: NULL
          """);

  /**
   * Also what the headers that a driver includes declare, as far as a problem may want its name.
   */
  private static final Set<String> KEYWORDS =
      Parts.words(
          "EOF NULL abs access acos asin atan ceil clock close cos div dup erf errno exit exp"
              + " fabs floor gamma hypot index j0 j1 jn link log malloc nan nice open pause pipe"
              + " pow putc puts rand random read remove rename restrict rindex round signal sin"
              + " sleep sqrt stderr stdin stdout swab sync system tan time trunc unlink write y0"
              + " y1 yn");

  /** Not .c: it is included, and must not be compiled on its own as well. */
  private static final String SOLUTION = "solution.inc";

  @Override
  public String stub(Signature wanted) {
    FunctionSignature signature = Parts.returning(wanted);
    List<String> parameters = new ArrayList<>();
    for (Parameter parameter : signature.parameters()) {
      String name = Parts.safe(parameter.name(), KEYWORDS);
      parameters.add(TYPES.of(parameter.type()) + " " + name);
      parameters.addAll(sizes(parameter.type(), "", name + "Size", name + "ColSize"));
    }
    Type returns = signature.answerType();
    parameters.addAll(sizes(returns, "*", "returnSize", "returnColumnSizes"));
    return "%s %s(%s) {\n%s    return %s;\n}\n"
        .formatted(
            TYPES.of(returns),
            function(signature),
            parameters.isEmpty() ? "void" : String.join(", ", parameters),
            returns instanceof Type.Array ? "    *returnSize = 0;\n" : "",
            ZEROS.of(returns));
  }

  private static String function(FunctionSignature signature) {
    return Parts.safe(signature.function(), KEYWORDS);
  }

  /** The parameters for the lengths on each level of an array. */
  private static List<String> sizes(Type type, String pointer, String first, String others) {
    return IntStream.range(0, depth(type))
        .mapToObj(level ->
            "int"
                + "*".repeat(level)
                + pointer
                + " "
                + (level == 0 ? first : level == 1 ? others : others + level))
        .toList();
  }

  private static int depth(Type type) {
    return type instanceof Type.Array(Type element) ? 1 + depth(element) : 0;
  }

  @Override
  public List<SourceFile> sources(Signature wanted, String source) {
    FunctionSignature signature = Parts.returning(wanted);
    Set<String> helpers = new LinkedHashSet<>();
    List<String> names = new ArrayList<>();
    StringBuilder arguments = new StringBuilder();
    for (int i = 0; i < signature.parameters().size(); i++) {
      Type type = signature.parameters().get(i).type();
      String variable = Parts.variable(i);
      addReaders(type, helpers);
      names.add(variable);
      names.addAll(lengths(type, variable + "_size"));
      arguments.append(
          """
          %s    agon_next();
              %s %s = agon_read_%s(%s);
          """
              .formatted(
                  declared(type, variable + "_size"),
                  TYPES.of(type),
                  variable,
                  NAMES.of(type),
                  pointers(type, variable + "_size")));
    }
    Type returns = signature.answerType();
    addWriters(returns, helpers);
    lengths(returns, "agon_size").forEach(name -> names.add("&" + name));
    String main =
        TEMPLATE.with(
            Map.of(
                "helpers",
                String.join("\n", helpers),
                "arguments",
                arguments + declared(returns, "agon_size"),
                "type",
                TYPES.of(returns),
                "function",
                function(signature),
                "names",
                String.join(", ", names),
                "writer",
                NAMES.of(returns),
                "sizes",
                lengths(returns, "agon_size").stream()
                    .map(name -> ", " + name)
                    .collect(Collectors.joining())));
    return List.of(new SourceFile("main.c", main), new SourceFile(SOLUTION, source));
  }

  private static List<String> lengths(Type type, String prefix) {
    return IntStream.range(0, depth(type)).mapToObj(level -> prefix + level).toList();
  }

  private static String pointers(Type type, String prefix) {
    return lengths(type, prefix).stream().map(name -> "&" + name).collect(Collectors.joining(", "));
  }

  private static String declared(Type type, String prefix) {
    return IntStream.range(0, depth(type))
        .mapToObj(level -> "    int %s%s%d = 0;\n".formatted("*".repeat(level), prefix, level))
        .collect(Collectors.joining());
  }

  /** A function that reads an array of the type, after those for its elements. */
  private static void addReaders(Type type, Set<String> helpers) {
    if (!(type instanceof Type.Array(Type element))) {
      return;
    }
    addReaders(element, helpers);
    int deeper = depth(element);
    StringBuilder rooms = new StringBuilder();
    StringBuilder grows = new StringBuilder();
    StringBuilder gives = new StringBuilder();
    for (int level = 1; level <= deeper; level++) {
      String pointer = "int " + "*".repeat(level) + "sizes" + level;
      rooms.append("  %s = agon_room(NULL, room, sizeof *sizes%d);\n".formatted(pointer, level));
      grows.append(
          "      sizes%d = agon_room(sizes%d, room, sizeof *sizes%d);\n"
              .formatted(level, level, level));
      gives.append("  *size%d = sizes%d;\n".formatted(level, level));
    }
    helpers.add(
        """
        static %s agon_read_%s(%s) {
          int size = 0, room = 8;
          %s values = agon_room(NULL, room, sizeof *values);
        %s  while (agon_next()) {
            if (size == room) {
              room *= 2;
              values = agon_room(values, room, sizeof *values);
        %s    }
            values[size] = agon_read_%s(%s);
            size++;
          }
          *size0 = size;
        %s  return values;
        }
        """
            .formatted(
                TYPES.of(type),
                NAMES.of(type),
                IntStream.rangeClosed(0, deeper)
                    .mapToObj(level -> "int " + "*".repeat(level + 1) + "size" + level)
                    .collect(Collectors.joining(", ")),
                TYPES.of(type),
                rooms,
                grows,
                NAMES.of(element),
                IntStream.rangeClosed(1, deeper)
                    .mapToObj(level -> "&sizes" + level + "[size]")
                    .collect(Collectors.joining(", ")),
                gives));
  }

  private static void addWriters(Type type, Set<String> helpers) {
    if (!(type instanceof Type.Array(Type element))) {
      return;
    }
    addWriters(element, helpers);
    int deeper = depth(element);
    helpers.add(
        """
        static void agon_write_%s(%s values, %s) {
          agon_put("[", 1);
          for (int i = 0; i < size0; i++) {
            if (i > 0) agon_put(",", 1);
            agon_write_%s(values[i]%s);
          }
          agon_put("]", 1);
        }
        """
            .formatted(
                NAMES.of(type),
                TYPES.of(type),
                IntStream.rangeClosed(0, deeper)
                    .mapToObj(level -> "int " + "*".repeat(level) + "size" + level)
                    .collect(Collectors.joining(", ")),
                NAMES.of(element),
                IntStream.rangeClosed(1, deeper)
                    .mapToObj(level -> ", size" + level + "[i]")
                    .collect(Collectors.joining())));
  }
}
