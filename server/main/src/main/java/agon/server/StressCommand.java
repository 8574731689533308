package agon.server;

import agon.packages.JurySubmission;
import agon.packages.ProblemPackage;
import agon.packages.files.BadPackageException;
import agon.sandbox.Sandbox;
import agon.sandbox.SandboxException;
import agon.server.verify.Stress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code agon problem stress}. */
@Command(
    name = "stress",
    description = "Look for an input on which a solution and a simple, slow one differ.",
    mixinStandardHelpOptions = true)
final class StressCommand implements Callable<Integer> {
  /** How many inputs of each smaller size are tried to make a difference small. */
  private static final int SEEDS = 20;

  @Parameters(paramLabel = "PACKAGE", description = "a folder or a zip")
  private Path path = Path.of("");

  @Option(
      names = "--generator",
      paramLabel = "FILE",
      required = true,
      description = "writes an input; its arguments are a seed and a size")
  private Path generator = Path.of("");

  @Option(
      names = "--brute",
      paramLabel = "FILE",
      required = true,
      description = "answers rightly, and slowly")
  private Path brute = Path.of("");

  @Option(
      names = "--solution",
      paramLabel = "FILE",
      required = true,
      description = "what is to be tried")
  private Path solution = Path.of("");

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "200",
      description = "how many inputs")
  private int rounds;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "of the first input")
  private long seed;

  @Option(
      names = "--max-size",
      paramLabel = "N",
      defaultValue = "20",
      description = "of the last input")
  private int most;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      defaultValue = ".",
      description = "where a difference is saved, as stress-SEED-SIZE.in, .ans and .out")
  private Path output = Path.of("");

  @Option(
      names = "--sandbox",
      paramLabel = "KIND",
      description = "docker, process or auto, which is the default",
      defaultValue = "AUTO")
  private SandboxChoice choice = SandboxChoice.AUTO;

  private final PackageWork work;
  private final PrintStream out;

  StressCommand(PackageWork work, PrintStream out) {
    this.work = work;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, BadPackageException, InterruptedException {
    ProblemPackage problem = work.read(path);
    Set<String> languages = new HashSet<>(PackageWork.validatorLanguages(problem));
    List<JurySubmission> programs = new ArrayList<>();
    for (Path file : List.of(generator, brute, solution)) {
      JurySubmission program = JurySubmission.ofFile(file);
      if (program.hindrance() != null) {
        out.println(file + ": " + program.hindrance());
        return 1;
      }
      programs.add(program);
      languages.add(program.language());
    }
    return work.inSandbox(choice, languages, sandbox -> agree(problem, programs, sandbox));
  }

  private boolean agree(ProblemPackage problem, List<JurySubmission> programs, Sandbox sandbox)
      throws SandboxException, InterruptedException, IOException {
    try (Stress test =
        new Stress(sandbox, problem, programs.get(0), programs.get(1), programs.get(2))) {
      for (int i = 0; i < rounds; i++) {
        int size = 1 + (int) ((long) i * Math.max(0, most - 1) / Math.max(1, rounds - 1));
        Optional<Stress.Difference> found = test.round(seed + i, size);
        if (found.isPresent()) {
          save(test.shrunk(found.get(), SEEDS));
          return false;
        }
      }
    }
    out.println("No difference in " + rounds + " rounds, up to size " + most + ".");
    return true;
  }

  private void save(Stress.Difference found) throws IOException {
    String name = "stress-" + found.seed() + "-" + found.size();
    Files.createDirectories(output);
    Files.write(output.resolve(name + ".in"), found.input());
    Files.write(output.resolve(name + ".ans"), found.expected());
    Files.write(output.resolve(name + ".out"), found.got());
    out.printf(
        "Seed %d, size %d: %s. %s%n",
        found.seed(),
        found.size(),
        found.verdict(),
        Objects.requireNonNullElse(found.message(), ""));
    out.println(
        "Saved "
            + output.resolve(name)
            + ".in, with the simple solution's answer (.ans) and what"
            + " the other wrote (.out).");
  }
}
