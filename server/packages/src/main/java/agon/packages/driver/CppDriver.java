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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The driver for C++17 and later. */
final class CppDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.cpp");
  private static final PerType TYPES =
      new PerType(
          """
          int: int
          long: long long
          double: double
          bool: bool
          string: string
          char: char
          tree: TreeNode*
          list: ListNode*
          interval: Interval
          T[]: vector<%s>
          T?: optional<%s>
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
          tree: nullptr
          list: nullptr
          interval: {}
          T[]: {}
          T?: nullopt
          """);
  private static final NodeClasses NODES = TEMPLATE.nodeClasses();

  /** Not .cpp: it is included, and must not be compiled on its own as well. */
  private static final String SOLUTION = "solution.inc";

  /** Macros, what stubs are written with, and the class that a method must not be named as. */
  private static final Set<String> TAKEN =
      WordSets.union(
          DriverText.listed("names.cpp.txt"),
          WordSets.words("Solution nullopt optional string vector"));

  private static final Names NAMES = new Names(TAKEN, TAKEN, TAKEN);

  @Override
  public String stub(Signature given) {
    Signature signature = NAMES.local(given);
    String code =
        switch (signature) {
          case FunctionSignature function ->
              "class Solution {\npublic:\n"
                  + method(function.function(), function.parameters(), function.returns());
          case ClassSignature made ->
              "class "
                  + made.name()
                  + " {\npublic:\n"
                  + "    %s(%s) {\n        \n    }\n"
                      .formatted(made.name(), list(made.constructor()))
                  + made.methods().stream()
                      .map(one -> "\n" + method(one.name(), one.parameters(), one.returns()))
                      .collect(Collectors.joining());
        };
    return NODES.comment(signature, "//") + DriverText.hint(signature, "//") + code + "};\n";
  }

  private static String method(String name, List<Parameter> parameters, @Nullable Type returns) {
    return """
        %s %s(%s) {
    %s    }
    """
        .formatted(
            returns == null ? "void" : TYPES.of(returns),
            name,
            list(parameters),
            returns == null ? "        \n" : "        return " + ZEROS.of(returns) + ";\n");
  }

  private static String list(List<Parameter> parameters) {
    return DriverText.joined(
        parameters,
        ", ",
        one -> TYPES.of(one.type()) + (isLarge(one.type()) ? "& " : " ") + one.name());
  }

  private static boolean isLarge(Type type) {
    return type instanceof Type.Array || type == Type.Structure.GRAPH;
  }

  @Override
  public List<SourceFile> sources(Signature given, String source) {
    Signature signature = NAMES.local(given);
    String main =
        TEMPLATE.with(
            DriverText.with(
                signature,
                Map.of(
                    "body",
                    switch (signature) {
                      case FunctionSignature function -> call(function);
                      case ClassSignature made -> calls((ClassSignature) given, made);
                    })));
    return List.of(
        new SourceFile("main.cpp", main),
        new SourceFile(SOLUTION, CppFunction.inClass(signature, source)));
  }

  private static String call(FunctionSignature function) {
    String call =
        "Solution().%s(%s)".formatted(function.function(), DriverText.names(function.parameters()));
    return arguments(function.parameters(), "    ")
        + (function.returns() == null
            ? "    %s;\n    agon_output.write(%s);\n"
                .formatted(call, DriverText.variable(function.answerIndex()))
            : "    agon_output.write(%s);\n".formatted(call));
  }

  /** The object's end is a part of the test, so that tests in one process are those in several. */
  private static String calls(ClassSignature given, ClassSignature made) {
    StringBuilder branches = new StringBuilder();
    for (int i = 0; i < made.methods().size(); i++) {
      Method method = made.methods().get(i);
      String call =
          "agon_object->%s(%s)".formatted(method.name(), DriverText.names(method.parameters()));
      branches.append(
          """
           else if (agon_name == "%s") {
          %s%s      }\
          """
              .formatted(
                  given.methods().get(i).name(),
                  given(method.parameters()),
                  method.returns() == null
                      ? "        " + call + ";\n        agon_output.mark(\"null\");\n"
                      : "        agon_output.write(" + call + ");\n"));
    }
    return """
        {
          std::vector<std::string> agon_names;
          std::unique_ptr<%s> agon_object;
          agon_input.next();
          agon_input.read(agon_names);
          agon_input.next();
          for (const std::string& agon_name : agon_names) {
            agon_input.next();
            agon_output.mark(agon_object ? "," : "[");
            if (!agon_object) {
    %s        agon_object.reset(new %s(%s));
              agon_output.mark("null");
            }%s
          }
          agon_output.mark("]");
        }
    """
        .formatted(
            made.name(),
            given(made.constructor()),
            made.name(),
            DriverText.names(made.constructor()),
            branches);
  }

  /** The arguments of one call, to the end of their array. */
  private static String given(List<Parameter> parameters) {
    return arguments(parameters, "        ")
        + (parameters.isEmpty() ? "        agon_input.next();\n" : "")
        + "        agon_input.closed();\n";
  }

  private static String arguments(List<Parameter> parameters, String indent) {
    return DriverText.numbered(
        parameters,
        "",
        (i, type) ->
            """
            %s agon_%d{};
            agon_input.next();
            agon_input.read(agon_%d);
            """
                .formatted(TYPES.of(type), i, i)
                .indent(indent.length()));
  }
}
