package agon.server;

import agon.protocol.LanguageInfo;
import agon.sandbox.Sandbox;
import agon.sandbox.SandboxException;
import agon.sandbox.docker.DockerConfig;
import agon.server.judge.InputCheck;
import agon.server.judge.MarginPlot;
import agon.server.judge.PackageCheck;
import agon.server.judge.StressTest;
import agon.server.problem.BadPackageException;
import agon.server.problem.Judging;
import agon.server.problem.JurySubmission;
import agon.server.problem.NewPackage;
import agon.server.problem.PackageReader;
import agon.server.problem.PackageZip;
import agon.server.problem.ProblemPackage;
import agon.server.problem.SeedPackage;
import agon.server.problem.SeedReader;
import agon.server.problem.SeedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code agon problem}: what the setter of a problem needs. */
@Command(
    name = "problem",
    description = "Make, verify, stress and pack problems, and bring them to JSON and back.",
    footer =
        "To bring them to a server: agon problem import | versions | rejudge, each with --help.",
    mixinStandardHelpOptions = true)
final class ProblemCommand {
  private static final int LOOK_MS = 200;

  /** How many inputs of each smaller size are tried to make a difference small. */
  private static final int SEEDS = 20;

  private final SandboxMaker sandboxes;
  private final PrintStream out;

  ProblemCommand(SandboxMaker sandboxes, PrintStream out) {
    this.sandboxes = sandboxes;
    this.out = out;
  }

  @Command(
      name = "new",
      description = "Write a package to begin with.",
      mixinStandardHelpOptions = true)
  int create(@Parameters(paramLabel = "FOLDER", description = "its name is the id") Path folder)
      throws IOException {
    if (Files.exists(folder)) {
      out.println(folder + " exists already. Name a folder that does not.");
      return 1;
    }
    NewPackage.write(folder);
    out.println("Wrote " + folder + ". Change it, then: agon problem verify " + folder);
    return 0;
  }

  @Command(
      name = "pack",
      description = "Check that a package can be read, and write it as a zip.",
      mixinStandardHelpOptions = true)
  int pack(
      @Parameters(paramLabel = "FOLDER") Path folder,
      @Option(
              names = {"-o", "--output"},
              description = "the zip; else beside the folder")
          @Nullable Path output)
      throws IOException {
    ProblemPackage problem = read(folder);
    if (problem == null) {
      return 1;
    }
    Path zip =
        output == null ? folder.toAbsolutePath().resolveSibling(problem.id() + ".zip") : output;
    PackageZip.write(folder, zip);
    out.println("Wrote " + zip + " with " + problem.tests().size() + " tests.");
    return 0;
  }

  @Command(
      name = "import-json",
      description = "Make packages of JSON documents, each with one problem or a list of them.",
      mixinStandardHelpOptions = true)
  int importJson(
      @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> documents,
      @Option(
              names = {"-o", "--output"},
              description = "where the packages' folders go; else here",
              defaultValue = ".")
          Path output)
      throws IOException {
    List<SeedPackage> packages = new ArrayList<>();
    boolean good = true;
    for (Path document : documents) {
      try {
        packages.addAll(SeedReader.read(document));
      } catch (BadPackageException e) {
        out.println(e.getMessage());
        good = false;
      } catch (NoSuchFileException e) {
        out.println("There is no file " + document + ".");
        good = false;
      }
    }
    for (SeedPackage made : packages) {
      Path folder = output.resolve(made.problem().id());
      if (Files.exists(folder)) {
        out.println(folder + " exists already. Take it away, or name another place with -o.");
        good = false;
      } else if (good) {
        made.write(folder);
        made.notes().forEach(note -> out.println("Note: " + note));
        out.println("Wrote " + folder + " with " + made.problem().tests().size() + " tests.");
      }
    }
    if (!good) {
      out.println("Nothing more was written.");
    }
    return good ? 0 : 1;
  }

  @Command(
      name = "export-json",
      description = "Write packages as one JSON document, or a list of several.",
      mixinStandardHelpOptions = true)
  int exportJson(
      @Parameters(paramLabel = "PACKAGE", arity = "1..*", description = "folders or zips")
          List<Path> packages,
      @Option(
              names = {"-o", "--output"},
              description = "the document; else it is printed")
          @Nullable Path output)
      throws IOException {
    try {
      String document = SeedWriter.write(packages);
      if (output == null) {
        out.print(document);
      } else {
        Files.writeString(output, document);
        out.println("Wrote " + output + ".");
      }
      return 0;
    } catch (BadPackageException e) {
      out.println(e.getMessage());
      return 1;
    }
  }

  @Command(
      name = "verify",
      description = "Check inputs, and judge the jury's solutions against what they should get.",
      mixinStandardHelpOptions = true)
  int verify(
      @Parameters(paramLabel = "PACKAGE", description = "a folder or a zip") Path path,
      @Option(
              names = "--sandbox",
              description = "docker, process or auto, which is the default",
              defaultValue = "AUTO")
          SandboxChoice choice,
      @Option(names = "--plot", description = "write a page (HTML) with the margins of time")
          @Nullable Path plot)
      throws IOException, InterruptedException {
    ProblemPackage problem = read(path);
    if (problem == null) {
      return 1;
    }
    Path data = Files.createTempDirectory("agon-verify");
    AtomicReference<String> failure = new AtomicReference<>();
    try (Sandbox sandbox =
        sandboxes.make(choice, DockerConfig.in(data).withSlots(1), failure::set)) {
      awaitLanguages(sandbox, problem, failure);
      if (failure.get() != null) {
        out.println(failure.get());
        return 1;
      }
      return verify(problem, sandbox, plot) ? 0 : 1;
    } catch (SandboxException | IllegalStateException e) {
      out.println(e.getMessage());
      return 1;
    }
  }

  @Command(
      name = "stress",
      description = "Look for an input on which a solution and a simple, slow one differ.",
      mixinStandardHelpOptions = true)
  int stress(
      @Parameters(paramLabel = "PACKAGE", description = "a folder or a zip") Path path,
      @Option(
              names = "--generator",
              paramLabel = "FILE",
              required = true,
              description = "writes an input; its arguments are a seed and a size")
          Path generator,
      @Option(
              names = "--brute",
              paramLabel = "FILE",
              required = true,
              description = "answers rightly, and slowly")
          Path brute,
      @Option(
              names = "--solution",
              paramLabel = "FILE",
              required = true,
              description = "what is to be tried")
          Path solution,
      @Option(
              names = "--rounds",
              paramLabel = "N",
              defaultValue = "200",
              description = "how many inputs")
          int rounds,
      @Option(
              names = "--seed",
              paramLabel = "N",
              defaultValue = "1",
              description = "of the first input")
          long seed,
      @Option(
              names = "--max-size",
              paramLabel = "N",
              defaultValue = "20",
              description = "of the last input")
          int most,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FOLDER",
              defaultValue = ".",
              description = "where a difference is saved, as stress-SEED-SIZE.in, .ans and .out")
          Path output,
      @Option(
              names = "--sandbox",
              paramLabel = "KIND",
              description = "docker, process or auto, which is the default",
              defaultValue = "AUTO")
          SandboxChoice choice)
      throws IOException, InterruptedException {
    ProblemPackage problem = read(path);
    if (problem == null) {
      return 1;
    }
    List<JurySubmission> programs = new ArrayList<>();
    for (Path file : List.of(generator, brute, solution)) {
      JurySubmission program = JurySubmission.ofFile(file);
      if (program.hindrance() != null) {
        out.println(file + ": " + program.hindrance());
        return 1;
      }
      programs.add(program);
    }
    Path data = Files.createTempDirectory("agon-stress");
    AtomicReference<String> failure = new AtomicReference<>();
    try (Sandbox sandbox =
        sandboxes.make(choice, DockerConfig.in(data).withSlots(1), failure::set)) {
      Set<String> needed = new HashSet<>(validatorLanguages(problem));
      programs.stream().map(JurySubmission::language).forEach(needed::add);
      awaitLanguages(sandbox, needed, failure);
      if (failure.get() != null) {
        out.println(failure.get());
        return 1;
      }
      try (StressTest test =
          new StressTest(sandbox, problem, programs.get(0), programs.get(1), programs.get(2))) {
        for (int i = 0; i < rounds; i++) {
          int size = 1 + (int) ((long) i * Math.max(0, most - 1) / Math.max(1, rounds - 1));
          Optional<StressTest.Difference> found = test.round(seed + i, size);
          if (found.isPresent()) {
            save(test.shrunk(found.get(), SEEDS), output);
            return 1;
          }
        }
      }
      out.println("No difference in " + rounds + " rounds, up to size " + most + ".");
      return 0;
    } catch (SandboxException | IllegalStateException | IllegalArgumentException e) {
      out.println(e.getMessage());
      return 1;
    }
  }

  private void save(StressTest.Difference found, Path output) throws IOException {
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

  private @Nullable ProblemPackage read(Path path) throws IOException {
    try {
      ProblemPackage problem = PackageReader.read(path);
      problem.notes().forEach(note -> out.println("Note: " + note));
      return problem;
    } catch (BadPackageException e) {
      out.println(e.getMessage());
      return null;
    }
  }

  /** Only those languages are waited for that the package needs. */
  private static void awaitLanguages(
      Sandbox sandbox, ProblemPackage problem, AtomicReference<String> failure)
      throws InterruptedException {
    Set<String> needed = new HashSet<>(validatorLanguages(problem));
    problem.submissions().stream()
        .map(JurySubmission::language)
        .filter(Objects::nonNull)
        .forEach(needed::add);
    problem.proofs().inputValidators().values().forEach(one -> needed.add(one.language()));
    awaitLanguages(sandbox, needed, failure);
  }

  private static Set<String> validatorLanguages(ProblemPackage problem) {
    Judging.Validator validator = problem.judging().validator();
    return validator == null ? Set.of() : Set.of(validator.language());
  }

  private static void awaitLanguages(
      Sandbox sandbox, Set<String> needed, AtomicReference<String> failure)
      throws InterruptedException {
    while (failure.get() == null
        && sandbox.languages().stream()
            .anyMatch(
                one -> needed.contains(one.id()) && one.state() == LanguageInfo.State.PREPARING)) {
      Thread.sleep(LOOK_MS);
    }
  }

  private boolean verify(ProblemPackage problem, Sandbox sandbox, @Nullable Path plot)
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
    out.printf(
        "%n  %-45s %-11s %-4s %9s %8s  %s%n",
        "solution", "language", "", "slowest", "of limit", "");
    PackageCheck.Result result = new PackageCheck(sandbox).run(problem, this::print);
    out.printf(
        Locale.ROOT,
        "%nThe time limit is %.3g s%s. Right solutions should take at most %.3g s, too slow ones at"
            + " least %.3g s.%n%s%n",
        result.limitMs() / 1000.0,
        result.inferred() ? ", inferred here from the solutions" : "",
        result.rightMs() / 1000.0,
        result.slowMs() / 1000.0,
        result.good() && faults.isEmpty()
            ? "Everything is as the package says."
            : "Not everything is as the package says.");
    if (plot != null) {
      Files.writeString(plot, MarginPlot.page(problem.title(), result));
      out.println("Wrote " + plot + "; open it in a browser.");
    }
    return result.good() && faults.isEmpty();
  }

  private void print(PackageCheck.Row row) {
    String mark =
        switch (row.state()) {
          case RIGHT -> row.note().isEmpty() ? " " : "~";
          case WRONG -> "!";
          case UNKNOWN -> "?";
        };
    String score = row.score() == null ? "" : " (" + row.score() + " points)";
    out.printf(
        Locale.ROOT,
        "%s %-45s %-11s %-4s %7.2f s %7.0f%%  %s%n",
        mark,
        row.submission().path().replaceFirst("^submissions/", ""),
        row.submission().language() == null ? "?" : row.submission().language(),
        row.verdict() == null ? "-" : row.verdict(),
        row.slowestMs() / 1000.0,
        100.0 * row.slowestMs() / row.limitMs(),
        (row.note() + score).strip());
  }
}
