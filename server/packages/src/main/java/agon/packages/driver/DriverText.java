package agon.packages.driver;

import agon.packages.signature.ClassSignature;
import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Method;
import agon.packages.signature.Parameter;
import agon.packages.signature.Signature;
import agon.packages.signature.Type;
import agon.packages.text.WordSets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pieces of source text that the drivers of several languages are made of. */
final class DriverText {
  private DriverText() {}

  /** The variables that hold the arguments: {@code agon_0, agon_1}. */
  static String names(List<Parameter> parameters) {
    return numbered(parameters, ", ", (number, type) -> variable(number));
  }

  static String variable(int number) {
    return "agon_" + number;
  }

  /** A piece made of a parameter's number and type. */
  @FunctionalInterface
  interface Numbered {
    String text(int number, Type type);
  }

  static String numbered(List<Parameter> parameters, String separator, Numbered piece) {
    return IntStream.range(0, parameters.size())
        .mapToObj(i -> piece.text(i, parameters.get(i).type()))
        .collect(Collectors.joining(separator));
  }

  static String joined(
      List<Parameter> parameters, String separator, Function<Parameter, String> piece) {
    return parameters.stream().map(piece).collect(Collectors.joining(separator));
  }

  /** What is called: a function, or a class's constructor, by its name, and its methods. */
  static List<Method> calls(Signature signature) {
    return switch (signature) {
      case FunctionSignature function ->
          List.of(new Method(function.function(), function.parameters(), function.returns()));
      case ClassSignature made ->
          Stream.concat(
                  Stream.of(new Method(made.name(), made.constructor(), null)),
                  made.methods().stream())
              .toList();
    };
  }

  /** A comment that says where the answer goes when nothing is returned; else empty. */
  static String hint(Signature signature, String mark) {
    return signature instanceof FunctionSignature function && function.answer() != null
        ? mark + " Change " + function.answer() + " itself: nothing is returned.\n"
        : "";
  }

  /** What a template is filled with, and an empty part for each type, for the type's section. */
  static Map<String, String> with(Signature signature, Map<String, String> parts) {
    Map<String, String> all = new HashMap<>();
    signature.types().forEach(type -> all.put(type.text(), ""));
    all.putAll(parts);
    return all;
  }

  /** The name of the function or class. */
  static String nameOf(Signature signature) {
    return calls(signature).getFirst().name();
  }

  /** A type's text for a driver that looks at types as it runs, to which a graph is a table. */
  static String kind(Type type) {
    return type.text().replace(Type.Structure.GRAPH.text(), "int[][]");
  }

  /** The types of parameters as an array of texts: {@code ["int[]", "string"]}. */
  static String kinds(List<Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> "\"" + kind(parameter.type()) + "\"")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** The words of a resource. */
  static Set<String> listed(String resource) {
    return WordSets.words(new DriverTemplate(resource).with(Map.of()));
  }

  /** A new array in Java's and C#'s way: {@code new int[8][]} for the type {@code int[][]}. */
  static String newArray(String type, int places) {
    int first = type.indexOf("[]");
    return "new " + type.substring(0, first) + "[" + places + "]" + type.substring(first + 2);
  }
}
