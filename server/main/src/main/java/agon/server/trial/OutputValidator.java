package agon.server.trial;

import agon.packages.Judging;
import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.CompileLimits;
import agon.sandbox.Ending;
import agon.sandbox.ProgramRun;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.SandboxException;
import agon.sandbox.Wire;
import agon.server.assignment.BrokenProblemException;
import agon.server.assignment.JudgedCase;
import agon.server.verdict.Checked;
import agon.server.verdict.Details;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The problem's own validator in a box of its own. It is as distrusted as a submission: whatever it
 * does but exit with 42 or 43 is a failure of the judge, never of the contestant.
 */
public final class OutputValidator implements AutoCloseable {
  private static final Ending ACCEPTS = new Ending.Exited(42);
  private static final Ending REJECTS = new Ending.Exited(43);
  private static final String INPUT = "test.in";
  private static final String ANSWER = "test.ans";
  private static final String JUDGES = "judgemessage.txt";
  private static final String NEXT = "nextpass.in";

  /** Its work folder is where feedback goes. */
  private static final String FEEDBACK = "./";

  private final Box box;
  private final Judging.Validator program;

  private OutputValidator(Box box, Judging.Validator program) {
    this.box = box;
    this.program = program;
  }

  /** Compiles it in the box, which is closed with it. */
  public static OutputValidator in(Box box, Judging.Validator program, CompileLimits compiling)
      throws SandboxException, InterruptedException {
    boolean good = false;
    try {
      Compilation compilation = box.compile(program.files(), compiling);
      if (!compilation.ok()) {
        throw new BrokenProblemException(
            "The problem's output validator does not compile: " + compilation.output());
      }
      good = true;
      return new OutputValidator(box, program);
    } finally {
      if (!good) {
        box.close();
      }
    }
  }

  /**
   * What one pass of a test gives it, with what it left for itself in earlier ones.
   *
   * @param input what the submission is given in this pass
   */
  private ProgramRun run(
      JudgedCase test, byte[] input, byte[] output, Map<String, byte[]> feedback) {
    List<String> args = new ArrayList<>(List.of(INPUT, ANSWER, FEEDBACK));
    args.addAll(test.validatorArgs() == null ? List.of() : test.validatorArgs());
    Map<String, byte[]> own = new HashMap<>(feedback);
    own.keySet().removeAll(List.of(NEXT, INPUT, ANSWER));
    RunLimits limits = program.limits();
    return new ProgramRun(
        output,
        args,
        Map.of(INPUT, input, ANSWER, answer(test)),
        own,
        limits.outputBytes(),
        limits);
  }

  private static byte[] answer(JudgedCase test) {
    return test.answer() == null ? new byte[0] : test.answer().bytes();
  }

  /** Lets it look at an output. */
  public RunResult look(JudgedCase test, byte[] input, byte[] output, Map<String, byte[]> feedback)
      throws SandboxException, InterruptedException {
    return box.run(run(test, input, output, feedback));
  }

  /**
   * Lets it talk with the submission. It may say as much as the talk needs.
   *
   * @param patienceMs how long the submission may keep it waiting
   */
  RunResult talk(
      JudgedCase test,
      byte[] input,
      Map<String, byte[]> feedback,
      long patienceMs,
      Wire in,
      Wire out)
      throws SandboxException, InterruptedException {
    RunLimits own = program.limits();
    RunLimits patient =
        new RunLimits(own.cpuMs(), own.wallMs() + patienceMs, own.memoryBytes(), Long.MAX_VALUE);
    return box.converse(run(test, input, new byte[0], feedback).within(patient), in, out);
  }

  /** Ends its talk, which goes on in another thread; does nothing when there is none. */
  void stop() {
    box.stop();
  }

  static boolean accepts(RunResult result) {
    return result.ending().equals(ACCEPTS);
  }

  static boolean rejects(RunResult result) {
    return result.ending().equals(REJECTS);
  }

  static boolean failed(RunResult result) {
    return !rejects(result) && !accepts(result);
  }

  /**
   * What it said.
   *
   * @throws SandboxException when it said nothing that makes sense
   */
  public static Checked verdict(RunResult result) throws SandboxException {
    boolean accepted = !rejects(result);
    if (failed(result)) {
      String said = text(result, JUDGES) == null ? "" : " It said: " + text(result, JUDGES);
      String why =
          "The problem's output validator ended with "
              + result.ending().words()
              + " instead of exit code 42 or 43: "
              + Details.cut(result.stderr())
              + said;
      throw doesSoAgain(result.ending())
          ? new BrokenProblemException(why)
          : new SandboxException(why);
    }
    byte[] next = result.files().get(NEXT);
    if (next != null && !accepted) {
      throw new BrokenProblemException(
          "The output validator wants another run of what it rejects.");
    }
    Double score = number(result, "score.txt");
    Double multiplier = number(result, "score_multiplier.txt");
    if (score != null && multiplier != null) {
      throw new BrokenProblemException("The output validator gives both a score and a multiplier.");
    }
    return new Checked(
        accepted, score, multiplier, text(result, "teammessage.txt"), text(result, JUDGES), next);
  }

  /** Whether the machine cannot have been the cause. */
  private static boolean doesSoAgain(Ending ending) {
    return switch (ending) {
      case Ending.Exited _, Ending.OutOfMemory _, Ending.OutputFlood _ -> true;
      case Ending.TimedOut(Ending.Clock clock) -> clock == Ending.Clock.CPU;
      case Ending.Signalled _ -> false;
    };
  }

  private static @Nullable String text(RunResult result, String file) {
    byte[] content = result.files().get(file);
    return content == null || content.length == 0 ? null : Details.cut(content).strip();
  }

  private static @Nullable Double number(RunResult result, String file) throws SandboxException {
    byte[] content = result.files().get(file);
    if (content == null) {
      return null;
    }
    String text = new String(content, StandardCharsets.UTF_8).strip();
    try {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, as for what is no finite number.
    }
    throw new BrokenProblemException("The output validator's " + file + " holds no number.");
  }

  @Override
  public void close() {
    box.close();
  }
}
