package agon.packages.signature;

import agon.protocol.Argument;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A function. One that returns nothing changes an argument, which is then the answer.
 *
 * @param returns null where it returns nothing
 * @param answer the name of the parameter that is the answer; null where something is returned
 */
public record FunctionSignature(
    String function, List<Parameter> parameters, @Nullable Type returns, @Nullable String answer)
    implements Signature {
  public FunctionSignature {
    Signature.requireName("function", function);
    parameters = List.copyOf(parameters);
    Signature.requireParameters("function", parameters);
    if (returns != null && answer != null) {
      throw new IllegalArgumentException(
          "A function that returns something has that for its answer, and no 'answer'.");
    }
    if (returns == null) {
      requireChangeable(parameters, answer);
    }
  }

  private static void requireChangeable(List<Parameter> parameters, @Nullable String answer) {
    Type type =
        parameters.stream()
            .filter(one -> one.name().equals(answer))
            .findFirst()
            .map(Parameter::type)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "A function that returns nothing says in 'answer' which parameter it"
                        + " changes."));
    if (!isChangeable(type)) {
      throw new IllegalArgumentException(
          "'"
              + answer
              + "' cannot be the answer: in every language a function can change an array, a tree,"
              + " a list or a graph, but nothing else.");
    }
  }

  private static boolean isChangeable(Type type) {
    return switch (type) {
      case Type.Array _ -> true;
      case Type.Structure structure -> structure != Type.Structure.INTERVAL;
      case Type.Scalar _, Type.Optional _ -> false;
    };
  }

  public FunctionSignature(String function, List<Parameter> parameters, Type returns) {
    this(function, parameters, returns, null);
  }

  /** The type of what is answered, which is returned or changed. */
  public Type answerType() {
    return returns == null ? parameters.get(answerIndex()).type() : returns;
  }

  /** Which parameter is the answer, from 0 on; -1 where the answer is returned. */
  public int answerIndex() {
    return parameters.stream().map(Parameter::name).toList().indexOf(answer);
  }

  @Override
  public List<Argument> arguments(byte[] input) {
    return Values.arguments(this, input);
  }

  @Override
  public List<String> calls(byte[] input) {
    return List.of();
  }

  @Override
  public void requireAnswer(byte[] input, byte[] answer) {
    Values.answer(answerType(), answer);
  }

  @Override
  public Stream<Type> given() {
    return parameters.stream().map(Parameter::type);
  }

  @Override
  public Stream<Type> answered() {
    return Stream.of(answerType());
  }
}
