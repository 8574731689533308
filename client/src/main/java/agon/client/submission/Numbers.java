package agon.client.submission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Tells by how much a single wrong number is off. Pure. */
final class Numbers {
  private static final int LONGEST = 40;

  /** What a difference can be written out for. */
  private static final int LARGEST_EXPONENT = 400;

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
      BigDecimal number = new BigDecimal(stripped);
      boolean writable = Math.abs((long) number.scale()) <= LARGEST_EXPONENT;
      return writable ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
