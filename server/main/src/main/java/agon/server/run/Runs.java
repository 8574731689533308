package agon.server.run;

import agon.packages.SubmittedFiles;
import agon.protocol.Code;
import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.protocol.ProgramFile;
import agon.protocol.Run;
import agon.protocol.RunRequest;
import agon.protocol.TestDetail;
import agon.protocol.TestResult;
import agon.protocol.account.Account;
import agon.sandbox.SourceFile;
import agon.server.assignment.Assignment;
import agon.server.assignment.JudgedCase;
import agon.server.assignment.JudgedProblem;
import agon.server.assignment.ProblemSource;
import agon.server.http.Budget;
import agon.server.queue.Bell;
import agon.server.refusal.Refusal;
import agon.server.submission.Intake;
import agon.server.submission.Progress;
import agon.server.trial.Examiner;
import agon.server.trial.NoBoxException;
import agon.server.trial.Report;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sources that are tried without being submitted. They live in memory for a few minutes, and only
 * their owner sees them. Thread-safe.
 */
public final class Runs {
  static final Duration KEPT = Duration.ofMinutes(5);
  private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
  private static final int MAX_PENDING = 2;
  private static final int MAX_PENDING_OF_ALL = 1_000;
  private static final int MAX_KEPT = 20;
  private static final long KEPT_BYTES = Runtime.getRuntime().maxMemory() / 16;

  private final ProblemSource problems;
  private final Examiner examiner;
  private final Bell bell;
  private final AtomicLong numbers = new AtomicLong();
  private final Progress<String> progress = new Progress<>();
  private final ConcurrentMap<Thread, Entry> begun = new ConcurrentHashMap<>();
  private final Budget inputs = Budget.ofHeap(8, 4);
  private final ConcurrentMap<String, Entry> pending = new ConcurrentHashMap<>();
  private final Cache<String, Entry> done;
  private final ConcurrentLinkedQueue<Entry> queue = new ConcurrentLinkedQueue<>();

  public Runs(ProblemSource problems, Examiner examiner, Bell bell, Clock clock) {
    this.problems = problems;
    this.examiner = examiner;
    this.bell = bell;
    done =
        Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .<String, Entry>weigher((id, entry) -> entry.weight())
            .expireAfterWrite(KEPT)
            .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
            .executor(Runnable::run)
            .build();
  }

  /** Queues a run and returns its id. */
  String start(Account account, String problemId, RunRequest request) {
    JudgedProblem problem =
        problems.find(problemId).orElseThrow(() -> Refusal.unknown("problem", problemId));
    Intake.requireFitting(request.code(), problem.judging().codeKb());
    LanguageInfo language = readyLanguage(request.language());
    Intake.requireProgram(
        language.id(), request.code(), problem.signature() != null, problem.judging());
    Code code = SubmittedFiles.ordered(request.code());
    List<JudgedCase> tests =
        request.inputs().isEmpty() ? problem.samples() : own(problem, request.inputs());
    if (tests.isEmpty()) {
      throw new Refusal(
          Refusal.Kind.CONFLICT,
          "no_samples",
          "This problem has no samples. Run it on an input of your own.");
    }
    Entry entry =
        new Entry(
            UUID.randomUUID().toString(),
            account.id(),
            Assignment.of(problem, language, code, tests, false),
            bytes(request),
            numbers.incrementAndGet());
    enter(entry);
    bell.ring();
    return entry.id;
  }

  /** A run as soon as its judgement is newer than the version, or when the wait is over. */
  Run newerThan(Account account, String id, int version, Duration wait) {
    Entry entry = pending.get(id);
    if (entry == null) {
      entry = done.getIfPresent(id);
    }
    if (entry == null || entry.accountId != account.id()) {
      throw new Refusal(
          Refusal.Kind.UNKNOWN,
          "unknown_run",
          "There is no such run; runs are kept for a few minutes only.");
    }
    return progress.await(
        id,
        wait,
        entry::view,
        seen -> seen.judgement().version() > version || seen.judgement().done());
  }

  /** Whether somebody waits for a run that no worker has taken. */
  public boolean waiting() {
    return !queue.isEmpty();
  }

  /** Does the next run; false when none waits. */
  public boolean runNext() throws InterruptedException {
    Entry entry = queue.poll();
    if (entry == null) {
      return false;
    }
    Assignment work = entry.work;
    if (work == null) {
      return true; // It has ended otherwise.
    }
    Judgement last = Examiner.judgeError(work.tests().size());
    begun.put(Thread.currentThread(), entry);
    try {
      last = examiner.examine(work, new Report(0, state -> publish(entry, state)));
    } catch (NoBoxException e) {
      LOG.warn("A run found no box", e);
    } finally {
      begun.remove(Thread.currentThread());
      end(entry, last);
    }
    return true;
  }

  /** A thread will not come back from what it runs. */
  public void lost(Thread thread) {
    Entry entry = begun.remove(thread);
    if (entry != null) {
      end(entry, examiner.givenUp(entry.judgement.testCount()));
    }
  }

  /** What it was run on is not kept any longer. */
  private void end(Entry entry, Judgement last) {
    entry.judgement = last;
    entry.work = null;
    done.put(entry.id, entry);
    if (pending.remove(entry.id, entry)) {
      inputs.give(entry.accountId, entry.bytes);
    }
    progress.remove(entry.id);
  }

  private void publish(Entry entry, Judgement state) {
    entry.judgement = state;
    progress.publish(entry.id, state);
  }

  /** Under a lock, so that two at once cannot both be the last that is allowed. */
  private synchronized void enter(Entry entry) {
    long own = pending.values().stream().filter(one -> one.accountId == entry.accountId).count();
    if (own >= MAX_PENDING) {
      throw new Refusal(
              Refusal.Kind.TOO_MANY,
              "too_many_runs",
              "Your earlier runs are not over yet. Wait for one of them.")
          .retryAfter(2);
    }
    if (pending.size() >= MAX_PENDING_OF_ALL || !inputs.take(entry.accountId, entry.bytes)) {
      throw new Refusal(
              Refusal.Kind.LATER,
              "too_many_runs",
              "Very many runs are waiting. Please try again in a moment.")
          .retryAfter(10);
    }
    forgetOldOnes(entry.accountId);
    pending.put(entry.id, entry);
    queue.add(entry);
  }

  /** So that what others did stays for its minutes, however often somebody runs. */
  private void forgetOldOnes(long accountId) {
    done.asMap().values().stream()
        .filter(one -> one.accountId == accountId)
        .sorted(Comparator.comparingLong((Entry one) -> one.number).reversed())
        .skip(MAX_KEPT - 1)
        .forEach(one -> done.invalidate(one.id));
  }

  /** As much of the heap as the source and the inputs take until the run is over. */
  private static long bytes(RunRequest request) {
    long characters = request.source().length();
    for (ProgramFile file : request.files()) {
      characters += file.text().length();
    }
    for (String input : request.inputs()) {
      characters += input.length();
    }
    return 2 * characters;
  }

  private LanguageInfo readyLanguage(String id) {
    Intake.requireUsable(id, examiner.languages());
    LanguageInfo language = examiner.language(id).orElseThrow();
    if (!language.ready()) {
      throw new Refusal(
              Refusal.Kind.CONFLICT,
              "language_not_ready",
              language.title() + " is still being prepared. Try again when it is ready.")
          .retryAfter(5);
    }
    return language;
  }

  /** Without the byte order mark that some editors put before a text. */
  private static List<JudgedCase> own(JudgedProblem problem, List<String> inputs) {
    List<JudgedCase> tests = new ArrayList<>();
    for (String input : inputs) {
      byte[] bytes = SourceFile.unmarked(input).getBytes(StandardCharsets.UTF_8);
      int number = tests.size() + 1;
      if (problem.signature() != null) {
        problem
            .signature()
            .inputFault(bytes)
            .ifPresent(fault -> {
              throw new Refusal(
                  Refusal.Kind.UNUSABLE,
                  "bad_input",
                  inputs.size() == 1 ? fault : "Input " + number + ": " + fault);
            });
      }
      tests.add(new JudgedCase("input " + number, false, () -> bytes, null));
    }
    return tests;
  }

  /** One run, changed by the worker that has it. */
  private static final class Entry {
    private static final int OF_A_TEST = 500;

    private final String id;
    private final long accountId;
    private final String problemId;
    private final String languageId;
    private final long bytes;
    private final long number;
    private volatile @Nullable Assignment work;
    private volatile Judgement judgement;

    Entry(String id, long accountId, Assignment work, long bytes, long number) {
      this.id = id;
      this.accountId = accountId;
      this.work = work;
      this.bytes = bytes;
      this.number = number;
      problemId = work.problem().id();
      languageId = work.language().id();
      judgement = Judgement.queued(work.tests().size());
    }

    Run view() {
      return new Run(id, problemId, languageId, judgement);
    }

    /** About how many bytes its results take. */
    int weight() {
      long characters = length(judgement.message()) + length(judgement.compilerOutput());
      for (TestResult test : judgement.tests()) {
        characters += OF_A_TEST + length(test.message());
        TestDetail detail = test.detail();
        if (detail != null) {
          characters +=
              length(detail.input())
                  + length(detail.expected())
                  + length(detail.answer())
                  + length(detail.printed());
          characters += detail.arguments().stream().mapToLong(a -> length(a.value())).sum();
          characters += detail.calls().stream().mapToLong(Entry::length).sum();
        }
      }
      return (int) Math.min(2 * characters, Integer.MAX_VALUE);
    }

    private static long length(@Nullable String text) {
      return text == null ? 0 : text.length();
    }
  }
}
