package agon.server.verify;

import agon.packages.Judging;
import agon.packages.ProblemPackage;
import agon.packages.Proofs;
import agon.packages.TestCase;
import agon.packages.files.Content;
import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.ProgramRun;
import agon.sandbox.RunResult;
import agon.sandbox.Sandbox;
import agon.sandbox.SandboxException;
import agon.server.verdict.Details;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    Set<String> notRefused = new HashSet<>(proofs.specimens().invalidInputs().keySet());
    for (Map.Entry<String, Judging.Validator> one : proofs.inputValidators().entrySet()) {
      Judging.Validator program = one.getValue();
      try (Box box = sandbox.open(program.language())) {
        Compilation compilation = box.compile(program.files(), problem.judging().compiling());
        if (!compilation.ok()) {
          faults.add(one.getKey() + " does not compile: " + compilation.output());
          continue;
        }
        for (TestCase test : problem.tests()) {
          List<String> args = new ArrayList<>(proofs.args(test.path(), one.getKey()));
          args.addAll(test.args());
          RunResult result = run(box, program, test.input(), args, test.files());
          if (!result.ending().equals(GOOD)) {
            faults.add(
                "data/" + test.path() + ".in is refused by " + one.getKey() + ": " + said(result));
          }
        }
        for (Map.Entry<String, Content> invalid : proofs.specimens().invalidInputs().entrySet()) {
          List<String> args = proofs.args(invalid.getKey(), one.getKey());
          Content input = invalid.getValue();
          if (!run(box, program, input, args, Map.of()).ending().equals(GOOD)) {
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

  private static RunResult run(
      Box box,
      Judging.Validator program,
      Content input,
      List<String> args,
      Map<String, Content> files)
      throws SandboxException, InterruptedException {
    Map<String, byte[]> beside = new HashMap<>();
    files.forEach((name, content) -> beside.put(name, content.bytes()));
    return box.run(new ProgramRun(input.bytes(), args, beside, Map.of(), 0, program.limits()));
  }

  private static String said(RunResult result) {
    String said = Details.cut(result.stdout()) + Details.cut(result.stderr());
    return said.isBlank() ? "It ended with " + result.ending().words() + "." : said.strip();
  }
}
