package agon.server.problem;

import agon.protocol.Verdict;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A solution that came with the package, right or wrong on purpose.
 *
 * @param path in the package, for people
 * @param language its id, null when the ending is of none that we know
 * @param expected the verdicts that are all right; empty when the package does not say
 */
public record JurySubmission(
    String path, @Nullable String language, String source, Set<Verdict> expected) {
  public JurySubmission {
    expected = Set.copyOf(expected);
  }
}
