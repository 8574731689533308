package agon.server.verify;

import agon.packages.Judging;
import agon.packages.JurySubmission;
import agon.packages.ProblemPackage;
import agon.packages.driver.Drivers;
import agon.packages.signature.Signature;
import agon.protocol.LanguageInfo;
import agon.protocol.TestDetail;
import agon.protocol.Verdict;
import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.ProgramRun;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.Sandbox;
import agon.sandbox.SandboxException;
import agon.sandbox.SourceFile;
import agon.server.assignment.Assignment;
import agon.server.assignment.JudgedCase;
import agon.server.assignment.JudgedProblem;
import agon.server.trial.OutputValidator;
import agon.server.trial.TestRunner;
import agon.server.verdict.Details;
import agon.server.verdict.Outcome;
import agon.server.verdict.SourceLines;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tries a solution on inputs of a generator against the answers of a slow and simple solution, all
 * in boxes. Used by one thread; closing it closes the boxes.
 */
public final class Stress implements AutoCloseable {
  /** What the generator and the simple solution may take. */
  private static final RunLimits PATIENT = new RunLimits(30_000, 91_000, 2L << 30, 64L << 20);

  private final ProblemPackage problem;
  private final Box box;
  private final Box brute;
  private final Box generator;
  private final TestRunner runner;

  /**
   * An input on which the two differ.
   *
   * @param expected what the simple solution answers
   * @param got what the other answers; empty when it ended badly
   */
  @SuppressWarnings("ArrayRecordComponent") // Bytes as they came; nobody compares them.
  public record Difference(
      long seed,
      int size,
      byte[] input,
      byte[] expected,
      byte[] got,
      @Nullable Verdict verdict,
      @Nullable String message) {}

  /**
   * Opens boxes and compiles all.
   *
   * @throws IllegalArgumentException with a sentence when one does not compile
   */
  public Stress(
      Sandbox sandbox,
      ProblemPackage problem,
      JurySubmission generatorSource,
      JurySubmission bruteSource,
      JurySubmission solution)
      throws SandboxException, InterruptedException {
    this.problem = problem;
    if (problem.judging().interactive() || problem.judging().submitAnswer()) {
      throw new IllegalArgumentException("Only problems with an input and an answer are tried so.");
    }
    LanguageInfo language =
        sandbox.languages().stream()
            .filter(one -> one.id().equals(solution.language()))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException("There is no '" + solution.language() + "' here."));
    box = sandbox.open(language.id());
    boolean good = false;
    try {
      compile(box, solution, sources(solution));
      brute = box.companion(String.valueOf(bruteSource.language()));
      compile(brute, bruteSource, sources(bruteSource));
      generator = box.companion(String.valueOf(generatorSource.language()));
      compile(generator, generatorSource, generatorSource.program());
      JudgedProblem judged = JudgedProblem.of(problem);
      Assignment work = new Assignment(judged, language, solution.source(), judged.tests(), true);
      Judging.Validator program = judged.judging().validator();
      runner =
          new TestRunner(
              box,
              work,
              program == null
                  ? null
                  : OutputValidator.in(
                      box.companion(program.language()), program, judged.judging().compiling()),
              SourceLines.of(List.of(), ""));
      good = true;
    } finally {
      if (!good) {
        box.close();
      }
    }
  }

  private List<SourceFile> sources(JurySubmission program) {
    return problem.signature() == null
        ? program.program()
        : Drivers.sources(
            problem.signature(), String.valueOf(program.language()), program.source());
  }

  private static void compile(Box box, JurySubmission program, List<SourceFile> files)
      throws SandboxException, InterruptedException {
    Compilation compilation = box.compile(files);
    if (!compilation.ok()) {
      throw new IllegalArgumentException(
          program.path() + " does not compile:\n" + compilation.output());
    }
  }

  /** One round: empty when both agree. */
  public Optional<Difference> round(long seed, int size)
      throws SandboxException, InterruptedException {
    List<String> args = List.of(Long.toString(seed), Integer.toString(size));
    byte[] input =
        output(
            "The generator",
            args,
            generator.run(new ProgramRun(new byte[0], args, Map.of(), Map.of(), 0, PATIENT)));
    Signature signature = problem.signature();
    if (signature != null) {
      signature
          .inputFault(input)
          .ifPresent(fault -> {
            throw new IllegalArgumentException("The generator's input for " + args + ": " + fault);
          });
    }
    byte[] given = signature == null ? input : Signature.line(input);
    byte[] expected = output("The simple solution", args, brute.run(given, PATIENT));
    JudgedCase test = new JudgedCase("stress", true, () -> input, () -> expected);
    Outcome outcome = runner.run(1, test, null);
    return outcome.accepted()
        ? Optional.empty()
        : Optional.of(
            new Difference(
                seed,
                size,
                input,
                expected,
                answer(outcome),
                outcome.result().verdict(),
                outcome.result().message()));
  }

  /** As far as a contestant would see it. */
  private static byte[] answer(Outcome outcome) {
    TestDetail detail = outcome.result().detail();
    String text = detail == null || detail.answer() == null ? "" : detail.answer();
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A smaller size on which they differ too, or the same difference where none is found.
   *
   * @param seeds to be tried of each size
   */
  public Difference shrunk(Difference found, int seeds)
      throws SandboxException, InterruptedException {
    for (int size = 1; size < found.size(); size++) {
      for (long seed = 1; seed <= seeds; seed++) {
        Optional<Difference> smaller = round(seed, size);
        if (smaller.isPresent()) {
          return smaller.get();
        }
      }
    }
    return found;
  }

  private static byte[] output(String who, List<String> args, RunResult result) {
    if (!result.ending().equals(new Ending.Exited(0))) {
      throw new IllegalArgumentException(
          who
              + " ended with "
              + result.ending().words()
              + " for seed and size "
              + args
              + ": "
              + Details.cut(result.stderr()));
    }
    return result.stdout();
  }

  @Override
  public void close() {
    runner.close();
    generator.close();
    brute.close();
    box.close();
  }
}
