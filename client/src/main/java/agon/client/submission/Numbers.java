package agon.client.submission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Tells by how much a single wrong number is off. Pure. */
final class Numbers {
  private static final int LONGEST = 40;

  private Numbers() {}

  /** The difference, when both texts are one decimal number. */
  static Optional<String> difference(String expected, String answer) {
    if (!(expected.contains(".") || answer.contains("."))) {
      return Optional.empty();
    }
    return number(expected)
        .flatMap(wanted ->
            number(answer)
                .map(got -> got.subtract(wanted).abs().round(new MathContext(3)).toString()));
  }

  private static Optional<BigDecimal> number(String text) {
    String stripped = text.strip();
    if (stripped.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(stripped));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
