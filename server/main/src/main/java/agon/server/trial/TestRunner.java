package agon.server.trial;

import agon.packages.Judging;
import agon.packages.compare.CheckResult;
import agon.packages.compare.Comparison;
import agon.packages.signature.Signature;
import agon.protocol.Mark;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import agon.sandbox.Box;
import agon.sandbox.Ending;
import agon.sandbox.ProgramRun;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.SandboxException;
import agon.server.assignment.Assignment;
import agon.server.assignment.BrokenProblemException;
import agon.server.assignment.JudgedCase;
import agon.server.verdict.Checked;
import agon.server.verdict.Details;
import agon.server.verdict.Outcome;
import agon.server.verdict.Place;
import agon.server.verdict.Sentences;
import agon.server.verdict.SourceLines;
import agon.server.verdict.Thrown;
import agon.server.verdict.Verdicts;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs a compiled program on one test after the other and has what it answers checked. */
public final class TestRunner implements Lanes.Runner {
  /** What an own input may make a program write, in place of the length of an answer. */
  private static final int OWN_ANSWER_BYTES = 256 * 1024;

  /** What a program may write at least, where its package does not say. */
  private static final long USUAL_OUTPUT_BYTES = 8L << 20;

  /** Up to this much over the limit a time-out may be the machine's fault. */
  private static final double NEAR = 1.1;

  /** A program that the wall clock stopped after this share of its CPU time was not just idle. */
  private static final double BUSY = 0.1;

  /** How much more wall time such a program gets when it is run again. */
  private static final int PATIENCE = 2;

  private final @Nullable Box box;
  private final Assignment work;
  private final Judging judging;
  private final @Nullable OutputValidator validator;
  private final SourceLines source;
  private Box.@Nullable Series series;

  /** What the box was told to expect. */
  private @Nullable Turn expected;

  /**
   * Prepares for the tests of one submission.
   *
   * @param box null where the answers themselves were handed in
   * @param validator null where the default one judges; closed with this
   * @param source what the contestant wrote, among what was compiled
   */
  public TestRunner(
      @Nullable Box box, Assignment work, @Nullable OutputValidator validator, SourceLines source) {
    this.box = box;
    this.work = work;
    this.source = source;
    this.validator = validator;
    judging = work.problem().judging();
  }

  /**
   * What the outcome of a test may take when everything lasts as long as its limit allows: in a
   * process of many tests, alone, once more with patience, and all that after two other boxes
   * failed on it.
   */
  static long longestMs(Assignment work) {
    Judging judging = work.problem().judging();
    Judging.Validator program = judging.validator();
    long wallMs = RunLimits.of(work.cpuMs(), work.memoryBytes(), 0).wallMs();
    long validatorMs = program == null ? 0 : program.limits().wallMs();
    long talkMs = judging.interactive() ? Conversation.longestMs(wallMs) : 0;
    long passMs = (3 + PATIENCE) * wallMs + validatorMs + talkMs;
    return 3 * passMs * Math.max(1, judging.passes());
  }

  @Override
  public Outcome run(int number, JudgedCase test, @Nullable JudgedCase next)
      throws SandboxException, InterruptedException {
    Turn turn = expected != null && expected.test.equals(test) ? expected : turn(test);
    expected = next != null && runsOnceEach() ? turn(next) : null;
    Attempt attempt = attempt(turn);
    RunResult result = attempt.result;
    byte[] answer = turn.answer;
    Verdict verdict = verdict(attempt, answer != null);
    Checked checked = attempt.checked;
    Place place =
        verdict == Verdict.RTE ? Thrown.in(result.stderr()).place(source).orElse(null) : null;
    boolean visible = work.shows(test);
    String message =
        attempt.unanswerable
            ? Sentences.unanswerable()
            : Sentences.ofTest(
                verdict, result, attempt.compared(), visible, work.discreet(), work, place);
    TestResult told =
        new TestResult(
            number,
            test.name(),
            test.sample(),
            verdict,
            result.cpuNanos() / 1_000_000,
            result.wallNanos() / 1_000_000,
            result.memoryBytes() / 1024,
            message == null && checked != null ? checked.toTeam() : message,
            visible
                ? Details.of(work.problem().signature(), turn.input, answer, result, source)
                : null);
    if (visible || !work.discreet()) {
      Mark mark = place == null || message == null ? null : place.mark(message);
      return new Outcome(test.path(), told, checked, mark, null);
    }
    String all = Sentences.ofTest(verdict, result, null, true, false, work, place);
    boolean more = verdict == Verdict.RTE && all != null;
    return new Outcome(test.path(), told, checked, null, more ? all : null);
  }

  /**
   * A run on a test.
   *
   * @param input that of the test or, in a later pass, what the validator left
   * @param run what the program is given
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares turns.
  private record Turn(JudgedCase test, byte[] input, byte @Nullable [] answer, ProgramRun run) {}

  private Turn turn(JudgedCase test) {
    return turn(test, test.input().bytes(), test.answer() == null ? null : test.answer().bytes());
  }

  private Turn turn(JudgedCase test, byte[] input, byte @Nullable [] answer) {
    byte[] given = work.problem().signature() == null ? input : Signature.line(input);
    ProgramRun run = new ProgramRun(given, test.args(), files(test), Map.of(), 0, limits(answer));
    return new Turn(test, input, answer, run);
  }

  /** Whether each test is one run, and nothing else runs between them. */
  private boolean runsOnceEach() {
    return validator == null
        && !judging.interactive()
        && !judging.multiPass()
        && judging.processes() != Judging.Processes.SHARED;
  }

  /**
   * One or more runs on the same test.
   *
   * @param result of the run that decides
   * @param check of the default validator, null where it was not asked
   * @param checked of the problem's own, null where it was not asked
   * @param overruled whether the validator rejected before the program ended badly
   * @param unanswerable whether the validator could not work with an own input
   */
  private record Attempt(
      RunResult result,
      @Nullable CheckResult check,
      @Nullable Checked checked,
      boolean overruled,
      boolean unanswerable) {

    Attempt(
        RunResult result,
        @Nullable CheckResult check,
        @Nullable Checked checked,
        boolean overruled) {
      this(result, check, checked, overruled, false);
    }

    /** The same with the CPU time of the longest of several runs. */
    Attempt taking(long cpuNanos) {
      RunResult longest =
          new RunResult(
              result.ending(),
              result.stdout(),
              result.stderr(),
              cpuNanos,
              result.wallNanos(),
              result.memoryBytes());
      return new Attempt(longest, check, checked, overruled, unanswerable);
    }

    boolean accepted() {
      return (check != null && check.accepted()) || (checked != null && checked.accepted());
    }

    @Nullable CheckResult compared() {
      if (check != null || checked == null || checked.accepted()) {
        return check;
      }
      return checked.toTeam() == null ? null : CheckResult.wrong(checked.toTeam());
    }
  }

  private Attempt attempt(Turn first) throws SandboxException, InterruptedException {
    Map<String, byte[]> feedback = new HashMap<>();
    Turn turn = first;
    long cpu = 0;
    for (int pass = 1; ; pass++) {
      Attempt attempt = pass(turn, feedback);
      cpu = Math.max(cpu, attempt.result.cpuNanos());
      Checked checked = attempt.checked;
      if (checked == null || checked.next() == null || !judging.multiPass()) {
        return attempt.taking(cpu);
      }
      if (pass == judging.passes()) {
        throw new BrokenProblemException(
            "The output validator wants more than the " + judging.passes() + " passes allowed.");
      }
      turn = turn(first.test, checked.next(), first.answer);
    }
  }

  private Attempt pass(Turn turn, Map<String, byte[]> feedback)
      throws SandboxException, InterruptedException {
    if (validator != null && judging.interactive() && box != null) {
      return talk(validator, box, turn, feedback);
    }
    if (judging.processes() == Judging.Processes.SHARED && box != null) {
      Attempt shared = inOneProcess(box, turn, feedback);
      if (shared != null) {
        return shared;
      }
    }
    return checked(once(turn), turn, feedback);
  }

  /**
   * In the process that answered the tests before, or, where it fails there, as the first test of a
   * new one: what came before must not be what makes it fail. Null when the test is to be run in a
   * process of its own, as one is that crashes or passes a limit.
   */
  private @Nullable Attempt inOneProcess(Box shared, Turn turn, Map<String, byte[]> feedback)
      throws SandboxException, InterruptedException {
    if (turn.run.limits().outputBytes() > USUAL_OUTPUT_BYTES) {
      return null;
    }
    boolean first = series == null || !series.alive();
    Attempt attempt = lap(shared, turn, feedback);
    if (attempt != null && !attempt.accepted() && turn.answer != null && !first && series != null) {
      series.close();
      attempt = lap(shared, turn, feedback);
    }
    return attempt;
  }

  /** In the running process, or in a new one; null where there is none or it ended. */
  private @Nullable Attempt lap(Box shared, Turn turn, Map<String, byte[]> feedback)
      throws SandboxException, InterruptedException {
    RunLimits limits = turn.run.limits();
    Box.Series process = series;
    if (process == null || !process.alive()) {
      RunLimits each =
          new RunLimits(limits.cpuMs(), limits.wallMs(), limits.memoryBytes(), USUAL_OUTPUT_BYTES);
      process = shared.series(each).orElse(null);
      series = process;
    }
    if (process == null) {
      return null;
    }
    RunResult result = process.next(turn.run.input());
    if (!process.alive() || result.stdout().length > limits.outputBytes()) {
      return null;
    }
    Map<String, byte[]> said = new HashMap<>(feedback); // A rejected run leaves nothing behind.
    Attempt attempt = checked(result, turn, said);
    if (attempt.accepted()) {
      feedback.putAll(said);
    }
    return attempt;
  }

  private Attempt checked(RunResult result, Turn turn, Map<String, byte[]> feedback)
      throws SandboxException, InterruptedException {
    byte[] answer = turn.answer;
    if (answer == null || !result.ending().equals(new Ending.Exited(0))) {
      return new Attempt(result, null, null, false);
    }
    if (validator == null) {
      return new Attempt(result, comparison(turn.test).check(answer, result.stdout()), null, false);
    }
    RunResult said = validator.look(turn.test, turn.input, result.stdout(), feedback);
    feedback.putAll(said.files());
    return new Attempt(result, null, OutputValidator.verdict(said), false);
  }

  private Attempt talk(
      OutputValidator judge, Box contestant, Turn turn, Map<String, byte[]> feedback)
      throws SandboxException, InterruptedException {
    ProgramRun run = turn.run;
    Conversation both =
        Conversation.between(
            contestant,
            new ProgramRun(new byte[0], run.args(), run.files(), Map.of(), 0, run.limits()),
            judge,
            turn.test,
            turn.input,
            feedback);
    RunResult result = both.contestant();
    feedback.putAll(both.validator().files());
    if (turn.answer == null && OutputValidator.failed(both.validator())) {
      return new Attempt(result, null, null, false, true); // What was asked of it is not its fault.
    }
    boolean bad = !result.ending().equals(new Ending.Exited(0));
    // A validator that failed is no reason to look at what the submission made of it.
    boolean overruled = both.validatorFirst() && !OutputValidator.accepts(both.validator());
    if (bad && !overruled) {
      return new Attempt(result, null, null, false);
    }
    return new Attempt(result, null, OutputValidator.verdict(both.validator()), overruled);
  }

  private static Map<String, byte[]> files(JudgedCase test) {
    Map<String, byte[]> files = new HashMap<>();
    test.files().forEach((name, content) -> files.put(name, content.bytes()));
    return files;
  }

  private RunResult once(Turn turn) throws SandboxException, InterruptedException {
    if (box == null) {
      byte[] handedIn = work.source().getBytes(StandardCharsets.UTF_8);
      return new RunResult(new Ending.Exited(0), handedIn, new byte[0], 0, 0, 0);
    }
    ProgramRun run = turn.run;
    RunResult result = box.run(run, expected == null ? null : expected.run);
    return result.ending() instanceof Ending.TimedOut(Ending.Clock clock)
        ? secondChance(box, result, clock, run)
        : result;
  }

  private RunLimits limits(byte @Nullable [] answer) {
    int answerBytes = answer == null ? OWN_ANSWER_BYTES : answer.length;
    RunLimits usual = RunLimits.of(work.cpuMs(), work.memoryBytes(), answerBytes);
    if (work.problem().signature() != null) {
      return usual;
    }
    long output =
        judging.outputMb() > 0
            ? (long) judging.outputMb() << 20
            : Math.max(usual.outputBytes(), USUAL_OUTPUT_BYTES);
    return new RunLimits(usual.cpuMs(), usual.wallMs(), usual.memoryBytes(), output);
  }

  /**
   * Runs again what the machine may have stopped: near the CPU limit, where times scatter, and by
   * the wall clock while it worked, which is what a machine with too much to do looks like.
   */
  private static RunResult secondChance(
      Box box, RunResult first, Ending.Clock clock, ProgramRun run)
      throws SandboxException, InterruptedException {
    double used = (double) first.cpuNanos() / (run.limits().cpuMs() * 1_000_000);
    return switch (clock) {
      case CPU -> used <= NEAR ? better(first, box.run(run)) : first;
      case WALL -> used >= BUSY ? box.run(run.within(patient(run.limits()))) : first;
    };
  }

  private static RunLimits patient(RunLimits limits) {
    return new RunLimits(
        limits.cpuMs(), PATIENCE * limits.wallMs(), limits.memoryBytes(), limits.outputBytes());
  }

  /** One that was not stopped for time; of two that were, the faster. */
  private static RunResult better(RunResult first, RunResult second) {
    boolean late = second.ending() instanceof Ending.TimedOut;
    return late && first.cpuNanos() <= second.cpuNanos() ? first : second;
  }

  /** The test's own arguments, where it has any, are those of the default validator. */
  private Comparison comparison(JudgedCase test) {
    return test.validatorArgs() == null || work.problem().signature() != null
        ? work.problem().comparison()
        : Comparison.parse("tokens " + String.join(" ", test.validatorArgs()));
  }

  @Override
  public void close() {
    if (validator != null) {
      validator.close();
    }
  }

  private static @Nullable Verdict verdict(Attempt attempt, boolean compared) {
    if (attempt.overruled) {
      return Verdict.WA;
    }
    if (attempt.unanswerable) {
      return null;
    }
    RunResult result = attempt.result;
    Verdict verdict = Verdicts.of(result.ending(), attempt.accepted());
    if (verdict == Verdict.RTE && Thrown.in(result.stderr()).isMemory()) {
      return Verdict.MLE;
    }
    return verdict == Verdict.WA && !compared ? null : verdict;
  }
}
