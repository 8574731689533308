package agon.packages.signature;

import agon.packages.text.WordSets;
import agon.protocol.Argument;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A class of which a test makes one object and calls its methods.
 *
 * @param constructor the parameters of its constructor
 */
public record ClassSignature(
    @JsonProperty("class") String name, List<Parameter> constructor, List<Method> methods)
    implements Signature {
  private static final int MAX_METHODS = 50;

  /** Names that are types in a language's library or in a driver. */
  private static final Set<String> TAKEN =
      WordSets.words(
          "Agon Array ArrayDeque Arrays BigInt Boolean Box Character Class Comparable Console"
              + " Constructor Data Date Dir Double Enumerable Err Error Exception Fiber File"
              + " Float Function Hash IO Integer Interval Intl Iterable Iterator Kernel List"
              + " ListNode Long Main Map Marshal Math Module None Number Numeric Object Ok Option"
              + " Optional Proc Process Program Promise Proxy Queue Random Range Rc Record"
              + " Reflect RegExp Regexp Result Self Set Signal Solution Some String Struct Symbol"
              + " System Thread Time TreeNode Type Vec");

  /** Names that every object has for something else in a language. */
  static final Set<String> INHERITED =
      WordSets.words(
          "clone constructor dispose drop equals finalize getClass hashCode initialize notify"
              + " notifyAll prototype send toString valueOf wait");

  public ClassSignature {
    Signature.requireName("class", name);
    if (!Character.isUpperCase(name.charAt(0)) || TAKEN.contains(name)) {
      throw new IllegalArgumentException(
          "A class cannot be named '"
              + name
              + "': it starts with a capital letter and is no class that a language has.");
    }
    constructor = List.copyOf(constructor);
    Signature.requireParameters("constructor", constructor);
    methods = List.copyOf(methods);
    if (methods.isEmpty() || methods.size() > MAX_METHODS) {
      throw new IllegalArgumentException("A class has 1 to " + MAX_METHODS + " methods.");
    }
    Set<String> names = new HashSet<>(INHERITED);
    names.add(name);
    for (Method method : methods) {
      if (!names.add(method.name())) {
        throw new IllegalArgumentException(
            "A method cannot be named '"
                + method.name()
                + "': another has the name, or every class of some language.");
      }
    }
  }

  @Override
  public List<Argument> arguments(byte[] input) {
    return List.of();
  }

  @Override
  public List<String> calls(byte[] input) {
    return Calls.read(this, input).stream().map(Calls.Call::text).toList();
  }

  @Override
  public void requireAnswer(byte[] input, byte[] answer) {
    Calls.requireAnswer(Calls.read(this, input), answer);
  }

  @Override
  public Stream<Type> given() {
    return Stream.concat(
            constructor.stream(), methods.stream().flatMap(method -> method.parameters().stream()))
        .map(Parameter::type);
  }

  @Override
  public Stream<Type> answered() {
    return methods.stream().map(Method::returns).flatMap(Stream::ofNullable);
  }
}
