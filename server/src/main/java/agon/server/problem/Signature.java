package agon.server.problem;

import agon.protocol.Argument;
import agon.protocol.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The function that a contestant fills in. It is stored and sent as JSON. */
public record Signature(String function, List<Parameter> parameters, Type returns) {
  private static final int MAX_PARAMETERS = 20;

  public Signature {
    requireName("function", function);
    parameters = List.copyOf(parameters);
    if (parameters.size() > MAX_PARAMETERS) {
      throw new IllegalArgumentException(
          "A function has at most "
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

  /** Reads one that is stored as JSON; null where none is, as of a program problem. */
  public static @Nullable Signature stored(@Nullable String json) {
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
   * The arguments of a test input by name, each as compact JSON.
   *
   * @throws IllegalArgumentException with a sentence when the input does not fit
   */
  public List<Argument> arguments(byte[] input) {
    return Values.arguments(this, input);
  }

  /** What is wrong with an input, as a sentence; empty when it fits the parameters. */
  public Optional<String> inputFault(byte[] input) {
    try {
      arguments(input);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** What is wrong with an answer, as a sentence; empty when it is a value of the result type. */
  public Optional<String> answerFault(byte[] answer) {
    try {
      Values.one("The answer", returns, answer);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  static void requireName(String what, String name) {
    if (!name.matches("[A-Za-z][A-Za-z0-9_]{0,63}") || ReservedWords.contains(name)) {
      throw new IllegalArgumentException(
          "A "
              + what
              + " cannot be named '"
              + name
              + "': it must be a plain identifier and no keyword of any language.");
    }
  }
}
