package agon.packages.compare;

import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Signature;
import agon.packages.signature.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares one JSON value with another, which is what function problems answer. */
public sealed interface ValueComparison extends Comparison {
  /** The same value; numbers by value and without rounding, so that 2 is 2.0. */
  record Exact() implements ValueComparison {
    @Override
    public String text() {
      return "json exact";
    }

    @Override
    public CheckResult check(byte[] answer, byte[] output) {
      return JsonWalk.compare(answer, output, null);
    }
  }

  /** As exact, but each number may be off by the tolerance, absolutely or relatively. */
  record Approximate(double tolerance) implements ValueComparison {
    public Approximate {
      if (!(tolerance >= 0 && Double.isFinite(tolerance))) {
        throw new IllegalArgumentException(
            "A tolerance is a number from 0 on, not " + tolerance + ".");
      }
    }

    @Override
    public String text() {
      return "json float " + tolerance;
    }

    @Override
    public CheckResult check(byte[] answer, byte[] output) {
      return JsonWalk.compare(answer, output, tolerance);
    }
  }

  /**
   * An array with the same elements, each as often, in any order.
   *
   * @param nested whether the order of arrays inside it does not matter either
   */
  record AnyOrder(boolean nested) implements ValueComparison {
    @Override
    public String text() {
      return nested ? "json any-order-nested" : "json any-order";
    }

    @Override
    public CheckResult check(byte[] answer, byte[] output) {
      return JsonBags.compare(answer, output, nested);
    }

    /** Why answers of a signature cannot be compared so, as a sentence. */
    public Optional<String> fault(Signature signature) {
      if (!(signature instanceof FunctionSignature function
          && function.answerType() instanceof Type.Array(Type element))) {
        return Optional.of("Only an array can be compared in any order.");
      }
      return nested && element.parts().anyMatch(part -> part instanceof Type.Structure)
          ? Optional.of(
              "The order inside of a tree, list, graph or interval matters: use any-order.")
          : Optional.empty();
    }
  }

  /** Reads the part after {@code json}, which is also what {@code signature.yaml} says. */
  static ValueComparison of(@Nullable String text) {
    String[] words = text == null ? new String[] {"exact"} : text.strip().split("\\s+");
    if (words.length == 2 && words[0].equals("float")) {
      try {
        return new Approximate(Double.parseDouble(words[1]));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "'" + text + "' needs a number after 'float', such as float 1e-6.", e);
      }
    }
    return switch (String.join(" ", words)) {
      case "exact" -> new Exact();
      case "any-order" -> new AnyOrder(false);
      case "any-order-nested", "any-order nested" -> new AnyOrder(true);
      default ->
          throw new IllegalArgumentException(
              "'"
                  + text
                  + "' is no way to compare values; there are exact, any-order, any-order-nested"
                  + " and float followed by a tolerance.");
    };
  }
}
