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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The driver for Rust. */
final class RustDriver extends TypedDriver {
  private static final PerType TYPES =
      new PerType(
          """
          int: i32
          long: i64
          double: f64
          bool: bool
          string: String
          char: char
          tree: Option<Rc<RefCell<TreeNode>>>
          list: Option<Box<ListNode>>
          interval: Interval
          T[]: Vec<%s>
          T?: Option<%s>
          """);
  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0
          double: 0.0
          bool: false
          string: String::new()
          char: ' '
          tree: None
          list: None
          interval: Interval::new(0, 0)
          T[]: Vec::new()
          T?: None
          """);
  private static final Set<String> KEYWORDS =
      WordSets.words(
          "Self become box crate dyn final gen let loop macro main mod move override priv pub ref self"
              + " trait type unsafe unsized use where");

  /** What can be done with every value, which comes before what a class can be made to do. */
  private static final Set<String> METHODS =
      WordSets.union(KEYWORDS, WordSets.words("into try_into"));

  /** In the place of a parameter these are patterns. */
  private static final Set<String> PARAMETERS =
      WordSets.union(KEYWORDS, WordSets.words("Err Ok Some"));

  RustDriver() {
    super("driver.rs", new Names(KEYWORDS, METHODS, PARAMETERS));
  }

  @Override
  String functionStub(String given, FunctionSignature function) {
    List<Parameter> parameters = function.parameters();
    String list =
        IntStream.range(0, parameters.size())
            .mapToObj(i -> parameter(parameters.get(i), i == function.answerIndex() ? "&mut " : ""))
            .collect(Collectors.joining(", "));
    return imports(function) + given + written("", function.function(), list, function.returns());
  }

  @Override
  String classStub(String given, ClassSignature made) {
    String methods =
        made.methods().stream()
            .map(method ->
                written(
                    "    ",
                    method.name(),
                    "&mut self"
                        + DriverText.joined(
                            method.parameters(), "", one -> ", " + parameter(one, "")),
                    method.returns()))
            .collect(Collectors.joining("\n"));
    return """
    %s%sstruct %s {

    }

    impl %3$s {
        fn new(%s) -> Self {
            %3$s {}
        }

    %s}
    """
        .formatted(
            imports(made),
            given,
            made.name(),
            DriverText.joined(made.constructor(), ", ", one -> parameter(one, "")),
            methods);
  }

  private static String imports(Signature signature) {
    return signature.types().contains(Type.Structure.TREE)
        ? "use std::cell::RefCell;\nuse std::rc::Rc;\n\n"
        : "";
  }

  private static String parameter(Parameter one, String reference) {
    return one.name() + ": " + reference + TYPES.of(one.type());
  }

  private static String written(
      String indent, String name, String parameters, @Nullable Type returns) {
    return "%1$sfn %2$s(%3$s)%4$s {\n%5$s\n%1$s}\n"
        .formatted(
            indent,
            name,
            parameters,
            returns == null ? "" : " -> " + TYPES.of(returns),
            returns == null ? "" : indent + "    " + ZEROS.of(returns));
  }

  @Override
  String argument(int number, Type type) {
    return "let mut %s: %s = agon_input.argument();\n"
        .formatted(DriverText.variable(number), TYPES.of(type));
  }

  /** A chain of nodes is not dropped, which would take as much stack as it is long. */
  @Override
  String result(String value, Type type) {
    boolean chain =
        type.parts().anyMatch(part -> part == Type.Structure.TREE || part == Type.Structure.LIST);
    return "let agon_result: %s = %s;\nagon_input.result(&agon_result);\n"
            .formatted(TYPES.of(type), value)
        + (chain ? "std::mem::forget(agon_result);\n" : "");
  }

  @Override
  String nothing() {
    return "agon_input.text(\"null\");\n";
  }

  @Override
  String branch(String method, String statements) {
    return "\"%s\" => {\n%s}\n".formatted(method, statements);
  }

  @Override
  String callee(FunctionSignature function) {
    return function.function();
  }

  @Override
  String callee(ClassSignature made, Method method) {
    return "agon_made." + method.name();
  }

  @Override
  Stream<String> passed(FunctionSignature function) {
    return IntStream.range(0, function.parameters().size())
        .mapToObj(i -> (i == function.answerIndex() ? "&mut " : "") + DriverText.variable(i));
  }

  @Override
  public List<SourceFile> sources(Signature signature, String source) {
    return List.of(
        new SourceFile("main.rs", main(signature)), new SourceFile("solution.rs", source));
  }
}
