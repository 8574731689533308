package agon.server.trial;

import agon.packages.Judging;
import agon.packages.TestGroup;
import agon.packages.driver.Drivers;
import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.protocol.Mark;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Sandbox;
import agon.sandbox.SandboxException;
import agon.sandbox.SourceFile;
import agon.server.assignment.Assignment;
import agon.server.assignment.BrokenProblemException;
import agon.server.assignment.JudgedCase;
import agon.server.assignment.SourceFiles;
import agon.server.submission.SubmissionStore;
import agon.server.verdict.CompileErrors;
import agon.server.verdict.Outcome;
import agon.server.verdict.Place;
import agon.server.verdict.Scoring;
import agon.server.verdict.Sentences;
import agon.server.verdict.SourceLines;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries one source on tests in one box: compiles once, runs the tests in order, and says the
 * verdict. A submission is run on all samples; then it stops at the first test that fails, unless
 * points are counted or a setter wants to see all.
 */
public final class Examiner {
  private static final Logger LOG = LoggerFactory.getLogger(Examiner.class);
  private static final int TRIES = 3;
  private static final Duration SLACK = Duration.ofMinutes(1);

  /** A box may wait for the engine to come back, and for what other boxes do on its core. */
  private static final long OPENING_MS = 600_000;

  private static final int LEAST_COMPILING_SECONDS = 120;

  private final Sandbox sandbox;
  private final SourceFiles sources;
  private final Watchdog watchdog;
  private final LongAdder retries = new LongAdder();
  private final LongAdder errors = new LongAdder();

  public Examiner(Sandbox sandbox, SourceFiles sources) {
    this(sandbox, sources, new Watchdog(SLACK));
  }

  public Examiner(Sandbox sandbox, SourceFiles sources, Watchdog watchdog) {
    this.sandbox = sandbox;
    this.sources = sources;
    this.watchdog = watchdog;
  }

  /** Ends what outlives its limits, when it is asked to look. */
  public Watchdog watchdog() {
    return watchdog;
  }

  /** How often something was ended because it outlived its limits. */
  public long overdue() {
    return watchdog.ended();
  }

  /** How often something was begun anew because a box failed. */
  public long retries() {
    return retries.sum();
  }

  /** How often that did not help. */
  public long errors() {
    return errors.sum();
  }

  /** The languages that can be judged now. */
  public List<String> readyLanguages() {
    return sandbox.languages().stream().filter(LanguageInfo::ready).map(LanguageInfo::id).toList();
  }

  public List<LanguageInfo> languages() {
    return sandbox.languages();
  }

  public Optional<LanguageInfo> language(String id) {
    return sandbox.languages().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * Does the whole assignment; where a box breaks, again in a fresh one. When that happened three
   * times, or the problem itself is broken, it is a judge error.
   *
   * @throws NoBoxException when there is no box to begin with
   * @throws PutOffException when the report's listener wants it to be done later
   */
  public Judgement examine(Assignment work, Report report)
      throws NoBoxException, InterruptedException {
    for (int left = TRIES; left > 0; left--) {
      Watchdog.Watch watch = watchdog.begin(work.problem().id());
      try (watch) {
        return once(work, report, watch);
      } catch (NoBoxException | PutOffException e) {
        throw e;
      } catch (BrokenProblemException e) {
        LOG.error("The problem {} is broken", work.problem().id(), e);
        report.tellStaff(String.valueOf(e.getMessage()));
        break;
      } catch (InterruptedException e) {
        if (!watch.overdue() || watch.lost()) {
          throw e;
        }
        left = Math.min(left, 2); // It is tried once more.
        retries.increment();
      } catch (SandboxException | RuntimeException | Error e) {
        if (watch.lost() || Thread.interrupted()) {
          throw new InterruptedException("The judge is being stopped");
        }
        left = watch.overdue() ? Math.min(left, 2) : left;
        LOG.warn("Judging {} failed; {} tries are left", work.problem().id(), left - 1, e);
        retries.increment();
      }
    }
    return givenUp(work.tests().size());
  }

  /** A judge error, counted. */
  public Judgement givenUp(int testCount) {
    errors.increment();
    return judgeError(testCount);
  }

  public static Judgement judgeError(int testCount) {
    return new Judgement(
        Judgement.State.DONE,
        SubmissionStore.DONE_VERSION,
        Verdict.JE,
        Sentences.judgeError(),
        null,
        testCount,
        List.of(),
        0,
        0);
  }

  private Judgement once(Assignment work, Report report, Watchdog.Watch watch)
      throws SandboxException, InterruptedException {
    Judging judging = work.problem().judging();
    List<SourceFile> files;
    try {
      files = judging.submitAnswer() ? List.of() : files(work, judging);
    } catch (IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage());
      return done(
          work, Verdict.CE, "Compile error: " + why, why, List.of(), List.of(), null, List.of());
    }
    if (judging.submitAnswer()) {
      return answers(work, report, watch);
    }
    SourceLines source = SourceLines.of(Drivers.language(work.language().id()), files, work);
    try (Box box = open(work.language().id(), watch)) {
      watch.step("compiling", compilingMs(judging));
      report.say(Judgement.State.COMPILING, work.tests().size(), List.of());
      Compilation compilation = box.compile(files, judging.compiling());
      if (!compilation.ok()) {
        CompileErrors errors = CompileErrors.of(compilation.output(), source);
        return done(
            work,
            Verdict.CE,
            errors.sentence(),
            compilation.output(),
            List.of(),
            List.of(),
            null,
            errors.marks());
      }
      try (Lanes lanes =
          new Lanes(
              work.tests(),
              box,
              runner(box, work, source, watch),
              twin -> {
                watch.holds(twin);
                twin.compile(files, judging.compiling());
                return runner(twin, work, source, watch);
              })) {
        return runTests(lanes, work, report, watch, compilation.output());
      }
    }
  }

  /** Runs tests in a box where the source is compiled. */
  private static TestRunner runner(
      Box box, Assignment work, SourceLines source, Watchdog.Watch watch)
      throws SandboxException, InterruptedException {
    Judging judging = work.problem().judging();
    Judging.Validator program = judging.validator();
    if (program == null) {
      return new TestRunner(box, work, null, source);
    }
    Box companion = box.companion(program.language());
    watch.holds(companion);
    return new TestRunner(
        box, work, OutputValidator.in(companion, program, judging.compiling()), source);
  }

  /** Of a solution, and of the validator. */
  private static long compilingMs(Judging judging) {
    return 2_000L * Math.max(LEAST_COMPILING_SECONDS, 3 * judging.compiling().seconds());
  }

  /** The source is the answer itself; no program runs but the validator. */
  private Judgement answers(Assignment work, Report report, Watchdog.Watch watch)
      throws SandboxException, InterruptedException {
    Judging judging = work.problem().judging();
    Judging.Validator program = judging.validator();
    OutputValidator validator =
        program == null
            ? null
            : OutputValidator.in(open(program.language(), watch), program, judging.compiling());
    try (Lanes lanes =
        new Lanes(
            work.tests(),
            null,
            new TestRunner(null, work, validator, SourceLines.of(List.of(), work.source())),
            box -> {
              throw new IllegalStateException("No program runs.");
            })) {
      return runTests(lanes, work, report, watch, "");
    }
  }

  /** What is to be compiled, with what the problem adds to every submission. */
  private List<SourceFile> files(Assignment work, Judging judging) {
    String language = work.language().id();
    judging
        .languageFault(work.problem().signature(), language)
        .ifPresent(fault -> {
          throw new IllegalArgumentException(fault);
        });
    List<SourceFile> own =
        work.files() != null
            ? work.files()
            : sources.of(work.problem().signature(), language, work.source());
    long bytes =
        work.files() == null
            ? work.source().getBytes(StandardCharsets.UTF_8).length
            : own.stream().mapToLong(file -> file.bytes().length).sum();
    if (judging.codeKb() > 0 && bytes > judging.codeKb() * 1024L) {
      throw new IllegalArgumentException(
          "the source is larger than the " + judging.codeKb() + " KiB that this problem allows.");
    }
    List<SourceFile> included = judging.includesOf(language);
    List<SourceFile> all = new ArrayList<>(own);
    all.removeIf(file -> included.stream().anyMatch(one -> one.name().equals(file.name())));
    all.addAll(included);
    // A driver of the package's own is where the program starts.
    all.sort(Comparator.comparing(file -> !(included.contains(file) && isDriver(file.name()))));
    return all;
  }

  private static boolean isDriver(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("main.");
  }

  private Box open(String language, Watchdog.Watch watch)
      throws NoBoxException, InterruptedException {
    watch.step("waiting for a box", OPENING_MS);
    try {
      Box box = sandbox.open(language);
      watch.holds(box);
      return box;
    } catch (SandboxException e) {
      throw new NoBoxException(e);
    }
  }

  private static Judgement runTests(
      Lanes lanes, Assignment work, Report report, Watchdog.Watch watch, String compilerOutput)
      throws SandboxException, InterruptedException {
    report.say(Judgement.State.RUNNING, work.tests().size(), List.of());
    List<Outcome> outcomes = new ArrayList<>();
    List<TestResult> results = new ArrayList<>();
    List<TestResult> measured = new ArrayList<>();
    for (int i = 0; i < work.tests().size(); i++) {
      if (wanted(work, work.tests().get(i), outcomes)) {
        watch.step("running " + work.tests().get(i).name(), TestRunner.longestMs(work));
        Outcome full = lanes.outcome(i);
        measured.add(full.result());
        Outcome outcome =
            full.numbered(results.size() + 1, !work.discreet() || work.tests().get(i).visible());
        outcomes.add(outcome);
        results.add(outcome.result());
        if (outcome.checked() != null && outcome.checked().toJudges() != null) {
          report.tellStaff(outcome.path() + ": " + outcome.checked().toJudges());
        }
        if (outcome.forStaff() != null) {
          report.tellStaff(outcome.path() + ": " + outcome.forStaff());
        }
        report.say(Judgement.State.RUNNING, work.tests().size(), results);
      }
    }
    boolean passed = outcomes.stream().allMatch(Outcome::accepted);
    boolean hides = work.discreet() && !passed && !results.stream().allMatch(TestResult::sample);
    List<TestResult> used = hides ? List.of() : measured;
    if (hides) {
      report.tellStaff(Sentences.most(measured));
    }
    TestGroup groups = work.problem().judging().groups();
    if (groups == null || !work.counts()) {
      return done(
          work,
          verdict(work, results),
          passed ? Sentences.overall(work, used) : Sentences.overall(work, results),
          compilerOutput,
          results,
          used,
          null,
          marks(outcomes.stream()));
    }
    Scoring.Grade grade = Scoring.grade(groups, outcomes);
    if (grade.verdict() == Verdict.JE) {
      throw new BrokenProblemException(
          "The points of " + work.problem().id() + " are not as its groups say: " + grade);
    }
    Double score = work.problem().judging().scoring() ? grade.score() : null;
    Optional<Outcome> deciding = Scoring.deciding(groups, outcomes);
    String message = Sentences.graded(work, grade, deciding, passed ? used : results);
    return done(
        work,
        grade.verdict(),
        message,
        compilerOutput,
        results,
        used,
        score,
        marks(deciding.stream()));
  }

  /** Where tests crashed, each line once. */
  private static List<Mark> marks(Stream<Outcome> outcomes) {
    Map<Place, Mark> marks = new TreeMap<>();
    outcomes
        .flatMap(outcome -> Stream.ofNullable(outcome.mark()))
        .forEach(mark -> marks.putIfAbsent(Place.of(mark), mark));
    return List.copyOf(marks.values());
  }

  private static boolean wanted(Assignment work, JudgedCase test, List<Outcome> done) {
    if (!work.counts() || work.toTheEnd()) {
      return true;
    }
    TestGroup groups = work.problem().judging().groups();
    return groups == null
        ? test.sample() || done.stream().allMatch(Outcome::accepted)
        : Scoring.wants(groups, test.path(), done);
  }

  /** That of the first test that was not accepted; null when own inputs ran to their end. */
  private static @Nullable Verdict verdict(Assignment work, List<TestResult> results) {
    boolean compared = work.tests().stream().anyMatch(test -> test.answer() != null);
    return results.stream()
        .map(TestResult::verdict)
        .filter(verdict -> verdict != null && verdict != Verdict.AC)
        .findFirst()
        .orElse(compared ? Verdict.AC : null);
  }

  /**
   * The end of it.
   *
   * @param used the tests whose use of time and memory is told in sum
   */
  private static Judgement done(
      Assignment work,
      @Nullable Verdict verdict,
      String message,
      @Nullable String compilerOutput,
      List<TestResult> tests,
      List<TestResult> used,
      @Nullable Double score,
      List<Mark> marks) {
    return new Judgement(
        Judgement.State.DONE,
        SubmissionStore.DONE_VERSION,
        verdict,
        message,
        compilerOutput,
        work.tests().size(),
        tests,
        Sentences.largest(used, TestResult::cpuMs),
        Sentences.largest(used, TestResult::memoryKb),
        score,
        marks);
  }
}
