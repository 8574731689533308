package agon.packages;

import agon.packages.files.Globs;
import agon.protocol.Verdict;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code submissions.yaml} asks of a solution on some of the tests.
 *
 * @param tests glob of tests or groups, such as {@code secret/small}; empty for all
 * @param permitted verdicts that a test may have; of {@code AC, WA, TLE, RTE}
 * @param required verdicts of which at least one test has one; empty when nothing is asked
 * @param scoreFrom fewest points, null when points do not matter
 * @param message part of what the validator must say in at least one test
 * @param forTimeLimit false when it says nothing about the time limit
 */
public record JuryRule(
    String tests,
    Set<Verdict> permitted,
    Set<Verdict> required,
    @Nullable Double scoreFrom,
    @Nullable Double scoreTo,
    @Nullable String message,
    boolean forTimeLimit) {
  public JuryRule {
    permitted = Set.copyOf(permitted);
    required = Set.copyOf(required);
  }

  /** Whether it is about the test of that path, such as {@code secret/small/1}. */
  public boolean isAbout(String test) {
    return tests.isEmpty() || Globs.matches(tests, test);
  }

  /** The four that the format tells apart; each other one is a kind of run-time error. */
  public static Verdict kind(Verdict verdict) {
    return switch (verdict) {
      case AC, WA, TLE, RTE, CE, JE -> verdict;
      case MLE, OLE -> Verdict.RTE;
    };
  }
}
