package agon.server.judge;

import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Sandbox;
import agon.sandbox.SandboxException;
import agon.sandbox.SourceFile;
import agon.server.submission.SubmissionStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries one source on tests in one box: compiles once, runs the tests in order, and says the
 * verdict. A submission is run on all samples; then it stops at the first test that fails.
 */
public final class Examiner {
  private static final Logger LOG = LoggerFactory.getLogger(Examiner.class);
  private static final int TRIES = 3;

  private final Sandbox sandbox;
  private final SourceFiles sources;
  private final LongAdder retries = new LongAdder();
  private final LongAdder errors = new LongAdder();

  public Examiner(Sandbox sandbox, SourceFiles sources) {
    this.sandbox = sandbox;
    this.sources = sources;
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
  List<String> readyLanguages() {
    return sandbox.languages().stream().filter(LanguageInfo::ready).map(LanguageInfo::id).toList();
  }

  List<LanguageInfo> languages() {
    return sandbox.languages();
  }

  Optional<LanguageInfo> language(String id) {
    return sandbox.languages().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * Does the whole assignment; where a box breaks, again in a fresh one. When that happened three
   * times it is a judge error.
   *
   * @throws NoBoxException when there is no box to begin with
   */
  Judgement examine(Assignment work, Report report) throws NoBoxException, InterruptedException {
    for (int left = TRIES; left > 0; left--) {
      try {
        return once(work, report);
      } catch (NoBoxException e) {
        throw e;
      } catch (SandboxException | RuntimeException e) {
        if (Thread.interrupted()) {
          throw new InterruptedException("The judge is being stopped");
        }
        LOG.warn("Judging {} failed; {} tries are left", work.problem().id(), left - 1, e);
        retries.increment();
      }
    }
    errors.increment();
    return judgeError(work.tests().size());
  }

  static Judgement judgeError(int testCount) {
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

  private Judgement once(Assignment work, Report report)
      throws SandboxException, InterruptedException {
    List<SourceFile> files;
    try {
      files = sources.of(work.problem().signature(), work.language().id(), work.source());
    } catch (IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage());
      return done(work, Verdict.CE, "Compile error: " + why, why, List.of());
    }
    try (Box box = open(work.language().id())) {
      report.say(Judgement.State.COMPILING, work.tests().size(), List.of());
      Compilation compilation = box.compile(files);
      if (!compilation.ok()) {
        String message = CompileErrors.sentence(compilation.output(), files, work.source());
        return done(work, Verdict.CE, message, compilation.output(), List.of());
      }
      report.say(Judgement.State.RUNNING, work.tests().size(), List.of());
      List<TestResult> results = runTests(box, work, report);
      return done(
          work,
          verdict(work, results),
          Sentences.overall(work, results),
          compilation.output(),
          results);
    }
  }

  private Box open(String language) throws NoBoxException, InterruptedException {
    try {
      return sandbox.open(language);
    } catch (SandboxException e) {
      throw new NoBoxException(e);
    }
  }

  private static List<TestResult> runTests(Box box, Assignment work, Report report)
      throws SandboxException, InterruptedException {
    TestRunner runner = new TestRunner(box, work);
    List<TestResult> results = new ArrayList<>();
    boolean failed = false;
    for (JudgeTest test : work.tests()) {
      if (failed && work.counts() && !test.sample()) {
        break;
      }
      TestResult result = runner.run(results.size() + 1, test);
      results.add(result);
      failed |= result.verdict() != Verdict.AC;
      report.say(Judgement.State.RUNNING, work.tests().size(), results);
    }
    return results;
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

  private static Judgement done(
      Assignment work,
      @Nullable Verdict verdict,
      String message,
      @Nullable String compilerOutput,
      List<TestResult> tests) {
    return new Judgement(
        Judgement.State.DONE,
        SubmissionStore.DONE_VERSION,
        verdict,
        message,
        compilerOutput,
        work.tests().size(),
        tests,
        largest(tests, TestResult::cpuMs),
        largest(tests, TestResult::memoryKb));
  }

  static long largest(List<TestResult> tests, ToLongFunction<TestResult> of) {
    return tests.stream().mapToLong(of).max().orElse(0);
  }
}
