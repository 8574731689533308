package agon.server.verify;

import agon.packages.Judging;
import agon.packages.ProblemPackage;
import agon.packages.Specimens;
import agon.packages.compare.CheckResult;
import agon.sandbox.RunResult;
import agon.sandbox.Sandbox;
import agon.sandbox.SandboxException;
import agon.server.assignment.BrokenProblemException;
import agon.server.assignment.JudgedCase;
import agon.server.trial.OutputValidator;
import agon.server.verdict.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Has the outputs judged that a package gives as right and as wrong. */
public final class OutputCheck {
  private final Sandbox sandbox;

  public OutputCheck(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /**
   * A sentence for each output that is judged wrongly. Where a validator talks with submissions,
   * there is no output that could be given to it.
   */
  public List<String> faults(ProblemPackage problem) throws SandboxException, InterruptedException {
    Judging judging = problem.judging();
    Specimens specimens = problem.proofs().specimens();
    List<String> faults = new ArrayList<>();
    if (specimens.outputs() == 0) {
      return faults;
    }
    if (judging.interactive()) {
      return List.of("Outputs cannot be tried on a validator that talks with submissions.");
    }
    Judging.Validator program = judging.validator();
    try (@Nullable OutputValidator validator =
        program == null
            ? null
            : OutputValidator.in(sandbox.open(program.language()), program, judging.compiling())) {
      for (Map.Entry<String, Specimens.Output> one : sorted(specimens.validOutputs())) {
        CheckResult said = judge(problem, validator, one.getValue());
        if (!said.accepted()) {
          faults.add("data/" + one.getKey() + ".out is rejected: " + said.message());
        }
      }
      for (Map.Entry<String, Specimens.Output> one : sorted(specimens.invalidOutputs())) {
        if (judge(problem, validator, one.getValue()).accepted()) {
          faults.add("data/" + one.getKey() + ".out is accepted.");
        }
      }
    } catch (BrokenProblemException e) {
      faults.add(String.valueOf(e.getMessage()));
    }
    return faults;
  }

  private static Iterable<Map.Entry<String, Specimens.Output>> sorted(
      Map<String, Specimens.Output> outputs) {
    return new TreeMap<>(outputs).entrySet();
  }

  private static CheckResult judge(
      ProblemPackage problem, @Nullable OutputValidator validator, Specimens.Output output)
      throws SandboxException, InterruptedException {
    byte[] written = output.written().bytes();
    if (validator == null) {
      return problem.comparison().check(output.test().answer().bytes(), written);
    }
    RunResult result =
        validator.look(
            JudgedCase.of(output.test()), output.test().input().bytes(), written, Map.of());
    Checked checked = OutputValidator.verdict(result);
    return checked.accepted()
        ? CheckResult.ACCEPTED
        : CheckResult.wrong(checked.toJudges() == null ? "It said nothing." : checked.toJudges());
  }
}
