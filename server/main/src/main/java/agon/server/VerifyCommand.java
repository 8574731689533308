package agon.server;

import agon.packages.JurySubmission;
import agon.packages.ProblemPackage;
import agon.packages.files.BadPackageException;
import agon.sandbox.Sandbox;
import agon.sandbox.SandboxException;
import agon.server.verify.InputCheck;
import agon.server.verify.MarginPlot;
import agon.server.verify.OutputCheck;
import agon.server.verify.PackageCheck;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code agon problem verify}. */
@Command(
    name = "verify",
    description = "Check inputs, and judge the jury's solutions against what they should get.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PACKAGE", description = "a folder or a zip")
  private Path path = Path.of("");

  @Option(
      names = "--sandbox",
      description = "docker, process or auto, which is the default",
      defaultValue = "AUTO")
  private SandboxChoice choice = SandboxChoice.AUTO;

  @Option(names = "--plot", description = "write a page (HTML) with the margins of time")
  private @Nullable Path plot;

  @Option(
      names = "--failures",
      description = "tell each failed test also of the solutions that fail as they should")
  private boolean failures;

  private final PackageWork work;
  private final PrintStream out;

  VerifyCommand(PackageWork work, PrintStream out) {
    this.work = work;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, BadPackageException, InterruptedException {
    ProblemPackage problem = work.read(path);
    Set<String> languages = new HashSet<>(PackageWork.validatorLanguages(problem));
    problem.submissions().stream()
        .map(JurySubmission::language)
        .filter(Objects::nonNull)
        .forEach(languages::add);
    problem.proofs().inputValidators().values().forEach(one -> languages.add(one.language()));
    return work.inSandbox(choice, languages, sandbox -> verify(problem, sandbox));
  }

  private boolean verify(ProblemPackage problem, Sandbox sandbox)
      throws SandboxException, InterruptedException, IOException {
    out.printf("%s: %d tests%n", problem.title(), problem.tests().size());
    List<String> faults = new InputCheck(sandbox).faults(problem);
    int validators = problem.proofs().inputValidators().size();
    out.println(
        validators == 0
            ? "There is no input validator that can be run here."
            : faults.isEmpty()
                ? "All inputs pass " + validators + " input validators."
                : String.join("\n", faults));
    int outputs = problem.proofs().specimens().outputs();
    List<String> outputFaults = new OutputCheck(sandbox).faults(problem);
    if (outputs > 0) {
      out.println(
          outputFaults.isEmpty()
              ? "All " + outputs + " outputs given as right or wrong are judged so."
              : String.join("\n", outputFaults));
    }
    VerifyReport report = new VerifyReport(out, failures);
    PackageCheck.Result result = new PackageCheck(sandbox).run(problem, report);
    report.tests(result.rows());
    out.printf(
        Locale.ROOT,
        "%nThe time limit is %.3g s%s. Right solutions should take at most %.3g s, too slow ones at"
            + " least %.3g s.%n%s%n",
        result.limitMs() / 1000.0,
        result.inferred() ? ", inferred here from the solutions" : "",
        result.rightMs() / 1000.0,
        result.slowMs() / 1000.0,
        result.good() && faults.isEmpty() && outputFaults.isEmpty()
            ? "Everything is as the package says."
            : "Not everything is as the package says.");
    if (plot != null) {
      Files.writeString(plot, MarginPlot.page(problem.title(), result));
      out.println("Wrote " + plot + "; open it in a browser.");
    }
    return result.good() && faults.isEmpty() && outputFaults.isEmpty();
  }
}
