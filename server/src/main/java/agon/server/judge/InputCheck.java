package agon.server.judge;

import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.ProgramRun;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.Sandbox;
import agon.sandbox.SandboxException;
import agon.server.problem.Content;
import agon.server.problem.Judging;
import agon.server.problem.ProblemPackage;
import agon.server.problem.Proofs;
import agon.server.problem.TestCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has a package's input validators look at its inputs. */
public final class InputCheck {
  private static final Ending GOOD = new Ending.Exited(42);

  private final Sandbox sandbox;

  public InputCheck(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** A sentence for each input that is judged wrongly, and each validator that does not work. */
  public List<String> faults(ProblemPackage problem) throws SandboxException, InterruptedException {
    Proofs proofs = problem.proofs();
    List<String> faults = new ArrayList<>();
    Set<String> notRefused = new HashSet<>(proofs.invalidInputs().keySet());
    for (Map.Entry<String, Judging.Validator> one : proofs.inputValidators().entrySet()) {
      Judging.Validator program = one.getValue();
      try (Box box = sandbox.open(program.language())) {
        Compilation compilation = box.compile(program.files());
        if (!compilation.ok()) {
          faults.add(one.getKey() + " does not compile: " + compilation.output());
          continue;
        }
        for (TestCase test : problem.tests()) {
          RunResult result = run(box, test.input().bytes(), proofs.inputArgs().get(test.path()));
          if (!result.ending().equals(GOOD)) {
            faults.add(
                "data/" + test.path() + ".in is refused by " + one.getKey() + ": " + said(result));
          }
        }
        for (Map.Entry<String, Content> invalid : proofs.invalidInputs().entrySet()) {
          List<String> args = proofs.inputArgs().get(invalid.getKey());
          if (!run(box, invalid.getValue().bytes(), args).ending().equals(GOOD)) {
            notRefused.remove(invalid.getKey());
          }
        }
      }
    }
    if (!proofs.inputValidators().isEmpty()) {
      notRefused.forEach(path -> faults.add("data/" + path + ".in is refused by no validator."));
    }
    return faults;
  }

  private static RunResult run(Box box, byte[] input, @Nullable List<String> args)
      throws SandboxException, InterruptedException {
    return box.run(
        new ProgramRun(
            input,
            args == null ? List.of() : args,
            Map.of(),
            Map.of(),
            0,
            new RunLimits(60_000, 181_000, 1L << 30, 8L << 20)));
  }

  private static String said(RunResult result) {
    String said = Details.cut(result.stdout()) + Details.cut(result.stderr());
    return said.isBlank() ? result.ending().toString() : said.strip();
  }
}
