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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The driver for Ruby. */
final class RubyDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.rb");
  private static final NodeClasses NODE_CLASSES = TEMPLATE.nodeClasses();
  private static final PerType TYPES =
      new PerType(
          """
          int: Integer
          long: Integer
          double: Float
          bool: Boolean
          string: String
          char: String
          tree: TreeNode
          list: ListNode
          interval: Interval
          T[]: %s[]
          T?: %s?
          """);
  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0
          double: 0.0
          bool: false
          string: ""
          char: " "
          tree: nil
          list: nil
          interval: Interval.new(0, 0)
          T[]: []
          T?: nil
          """);
  private static final Set<String> KEYWORDS =
      WordSets.words(
          "alias begin defined elsif ensure end initialize module next nil redo rescue retry self send"
              + " super then undef unless until when");

  /** A function is one of every object: what the driver calls, and what the first object has. */
  private static final Set<String> INHERITED =
      WordSets.words("define_method include inspect method to_s");

  private static final Names NAMES =
      new Names(
          WordSets.union(KEYWORDS, INHERITED),
          KEYWORDS,
          KEYWORDS,
          RubyDriver::small,
          UnaryOperator.identity(),
          (type, name) -> List.of());

  @Override
  public String stub(Signature given) {
    Signature signature = NAMES.local(given);
    return NODE_CLASSES.comment(signature, "#")
        + DriverText.hint(signature, "#")
        + switch (signature) {
          case FunctionSignature function ->
              method(function.function(), function.parameters(), function.returns());
          case ClassSignature made ->
              Stream.concat(
                      Stream.of(method("initialize", made.constructor(), null)),
                      made.methods().stream()
                          .map(one -> method(one.name(), one.parameters(), one.returns())))
                  .map(text -> text.indent(4))
                  .collect(Collectors.joining("\n", "class " + made.name() + "\n", "end\n"));
        };
  }

  private static String method(String name, List<Parameter> parameters, @Nullable Type returns) {
    return "%s%sdef %s%s\n%s\nend\n"
        .formatted(
            DriverText.joined(
                parameters,
                "",
                one -> "# @param {" + TYPES.of(one.type()) + "} " + one.name() + "\n"),
            returns == null ? "" : "# @return {" + TYPES.of(returns) + "}\n",
            name,
            parameters.isEmpty()
                ? ""
                : "(" + DriverText.joined(parameters, ", ", one -> one.name()) + ")",
            returns == null ? "" : "    " + ZEROS.of(returns));
  }

  /** A name with a capital would be a constant. */
  private static String small(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  @Override
  public List<SourceFile> sources(Signature given, String source) {
    Signature signature = NAMES.local(given);
    Map<String, String> parts = new HashMap<>();
    signature.types().forEach(type -> parts.put(type.text(), ""));
    switch (signature) {
      case FunctionSignature function -> {
        parts.put("function", function.function());
        parts.put("parameters", DriverText.kinds(function.parameters()));
        parts.put("returns", DriverText.kind(function.answerType()));
        parts.put(
            "changed",
            function.returns() == null ? Integer.toString(function.answerIndex()) : "nil");
      }
      case ClassSignature made -> {
        parts.put("class", made.name());
        parts.put(
            "methods",
            Stream.concat(
                    Stream.of(
                        entry(made.name(), new Method(made.name(), made.constructor(), null))),
                    IntStream.range(0, made.methods().size())
                        .mapToObj(i ->
                            entry(
                                ((ClassSignature) given).methods().get(i).name(),
                                made.methods().get(i))))
                .collect(Collectors.joining(",\n    ", "{\n    ", "\n  }")));
      }
    }
    return List.of(
        new SourceFile("main.rb", TEMPLATE.with(parts)), new SourceFile("solution.rb", source));
  }

  /**
   * An entry of the table of methods.
   *
   * @param called what tests name it
   */
  private static String entry(String called, Method method) {
    Type returns = method.returns();
    return "\"%s\" => [\"%s\", %s, %s]"
        .formatted(
            called,
            method.name(),
            DriverText.kinds(method.parameters()),
            returns == null ? "nil" : "\"" + DriverText.kind(returns) + "\"");
  }
}
