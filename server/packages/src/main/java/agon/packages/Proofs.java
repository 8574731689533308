package agon.packages;

import java.util.List;
import java.util.Map;

/**
 * What a package has to prove itself with, and a contest has no use for.
 *
 * @param timeLimitGiven whether the package names its time limit
 * @param acToTimeLimit how many times the slowest right solution the limit is at least
 * @param timeLimitToTle how many times the limit a too slow solution takes at least
 * @param byAccepted whether only accepted solutions bound an inferred limit from below, as in the
 *     legacy format, and not all that may not be too slow
 * @param timeResolution of a limit that is inferred, in seconds
 * @param inputValidators programs that say whether an input is as the statement promises
 * @param inputArgs for them, by the path of the test below {@code data}
 * @param specimens to try validators on
 */
public record Proofs(
    boolean timeLimitGiven,
    double acToTimeLimit,
    double timeLimitToTle,
    boolean byAccepted,
    double timeResolution,
    Map<String, Judging.Validator> inputValidators,
    Map<String, ProgramArgs> inputArgs,
    Specimens specimens) {
  public static final Proofs NONE =
      new Proofs(true, 2, 1.5, false, 1, Map.of(), Map.of(), Specimens.NONE);

  public Proofs {
    inputValidators = Map.copyOf(inputValidators);
    inputArgs = Map.copyOf(inputArgs);
  }

  /** Arguments for an input validator when it looks at the input of that path. */
  public List<String> args(String input, String validator) {
    return inputArgs.getOrDefault(input, ProgramArgs.NONE).of(validator);
  }

  /** The smallest limit, in milliseconds, that leaves the slowest right solution its margin. */
  public long timeLimitMs(long slowestMs) {
    double least = slowestMs / 1000.0 * acToTimeLimit;
    return Math.max(
        1,
        Math.round(Math.max(1, Math.ceil(least / timeResolution - 1e-9)) * timeResolution * 1000));
  }
}
