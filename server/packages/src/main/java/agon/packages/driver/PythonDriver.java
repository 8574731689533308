package agon.packages.driver;

import agon.packages.signature.ClassSignature;
import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Method;
import agon.packages.signature.Parameter;
import agon.packages.signature.PerType;
import agon.packages.signature.Signature;
import agon.packages.signature.Type;
import agon.packages.text.WordSets;
import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The driver for Python 3, in CPython and PyPy. */
final class PythonDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.py");

  /** Without an import, which would be a good part of what a start of the interpreter takes. */
  private static final PerType TYPES =
      new PerType(
          """
          int: int
          long: int
          double: float
          bool: bool
          string: str
          char: str
          tree: TreeNode | None
          list: ListNode | None
          interval: Interval
          T[]: list[%s]
          T?: %s | None
          """);

  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0
          double: 0.0
          bool: False
          string: ""
          char: "a"
          tree: None
          list: None
          interval: Interval(0, 0)
          T[]: []
          T?: None
          """);

  private static final NodeClasses NODES = TEMPLATE.nodeClasses();

  /** The words of types, which below a method of that name in its class mean the method. */
  private static final Set<String> WORDS =
      WordSets.words("Interval ListNode TreeNode bool float int list str");

  @Override
  public String stub(Signature signature) {
    String code =
        switch (signature) {
          case FunctionSignature function ->
              "class Solution:\n"
                  + method(
                      function.function(), function.parameters(), function.returns(), TYPES::of);
          case ClassSignature made ->
              "class "
                  + made.name()
                  + ":\n"
                  + method("__init__", made.constructor(), null, types(made))
                  + made.methods().stream()
                      .map(one ->
                          "\n" + method(one.name(), one.parameters(), one.returns(), types(made)))
                      .collect(Collectors.joining());
        };
    return NODES.comment(signature, "#") + DriverText.hint(signature, "#") + code;
  }

  /** In quotation marks where a method takes the name of one away. */
  private static Function<Type, String> types(ClassSignature made) {
    return made.methods().stream().map(Method::name).anyMatch(WORDS::contains)
        ? type -> "\"" + TYPES.of(type) + "\""
        : TYPES::of;
  }

  private static String method(
      String name,
      List<Parameter> parameters,
      @Nullable Type returns,
      Function<Type, String> types) {
    return """
        def %s(self%s) -> %s:
            %s
    """
        .formatted(
            name,
            DriverText.joined(
                parameters, "", one -> ", " + one.name() + ": " + types.apply(one.type())),
            returns == null ? "None" : types.apply(returns),
            returns == null ? "pass" : "return " + ZEROS.of(returns));
  }

  @Override
  public List<SourceFile> sources(Signature signature, String source) {
    String main =
        TEMPLATE.with(
            DriverText.with(
                signature,
                Map.of(
                    "name",
                    DriverText.nameOf(signature),
                    "isClass",
                    signature instanceof ClassSignature ? "True" : "False",
                    "calls",
                    calls(signature),
                    "changed",
                    Integer.toString(
                        signature instanceof FunctionSignature function
                            ? function.answerIndex()
                            : -1),
                    "prelude",
                    PythonPrelude.imports(source))));
    return List.of(new SourceFile("main.py", main), new SourceFile("solution.py", source));
  }

  private static String calls(Signature signature) {
    return DriverText.calls(signature).stream()
        .map(call ->
            "\"%s\": (%s, %s)"
                .formatted(
                    call.name(),
                    DriverText.kinds(call.parameters()),
                    call.returns() == null
                        ? "None"
                        : "\"" + DriverText.kind(call.returns()) + "\""))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
