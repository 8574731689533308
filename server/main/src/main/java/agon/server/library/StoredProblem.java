package agon.server.library;

import agon.packages.Judging;
import agon.packages.compare.Comparison;
import agon.packages.signature.Signature;
import agon.protocol.Level;
import agon.protocol.Limits;
import agon.protocol.ProblemKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it stands in the database, without its test cases.
 *
 * @param signature null for a program problem
 * @param judging how it is judged beyond limits and comparison
 * @param packageSha256 changes with every new version of its package
 */
public record StoredProblem(
    String id,
    String title,
    String statement,
    Level level,
    List<String> tags,
    Limits limits,
    @Nullable Signature signature,
    Comparison comparison,
    Judging judging,
    String packageSha256) {
  public StoredProblem {
    tags = List.copyOf(tags);
  }

  public ProblemKind kind() {
    return signature == null ? ProblemKind.PROGRAM : ProblemKind.FUNCTION;
  }
}
