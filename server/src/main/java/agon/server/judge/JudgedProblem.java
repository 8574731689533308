package agon.server.judge;

import agon.protocol.Limits;
import agon.server.problem.Comparison;
import agon.server.problem.Signature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the judge has to know of a problem.
 *
 * @param signature null for a program problem
 * @param tests samples first
 */
public record JudgedProblem(
    String id,
    Limits limits,
    @Nullable Signature signature,
    Comparison comparison,
    List<JudgeTest> tests) {
  public JudgedProblem {
    tests = List.copyOf(tests);
  }

  List<JudgeTest> samples() {
    return tests.stream().filter(JudgeTest::sample).toList();
  }
}
