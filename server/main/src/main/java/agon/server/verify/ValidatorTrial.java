package agon.server.verify;

import agon.packages.Judging;
import agon.packages.ProblemPackage;
import agon.protocol.LanguageInfo;
import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Sandbox;
import agon.sandbox.SandboxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compiles a package's validators, so that its setter hears before the contest of one that fails.
 */
public final class ValidatorTrial {
  private static final int MAX_WORDS = 500;

  private final Sandbox sandbox;

  public ValidatorTrial(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** A sentence for each that does not compile, or could not be tried. */
  public List<String> of(ProblemPackage problem) {
    Map<String, Judging.Validator> programs = new TreeMap<>(problem.proofs().inputValidators());
    Judging.Validator output = problem.judging().validator();
    if (output != null) {
      programs.put("The output validator", output);
    }
    List<String> notes = new ArrayList<>();
    programs.forEach((name, program) -> {
      String fault = fault(program, problem);
      if (!fault.isEmpty()) {
        notes.add(name + " " + fault);
      }
    });
    return notes;
  }

  private String fault(Judging.Validator program, ProblemPackage problem) {
    boolean ready =
        sandbox.languages().stream()
            .filter(LanguageInfo::ready)
            .anyMatch(one -> one.id().equals(program.language()));
    if (!ready) {
      return "was not tried: " + program.language() + " is not ready on this server.";
    }
    try (Box box = sandbox.open(program.language())) {
      Compilation compilation = box.compile(program.files(), problem.judging().compiling());
      return compilation.ok() ? "" : "does not compile: " + words(compilation.output());
    } catch (SandboxException e) {
      return "was not tried: no box could be had now.";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "was not tried: the server is stopping.";
    }
  }

  private static String words(String output) {
    String said = output.strip();
    return said.length() <= MAX_WORDS ? said : said.substring(0, MAX_WORDS) + "...";
  }
}
