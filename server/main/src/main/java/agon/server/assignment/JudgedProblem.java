package agon.server.assignment;

import agon.packages.Judging;
import agon.packages.ProblemPackage;
import agon.packages.compare.Comparison;
import agon.packages.signature.Signature;
import agon.protocol.Limits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the judge has to know of a problem.
 *
 * @param version of the problem; 0 where it need not be stored
 * @param signature null for a program problem
 * @param judging how it is judged beyond limits and comparison
 * @param tests samples first
 */
public record JudgedProblem(
    String id,
    int version,
    Limits limits,
    @Nullable Signature signature,
    Comparison comparison,
    Judging judging,
    List<JudgedCase> tests) {
  public JudgedProblem {
    tests = List.copyOf(tests);
  }

  /** A plain one, judged by comparing alone. */
  public JudgedProblem(
      String id,
      Limits limits,
      @Nullable Signature signature,
      Comparison comparison,
      List<JudgedCase> tests) {
    this(id, 0, limits, signature, comparison, Judging.PLAIN, tests);
  }

  /** The problem of a package that need not be stored. */
  public static JudgedProblem of(ProblemPackage problem) {
    return new JudgedProblem(
        problem.id(),
        0,
        problem.limits(),
        problem.signature(),
        problem.comparison(),
        problem.judging(),
        problem.tests().stream().map(JudgedCase::of).toList());
  }

  public List<JudgedCase> samples() {
    return tests.stream().filter(JudgedCase::sample).toList();
  }
}
