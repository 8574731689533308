package agon.packages.signature;

import agon.protocol.Argument;
import agon.protocol.Json;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.re2j.Pattern;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a contestant fills in: a function or a class. It is stored and sent as JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @JsonSubTypes.Type(FunctionSignature.class),
  @JsonSubTypes.Type(ClassSignature.class)
})
public sealed interface Signature permits FunctionSignature, ClassSignature {
  int MAX_PARAMETERS = 20;
  int LONGEST_NAME = 64;
  Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  /** Reads one that is stored as JSON; null where none is, as of a program problem. */
  static @Nullable Signature stored(@Nullable String json) {
    if (json == null) {
      return null;
    }
    try {
      return Json.mapper().readValue(json, Signature.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored signature cannot be read: " + json, e);
    }
  }

  /**
   * The arguments of a test input by name, each as compact JSON; none for a class.
   *
   * @throws IllegalArgumentException with a sentence when the input does not fit
   */
  List<Argument> arguments(byte[] input);

  /**
   * The calls of a test input of a class, such as {@code put(1, 1)}; none for a function.
   *
   * @throws IllegalArgumentException with a sentence when the input does not fit
   */
  List<String> calls(byte[] input);

  /**
   * Refuses an answer that is no value of the result's type, or of the results' for a class.
   *
   * @throws IllegalArgumentException with a sentence when the answer does not fit
   */
  void requireAnswer(byte[] input, byte[] answer);

  /** The types of what a program is given. */
  Stream<Type> given();

  /** The types of what a program answers. */
  Stream<Type> answered();

  /** What is wrong with an input, as a sentence; empty when it fits the parameters. */
  default Optional<String> inputFault(byte[] input) {
    return fault(() -> {
      arguments(input);
      calls(input);
    });
  }

  /** What is wrong with an answer to a right input, as a sentence; empty when it fits. */
  default Optional<String> answerFault(byte[] input, byte[] answer) {
    return fault(() -> requireAnswer(input, answer));
  }

  /** Every type that a program meets, also those inside of others, each after those it is of. */
  default Set<Type> types() {
    Set<Type> types = new LinkedHashSet<>();
    Stream.concat(given(), answered()).flatMap(Type::parts).forEach(types::add);
    return types;
  }

  /** An input as one line, which is how drivers read it: a raw line break in JSON is a blank. */
  static byte[] line(byte[] input) {
    byte[] line = new byte[input.length + 1];
    for (int i = 0; i < input.length; i++) {
      line[i] = input[i] == '\n' || input[i] == '\r' ? (byte) ' ' : input[i];
    }
    line[input.length] = '\n';
    return line;
  }

  private static Optional<String> fault(Runnable check) {
    try {
      check.run();
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  static void requireName(String what, String name) {
    if (!NAME.matcher(name).matches()
        || name.length() > LONGEST_NAME
        || ReservedWords.contains(name)) {
      throw new IllegalArgumentException(
          "A "
              + what
              + " cannot be named '"
              + name
              + "': it must be a plain identifier, no keyword of any language, and no name of a driver's"
              + " own, such as agonText.");
    }
  }

  static void requireParameters(String what, List<Parameter> parameters) {
    if (parameters.size() > MAX_PARAMETERS) {
      throw new IllegalArgumentException(
          "A "
              + what
              + " has at most "
              + MAX_PARAMETERS
              + " parameters; this has "
              + parameters.size());
    }
    Set<String> names = new HashSet<>();
    for (Parameter parameter : parameters) {
      if (!names.add(parameter.name())) {
        throw new IllegalArgumentException(
            "Two parameters have the same name '" + parameter.name() + "'.");
      }
    }
  }
}
