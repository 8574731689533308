package agon.packages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the results of tests and groups come to one result, as {@code testdata.yaml} of the legacy
 * format or {@code test_group.yaml} of 2025-09 says.
 *
 * @param stopOnReject whether nothing of the group is judged after its first rejected result
 * @param verdict how verdicts come to one
 * @param score how points come to one
 * @param ignoreSample whether the first group inside, the samples, does not matter
 * @param acceptIfAny whether one accepted result suffices
 * @param accept points of an accepted test
 * @param reject points of a rejected test
 * @param min fewest points that are possible; null when there is no bound
 * @param max most points that are possible; null when there is no bound
 * @param requirePass groups that must be accepted before this one is judged
 * @param exact whether points of tests follow the rules of 2025-09, else of the legacy format
 */
public record Grading(
    boolean stopOnReject,
    Verdicts verdict,
    Scores score,
    boolean ignoreSample,
    boolean acceptIfAny,
    double accept,
    double reject,
    @Nullable Double min,
    @Nullable Double max,
    List<String> requirePass,
    boolean exact) {
  public Grading {
    requirePass = List.copyOf(requirePass);
  }

  /** How verdicts come to one. */
  public enum Verdicts {
    WORST_ERROR,
    FIRST_ERROR,
    ALWAYS_ACCEPT
  }

  /** How points come to one. */
  public enum Scores {
    SUM,
    AVG,
    MIN,
    MAX,
    /** All of the group's points when everything is accepted, else none. */
    PASS_FAIL
  }
}
