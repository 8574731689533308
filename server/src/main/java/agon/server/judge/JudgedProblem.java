package agon.server.judge;

import agon.protocol.Limits;
import agon.server.problem.Comparison;
import agon.server.problem.Judging;
import agon.server.problem.ProblemPackage;
import agon.server.problem.Signature;
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
    List<JudgeTest> tests) {
  public JudgedProblem {
    tests = List.copyOf(tests);
  }

  /** A plain one, judged by comparing alone. */
  public JudgedProblem(
      String id,
      Limits limits,
      @Nullable Signature signature,
      Comparison comparison,
      List<JudgeTest> tests) {
    this(id, 0, limits, signature, comparison, Judging.PLAIN, tests);
  }

  /** The problem of a package that need not be stored. */
  static JudgedProblem of(ProblemPackage problem) {
    return new JudgedProblem(
        problem.id(),
        0,
        problem.limits(),
        problem.signature(),
        problem.comparison(),
        problem.judging(),
        problem.tests().stream().map(JudgeTest::of).toList());
  }

  List<JudgeTest> samples() {
    return tests.stream().filter(JudgeTest::sample).toList();
  }
}
