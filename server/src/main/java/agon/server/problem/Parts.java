package agon.server.problem;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pieces of source text that the drivers of several languages are made of. */
final class Parts {
  private Parts() {}

  /**
   * A function that returns something.
   *
   * @throws UnsupportedOperationException with a sentence for another signature
   */
  static FunctionSignature returning(Signature signature) {
    if (signature instanceof FunctionSignature function && function.returns() != null) {
      return function;
    }
    throw new UnsupportedOperationException(
        "This language is not ready for classes and for functions that return nothing.");
  }

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

  /** A name that is no keyword of the language: {@code end_} where {@code end} is one. */
  static String safe(String name, Set<String> keywords) {
    return keywords.contains(name) ? name + "_" : name;
  }

  static Set<String> words(String spaced) {
    return Set.of(spaced.strip().split("\\s+"));
  }

  /** A new array in Java's and C#'s way: {@code new int[8][]} for the type {@code int[][]}. */
  static String newArray(String type, int places) {
    int first = type.indexOf("[]");
    return "new " + type.substring(0, first) + "[" + places + "]" + type.substring(first + 2);
  }
}
