package agon.packages.signature;

import agon.packages.text.Excerpt;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a class problem's input: the names of the calls, and the arguments of each. */
public final class Calls {
  /**
   * One call, of which the first makes the object.
   *
   * @param returns null where it returns nothing
   */
  record Call(String name, JsonNode arguments, @Nullable Type returns) {

    /** As it would be written: {@code put(1, "a")}. */
    String text() {
      return name
          + arguments
              .valueStream()
              .map(JsonNode::toString)
              .collect(Collectors.joining(", ", "(", ")"));
    }
  }

  private Calls() {}

  static List<Call> read(ClassSignature signature, byte[] input) {
    JsonNode root = Values.read("The input", input);
    JsonNode names = root.path(0);
    JsonNode arguments = root.path(1);
    if (!root.isArray() || root.size() != 2 || !names.isArray() || !arguments.isArray()) {
      throw new IllegalArgumentException(
          "The input must be two JSON arrays in one, the names of the calls and their arguments,"
              + " such as "
              + example(signature)
              + ".");
    }
    if (names.size() != arguments.size()) {
      throw new IllegalArgumentException(
          "The input has "
              + names.size()
              + " names of calls, but arguments for "
              + arguments.size()
              + ".");
    }
    if (!names.path(0).isTextual() || !names.path(0).asText().equals(signature.name())) {
      throw new IllegalArgumentException(
          "The first call must be \"" + signature.name() + "\", which makes the object.");
    }
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      calls.add(call(signature, i, names.get(i), arguments.get(i)));
    }
    return calls;
  }

  private static Call call(ClassSignature signature, int index, JsonNode name, JsonNode arguments) {
    String where = "Call " + (index + 1);
    if (index == 0) {
      Values.requireArguments(where, signature.name(), signature.constructor(), arguments);
      return new Call(signature.name(), arguments, null);
    }
    Method method =
        signature.methods().stream()
            .filter(one -> name.isTextual() && one.name().equals(name.asText()))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    where + " is of no method: " + Excerpt.of(name.toString()) + "."));
    Values.requireArguments(where, method.name(), method.parameters(), arguments);
    return new Call(method.name(), arguments, method.returns());
  }

  /** The answer is an array with the result of each call, null where there is none. */
  static void requireAnswer(List<Call> calls, byte[] answer) {
    JsonNode results = Values.read("The answer", answer);
    if (!results.isArray() || results.size() != calls.size()) {
      throw new IllegalArgumentException(
          "The answer must be one JSON array with the results of the "
              + calls.size()
              + " calls, null where there is none.");
    }
    for (int i = 0; i < calls.size(); i++) {
      Call call = calls.get(i);
      String where = "The answer to call " + (i + 1) + ", " + call.name() + ",";
      if (call.returns() != null) {
        Values.requireAnswer(where, call.returns(), results.get(i));
      } else if (!results.get(i).isNull()) {
        throw new IllegalArgumentException(where + " must be null, since it returns nothing.");
      }
    }
  }

  private static String example(ClassSignature signature) {
    Method method = signature.methods().getFirst();
    return "[[\"%s\", \"%s\"], [%s, %s]]"
        .formatted(
            signature.name(),
            method.name(),
            Values.example(signature.constructor()),
            Values.example(method.parameters()));
  }
}
