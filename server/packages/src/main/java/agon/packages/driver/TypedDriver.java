package agon.packages.driver;

import agon.packages.signature.ClassSignature;
import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Method;
import agon.packages.signature.Names;
import agon.packages.signature.Parameter;
import agon.packages.signature.Signature;
import agon.packages.signature.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the drivers of languages with types have in common: arguments are read into variables of
 * their types. A template has the sections {@code function} and {@code class} for the two shapes of
 * a signature, and one for each of the types that need it.
 */
abstract class TypedDriver implements LanguageDriver {
  private final DriverTemplate template;
  private final NodeClasses nodeClasses;

  private final Names names;

  TypedDriver(String resource, Names names) {
    this.names = names;
    template = new DriverTemplate(resource);
    nodeClasses = template.nodeClasses();
  }

  @Override
  public final String stub(Signature signature) {
    String given =
        nodeClasses.comment(signature, "//")
            + DriverText.hint(names(signature).local(signature), "//");
    return switch (names(signature).local(signature)) {
      case FunctionSignature function -> functionStub(given, function);
      case ClassSignature made -> classStub(given, made);
    };
  }

  /**
   * The stub of a function.
   *
   * @param given a comment that shows what is defined already
   */
  abstract String functionStub(String given, FunctionSignature function);

  abstract String classStub(String given, ClassSignature made);

  /** How names are written where they stand in that signature. */
  Names names(Signature signature) {
    return names;
  }

  /** Statements that read an argument into its variable. */
  abstract String argument(int number, Type type);

  /** A statement that writes a value. */
  abstract String result(String value, Type type);

  /** A statement that writes null for a method that returns nothing. */
  abstract String nothing();

  /** One branch of what is done by the name of a method. */
  abstract String branch(String method, String statements);

  /** What is called for a function. */
  abstract String callee(FunctionSignature function);

  /** What is called for a method of the object that was made. */
  abstract String callee(ClassSignature made, Method method);

  /** What is passed for parameters. */
  Stream<String> passed(List<Parameter> parameters) {
    return IntStream.range(0, parameters.size()).mapToObj(DriverText::variable);
  }

  /** The same for a function that changes one of them. */
  Stream<String> passed(FunctionSignature function) {
    return passed(function.parameters());
  }

  /** The same for a method. */
  Stream<String> passed(Method method) {
    return passed(method.parameters());
  }

  /** Statements that call and write what is returned. */
  String returned(String callee, Stream<String> passed, Type type) {
    return result(call(callee, passed), type);
  }

  /** A statement that writes an argument after the call. */
  String changed(int number, Type type) {
    return result(DriverText.variable(number), type);
  }

  private static String call(String callee, Stream<String> passed) {
    return passed.collect(Collectors.joining(", ", callee + "(", ")"));
  }

  private String answered(
      String callee, Stream<String> passed, @Nullable Type returns, String otherwise) {
    return returns == null
        ? call(callee, passed) + ";\n" + otherwise
        : returned(callee, passed, returns);
  }

  private String arguments(List<Parameter> parameters) {
    return DriverText.numbered(parameters, "", this::argument);
  }

  /** The driver's text for a signature. */
  final String main(Signature signature) {
    return template.with(parts(signature));
  }

  /** What the template is filled with. */
  Map<String, String> parts(Signature signature) {
    return DriverText.with(
        signature,
        switch (signature) {
          case FunctionSignature function -> parts(names(function).local(function));
          case ClassSignature made -> parts(made, names(made).local(made));
        });
  }

  private Map<String, String> parts(FunctionSignature function) {
    String changed =
        function.returns() == null ? changed(function.answerIndex(), function.answerType()) : "";
    return Map.of(
        "function",
        function.function(),
        "arguments",
        arguments(function.parameters()),
        "call",
        answered(callee(function), passed(function), function.returns(), changed));
  }

  /** Tests call methods as they are named in the signature that was given. */
  private Map<String, String> parts(ClassSignature given, ClassSignature made) {
    return Map.of(
        "class",
        made.name(),
        "arguments",
        arguments(made.constructor()),
        "names",
        passed(made.constructor()).collect(Collectors.joining(", ")),
        "methods",
        IntStream.range(0, made.methods().size())
            .mapToObj(
                i -> branch(given.methods().get(i).name(), statements(made, made.methods().get(i))))
            .collect(Collectors.joining()));
  }

  private String statements(ClassSignature made, Method method) {
    return arguments(method.parameters())
        + answered(callee(made, method), passed(method), method.returns(), nothing());
  }
}
