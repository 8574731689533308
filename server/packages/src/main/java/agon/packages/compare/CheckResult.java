package agon.packages.compare;

import org.jspecify.annotations.Nullable;

/**
 * What a comparison found.
 *
 * @param message where the first difference is and both sides of it; it quotes the answer, so it is
 *     for samples and for the staff. Null when accepted.
 */
public record CheckResult(boolean accepted, @Nullable String message) {
  public static final CheckResult ACCEPTED = new CheckResult(true, null);

  public static CheckResult wrong(String message) {
    return new CheckResult(false, message);
  }
}
