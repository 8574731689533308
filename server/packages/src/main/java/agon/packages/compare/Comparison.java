package agon.packages.compare;

/** How an output is compared with the answer. Stored and written in packages as its text. */
public sealed interface Comparison permits TokenComparison, ValueComparison {
  /** What a program problem has when its package says nothing. */
  Comparison TOKENS = new TokenComparison(false, false, null, null);

  /** What a function problem has when its signature says nothing. */
  Comparison EXACT = new ValueComparison.Exact();

  /** Compares; takes time linear in both, and never fails because of what the output holds. */
  CheckResult check(byte[] answer, byte[] output);

  /** A text that {@link #parse} reads back. */
  String text();

  /**
   * Reads {@code tokens} followed by the flags of the ICPC default validator, or {@code json}
   * followed by one of {@code exact}, {@code any-order}, {@code any-order-nested} and {@code float
   * 1e-6}.
   *
   * @throws IllegalArgumentException with a sentence when it is none of these
   */
  static Comparison parse(String text) {
    String[] words = text.strip().split("\\s+", 2);
    String rest = words.length == 2 ? words[1] : "";
    return switch (words[0]) {
      case "tokens" -> TokenComparison.ofFlags(rest);
      case "json" -> ValueComparison.of(rest);
      default ->
          throw new IllegalArgumentException(
              "'" + text + "' is no comparison; it starts with 'tokens' or 'json'.");
    };
  }
}
