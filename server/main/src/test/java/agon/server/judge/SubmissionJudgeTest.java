package agon.server.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import agon.protocol.account.Account;
import agon.sandbox.Ending;
import agon.sandbox.SandboxException;
import agon.server.db.DiskFullException;
import agon.server.queue.Claim;
import agon.server.queue.JobStore;
import agon.server.testing.FakeSandbox;
import agon.server.testing.SettableClock;
import agon.server.testing.World;
import agon.server.trial.Examiner;
import agon.server.trial.NoBoxException;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@Timeout(60)
final class SubmissionJudgeTest {
  private static final List<String> PYTHON = List.of("python");

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock();

  @Test
  void aCorrectSubmissionIsAcceptedAndItsJobIsGone() throws Exception {
    try (World world = new World(folder, clock, FakeSandbox.echo())) {
      Account ada = world.account("ada");
      long id = world.submit(ada, "print(input())");
      assertTrue(world.worker("local").judgeNext());
      Submission judged = world.submissions.judged(ada, id, Duration.ZERO);
      assertEquals(Verdict.AC, judged.judgement().verdict());
      assertEquals(5, judged.judgement().tests().size());
      assertEquals(10, judged.judgement().cpuMs());
      assertEquals(8 * 1024, judged.judgement().memoryKb());
      assertEquals(
          "Accepted: all 5 tests passed. The slowest took 0.01 s of CPU time, the largest 8.0 MB.",
          judged.judgement().message());
      assertEquals("print(input())", judged.source());
      assertEquals(0, world.count("job"));
      assertEquals(2, world.count("event"));
      assertEquals(
          List.of("AC"),
          world
              .database
              .jdbi()
              .withHandle(handle ->
                  handle
                      .createQuery("SELECT verdict FROM event WHERE kind = 'JUDGED'")
                      .mapTo(String.class)
                      .list()));
      assertFalse(world.worker("local").judgeNext());
    }
  }

  @Test
  void judgingGoesThroughTheSamplesAndStopsAtTheFirstFailureAfterThem() throws Exception {
    FakeSandbox wrongOnFirstAndFourth =
        new FakeSandbox((source, input, limits) -> {
          String text = new String(input, StandardCharsets.UTF_8).strip();
          boolean wrong = source.contains(text);
          return FakeSandbox.exited(0, wrong ? "no".getBytes(StandardCharsets.UTF_8) : input, "");
        });
    try (World world = new World(folder, clock, wrongOnFirstAndFourth)) {
      Account ada = world.account("ada");
      long onSample = world.submit(ada, "secret-1");
      long onSecret = world.submit(ada, "secret-4");
      SubmissionJudge judge = world.worker("local");
      judge.judgeNext();
      judge.judgeNext();
      Judgement first = world.submissions.judged(ada, onSample, Duration.ZERO).judgement();
      assertEquals(List.of(Verdict.WA, Verdict.AC), verdicts(first));
      assertEquals(
          "Wrong answer on test 1: token 1 (line 1) differs: expected secret-1, got no. It is a"
              + " sample: run it to see more.",
          first.message());
      assertEquals("secret-1\n", assertDetail(first.tests().getFirst()));
      Judgement second = world.submissions.judged(ada, onSecret, Duration.ZERO).judgement();
      assertEquals(List.of(Verdict.AC, Verdict.AC, Verdict.AC, Verdict.WA), verdicts(second));
      assertEquals("Wrong answer on test 4.", second.message());
      assertEquals(null, second.tests().get(3).detail());
      assertEquals(null, second.tests().get(3).message());
    }
  }

  @Test
  void aSecretTestTellsNothingOfItsDataWhateverTheProgramPrints() throws Exception {
    FakeSandbox leaky =
        new FakeSandbox((source, input, limits) -> {
          String text = new String(input, StandardCharsets.UTF_8).strip();
          return text.equals("secret-3")
              ? FakeSandbox.exited(
                  1,
                  input,
                  source.equals("known") ? "IndexError: " + text + "\n" : text + "Error: x\n")
              : FakeSandbox.exited(0, input, "");
        });
    try (World world = new World(folder, clock, leaky)) {
      Account ada = world.account("ada");
      List<Judgement> judgements = new ArrayList<>();
      for (String source : List.of("known", "forged")) {
        long id = world.submit(ada, source);
        world.worker("local").judgeNext();
        judgements.add(world.submissions.judged(ada, id, Duration.ZERO).judgement());
      }
      assertEquals(
          "Run-time error on test 3: IndexError (an index is out of range).",
          judgements.getFirst().message());
      assertEquals(
          "Run-time error on test 3: it ended with exit code 1; a solution has to end with 0.",
          judgements.getLast().message());
      for (Judgement judgement : judgements) {
        assertFalse(judgement.tests().get(2).toString().contains("secret-3"));
        assertFalse(String.valueOf(judgement.message()).contains("secret-3"));
      }
    }
  }

  @Test
  void aCompileErrorRunsNothing() throws Exception {
    AtomicInteger ran = new AtomicInteger();
    FakeSandbox sandbox =
        new FakeSandbox((source, input, limits) -> {
          ran.incrementAndGet();
          return FakeSandbox.exited(0, input, "");
        });
    try (World world = new World(folder, clock, sandbox)) {
      Account ada = world.account("ada");
      long id = world.submit(ada, "a\nsyntax\n");
      world.worker("local").judgeNext();
      Judgement judgement = world.submissions.judged(ada, id, Duration.ZERO).judgement();
      assertEquals(Verdict.CE, judgement.verdict());
      assertEquals("Compile error, line 2: invalid syntax", judgement.message());
      assertEquals("main.py:2: error: invalid syntax", judgement.compilerOutput());
      assertEquals(0, ran.get());
      assertEquals(sandbox.opened.get(), sandbox.closed.get());
    }
  }

  @Test
  void competingWorkersClaimEverySubmissionOnce() throws Exception {
    FakeSandbox sandbox = FakeSandbox.echo();
    try (World world = new World(folder, clock, sandbox, 1_000);
        ExecutorService pool = Executors.newFixedThreadPool(8)) {
      Account ada = world.account("ada");
      for (int i = 0; i < 60; i++) {
        world.submit(ada, "source " + i);
      }
      List<Callable<Boolean>> workers = new ArrayList<>();
      for (int w = 0; w < 8; w++) {
        SubmissionJudge judge = world.worker("local");
        workers.add(() -> {
          while (judge.judgeNext()) {}
          return true;
        });
      }
      for (Future<Boolean> worker : pool.invokeAll(workers)) {
        assertTrue(worker.get());
      }
      assertEquals(60, sandbox.compiled.size());
      assertEquals(60, new HashSet<>(sandbox.compiled).size());
      assertEquals(60, world.count("judgement"));
      assertEquals(0, world.count("job"));
    }
  }

  @Test
  void theLeaseOfADyingJudgeRunsOutAndItsLateResultIsDropped() throws Exception {
    try (World world = new World(folder, clock, FakeSandbox.echo())) {
      Account ada = world.account("ada");
      long id = world.submit(ada, "x");
      JobStore frozen = world.jobs("far");
      Claim stale = frozen.claim(PYTHON).orElseThrow();
      SubmissionJudge other = world.worker("local");
      clock.move(World.LEASE.minusSeconds(1));
      assertFalse(other.heartbeat());
      assertFalse(other.judgeNext());
      assertTrue(frozen.renew(stale));
      clock.move(World.LEASE.minusSeconds(1));
      assertFalse(other.heartbeat(), "it was renewed");
      clock.move(Duration.ofSeconds(2));
      assertTrue(other.heartbeat());
      assertFalse(frozen.renew(stale));
      assertTrue(other.judgeNext());
      assertFalse(frozen.finish(stale, Examiner.judgeError(5), 1, null));
      assertEquals(
          Verdict.AC, world.submissions.judged(ada, id, Duration.ZERO).judgement().verdict());
      assertEquals(1, world.count("judgement"));
      assertEquals(2, world.count("event"));
    }
  }

  @Test
  void aClaimIsCalledLostWhenItStaysLostNotWhenItHasJustEnded() throws Exception {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    Logger logger = (Logger) LoggerFactory.getLogger(SubmissionJudge.class);
    logger.addAppender(log);
    List<SubmissionJudge> judges = new ArrayList<>();
    List<Integer> told = new ArrayList<>();
    FakeSandbox slow =
        new FakeSandbox((source, input, limits) -> {
          if (told.isEmpty()) {
            clock.move(World.LEASE.plusSeconds(1));
            judges.getLast().heartbeat(); // Somebody else puts it back: it is not ours any more.
            judges.getFirst().heartbeat();
            told.add(log.list.size());
            judges.getFirst().heartbeat();
            told.add(log.list.size());
          }
          return FakeSandbox.exited(0, input, "");
        });
    try (World world = new World(folder, clock, slow)) {
      judges.add(world.worker("local"));
      judges.add(world.worker("other"));
      world.submit(world.account("ada"), "x");
      judges.getFirst().judgeNext();
      assertEquals(List.of(0, 1), told);
      assertTrue(log.list.getFirst().getFormattedMessage().endsWith("is lost"));
    } finally {
      logger.detachAppender(log);
    }
  }

  @Test
  void aLateResultIsDroppedAlsoWhileTheNextJudgeIsAtWork() throws Exception {
    try (World world = new World(folder, clock, FakeSandbox.echo())) {
      world.submit(world.account("ada"), "x");
      Claim stale = world.jobs("far").claim(PYTHON).orElseThrow();
      clock.move(World.LEASE.plusSeconds(1));
      JobStore second = world.jobs("far");
      assertEquals(1, second.requeueExpired());
      Claim fresh = second.claim(PYTHON).orElseThrow();
      assertEquals(stale.attempt() + 1, fresh.attempt());
      assertFalse(world.jobs("far").finish(stale, Examiner.judgeError(5), 1, null));
      assertEquals(0, world.count("judgement"));
      assertTrue(second.finish(fresh, Examiner.judgeError(5), 1, null));
    }
  }

  @Test
  void threeBrokenBoxesMakeAJudgeErrorAndEachIsAFreshOne() throws Exception {
    FakeSandbox broken =
        new FakeSandbox((source, input, limits) -> {
          throw new SandboxException("The runner is gone.");
        });
    try (World world = new World(folder, clock, broken)) {
      Account ada = world.account("ada");
      long id = world.submit(ada, "x");
      world.worker("local").judgeNext();
      Judgement judgement = world.submissions.judged(ada, id, Duration.ZERO).judgement();
      assertEquals(Verdict.JE, judgement.verdict());
      assertTrue(String.valueOf(judgement.message()).contains("not your fault"));
      assertEquals(3, broken.opened.get());
      assertEquals(3, broken.closed.get());
    }
  }

  @Test
  void aBoxThatBreaksOnceDoesNotShowInTheVerdict() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    FakeSandbox flaky =
        new FakeSandbox((source, input, limits) -> {
          if (runs.incrementAndGet() == 3) {
            throw new SandboxException("The runner is gone.");
          }
          return FakeSandbox.exited(0, input, "");
        });
    try (World world = new World(folder, clock, flaky)) {
      Account ada = world.account("ada");
      long id = world.submit(ada, "x");
      world.worker("local").judgeNext();
      Judgement judgement = world.submissions.judged(ada, id, Duration.ZERO).judgement();
      assertEquals(Verdict.AC, judgement.verdict());
      assertEquals(5, judgement.tests().size());
      assertEquals(8, runs.get());
    }
  }

  @Test
  void withoutABoxTheSubmissionWaitsOnAndNothingIsHeldAgainstIt() throws Exception {
    FakeSandbox sandbox = FakeSandbox.echo();
    try (World world = new World(folder, clock, sandbox)) {
      Account ada = world.account("ada");
      long id = world.submit(ada, "x");
      sandbox.noBox = true;
      SubmissionJudge judge = world.worker("local");
      for (int i = 0; i < 20; i++) {
        assertThrows(NoBoxException.class, judge::judgeNext);
      }
      assertEquals(
          Judgement.State.QUEUED,
          world.submissions.judged(ada, id, Duration.ZERO).judgement().state());
      sandbox.noBox = false;
      assertTrue(judge.judgeNext());
      assertEquals(
          Verdict.AC, world.submissions.judged(ada, id, Duration.ZERO).judgement().verdict());
    }
  }

  @Test
  void aFullDiskLosesNoSubmissionAndCostsNoAttempt() throws Exception {
    String long4k = "much to store ".repeat(400);
    FakeSandbox talkative =
        new FakeSandbox((source, input, limits) -> FakeSandbox.exited(0, input, long4k));
    try (World world = new World(folder, clock, talkative)) {
      Account ada = world.account("ada");
      long id = world.submit(ada, "x");
      SubmissionJudge judge = world.worker("local");
      world.limitDisk(1); // SQLite keeps what there is: room for a claim, not for a judgement
      for (int i = 0; i < 10; i++) {
        assertThrows(DiskFullException.class, judge::judgeNext);
        judge.heartbeat();
      }
      assertThrows(DiskFullException.class, () -> world.submit(ada, "x".repeat(60_000)));
      world.limitDisk(1_000_000);
      assertTrue(judge.judgeNext());
      assertEquals(
          Verdict.AC, world.submissions.judged(ada, id, Duration.ZERO).judgement().verdict());
    }
  }

  @Test
  void aLanguageThatIsBeingPreparedWaitsAndTheOthersPassIt() throws Exception {
    FakeSandbox sandbox = FakeSandbox.echo();
    try (World world = new World(folder, clock, sandbox)) {
      Account ada = world.account("ada");
      long waiting = world.intake.accept(ada, "echo", new SubmitRequest("java", "x", null), null);
      long passing = world.submit(ada, "x");
      SubmissionJudge judge = world.worker("local");
      assertTrue(judge.judgeNext());
      assertFalse(judge.judgeNext());
      assertTrue(world.submissions.judged(ada, passing, Duration.ZERO).judgement().done());
      assertFalse(world.submissions.judged(ada, waiting, Duration.ZERO).judgement().done());
      sandbox.otherLanguage = LanguageInfo.State.READY;
      assertTrue(judge.judgeNext());
      assertTrue(world.submissions.judged(ada, waiting, Duration.ZERO).judgement().done());
    }
  }

  @Test
  void aTimeoutCloseToTheLimitGetsASecondChance() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    FakeSandbox sandbox =
        new FakeSandbox((source, input, limits) -> {
          assertEquals(2_000, limits.cpuMs(), "the language's factor is 2");
          long cpu = source.equals("near") ? 2_150 : 2_250;
          return runs.incrementAndGet() == 1
              ? FakeSandbox.ended(new Ending.TimedOut(Ending.Clock.CPU), cpu, new byte[0], "")
              : FakeSandbox.exited(0, input, "");
        });
    try (World world = new World(folder, clock, sandbox)) {
      Account ada = world.account("ada");
      long near = world.submit(ada, "near");
      world.worker("local").judgeNext();
      assertEquals(6, runs.get());
      assertEquals(
          Verdict.AC, world.submissions.judged(ada, near, Duration.ZERO).judgement().verdict());
      runs.set(0);
      long far = world.submit(ada, "far");
      world.worker("local").judgeNext();
      Judgement judgement = world.submissions.judged(ada, far, Duration.ZERO).judgement();
      assertEquals(Verdict.TLE, judgement.verdict());
      assertEquals(
          "Time limit exceeded on test 1: stopped after 2.3 s of CPU time. The limit is 2.0 s.",
          judgement.message());
    }
  }

  @Test
  void aBusyProgramThatTheWallClockStoppedRunsAgainWithMoreTimeAndAnIdleOneDoesNot()
      throws Exception {
    AtomicInteger runs = new AtomicInteger();
    FakeSandbox sandbox =
        new FakeSandbox((source, input, limits) -> {
          runs.incrementAndGet();
          long cpu = source.equals("busy") ? 900 : 20;
          return limits.wallMs() <= 7_000
              ? FakeSandbox.ended(new Ending.TimedOut(Ending.Clock.WALL), cpu, new byte[0], "")
              : FakeSandbox.exited(0, input, "");
        });
    try (World world = new World(folder, clock, sandbox)) {
      Account ada = world.account("ada");
      long busy = world.submit(ada, "busy");
      world.worker("local").judgeNext();
      assertEquals(
          Verdict.AC, world.submissions.judged(ada, busy, Duration.ZERO).judgement().verdict());
      runs.set(0);
      long idle = world.submit(ada, "idle");
      world.worker("local").judgeNext();
      assertEquals(
          Verdict.TLE, world.submissions.judged(ada, idle, Duration.ZERO).judgement().verdict());
      int samples = runs.get();
      assertTrue(samples <= 2, "an idle program is run once on each sample: " + samples);
    }
  }

  @Test
  void aHogDoesNotDelayTheOthers() throws Exception {
    FakeSandbox sandbox = FakeSandbox.echo();
    try (World world = new World(folder, clock, sandbox, 1_000)) {
      Account hog = world.account("hog");
      for (int i = 0; i < 100; i++) {
        world.submit(hog, "hog");
      }
      clock.move(Duration.ofSeconds(5));
      Account ada = world.account("ada");
      long id = world.submit(ada, "ada");
      assertEquals(1, world.submissions.judged(ada, id, Duration.ZERO).queuePlace());
      SubmissionJudge judge = world.worker("local");
      judge.judgeNext();
      judge.judgeNext();
      assertEquals(List.of("hog", "ada"), sandbox.compiled);
    }
  }

  @Test
  void aLongPollWakesForEachTest() throws Exception {
    Semaphore steps = new Semaphore(0);
    FakeSandbox stepping =
        new FakeSandbox((source, input, limits) -> {
          steps.acquire();
          return FakeSandbox.exited(0, input, "");
        });
    try (World world = new World(folder, clock, stepping)) {
      Account ada = world.account("ada");
      long id = world.submit(ada, "x");
      ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();
      CountDownLatch watched = new CountDownLatch(1);
      Thread watcher =
          Thread.ofVirtual()
              .start(() -> {
                int version = -1;
                Judgement judgement;
                do {
                  judgement = world.submissions.newerThan(ada, id, version, World.LONG).judgement();
                  assertTrue(judgement.version() > version);
                  version = judgement.version();
                  seen.add(judgement.tests().size());
                  steps.release(judgement.state() == Judgement.State.RUNNING ? 1 : 0);
                } while (!judgement.done());
                watched.countDown();
              });
      world.startJudge(1);
      assertTrue(watched.await(20, TimeUnit.SECONDS));
      watcher.join();
      List<Integer> counts = List.copyOf(seen);
      assertTrue(counts.containsAll(List.of(0, 1, 2, 3, 4, 5)), counts.toString());
    }
  }

  @Test
  void stoppingTheJudgeGivesItsWorkBackAndTheNextStartGoesOn() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    FakeSandbox hanging =
        new FakeSandbox((source, input, limits) -> {
          running.countDown();
          new CountDownLatch(1).await();
          throw new IllegalStateException("never");
        });
    long id;
    Account ada;
    try (World world = new World(folder, clock, hanging)) {
      ada = world.account("ada");
      id = world.submit(ada, "x");
      world.startJudge(1);
      assertTrue(running.await(10, TimeUnit.SECONDS));
    }
    try (World world = new World(folder, clock, FakeSandbox.echo())) {
      assertEquals(
          Judgement.State.QUEUED,
          world.submissions.judged(ada, id, Duration.ZERO).judgement().state());
      world.startJudge(1);
      assertEquals(Verdict.AC, world.submissions.judged(ada, id, World.LONG).judgement().verdict());
    }
  }

  @Test
  void afterACrashWhatWasHalfJudgedIsJudgedAtOnceWithoutWaitingForTheLease() throws Exception {
    long id;
    Account ada;
    try (World world = new World(folder, clock, FakeSandbox.echo())) {
      ada = world.account("ada");
      id = world.submit(ada, "x");
      assertTrue(world.jobs("local").claim(PYTHON).isPresent());
      world.submit(world.account("bob"), "y");
      assertTrue(world.jobs("far").claim(PYTHON).isPresent());
    }
    try (World world = new World(folder, clock, FakeSandbox.echo())) {
      world.startJudge(2);
      assertEquals(Verdict.AC, world.submissions.judged(ada, id, World.LONG).judgement().verdict());
      assertEquals(1, world.count("job"), "that of a host that may be alive");
    }
  }

  @Test
  void aSubmissionOverWhichJudgesDieThatHadNothingElseToDoIsGivenUp() throws Exception {
    try (World world = new World(folder, clock, FakeSandbox.echo())) {
      Account ada = world.account("ada");
      long id = world.submit(ada, "x");
      for (int i = 0; i < JobStore.SUSPECT; i++) {
        assertTrue(world.jobs("local").claim(PYTHON).isPresent());
        assertEquals(1, world.jobs("local").requeueOfEarlierRuns());
      }
      assertTrue(world.jobs("local").claim(PYTHON).isEmpty(), "It is not judged beside others.");
      for (int i = 0; i < 5; i++) {
        assertTrue(world.jobs("local").claimSuspect(PYTHON).isPresent());
        assertEquals(1, world.jobs("local").requeueOfEarlierRuns());
      }
      assertTrue(world.worker("local").judgeSuspect());
      assertEquals(Verdict.JE, verdict(world, ada, id));
    }
  }

  @Test
  void aServerThatIsKilledOverAndOverCostsNobodyTheVerdict() throws Exception {
    try (World world = new World(folder, clock, FakeSandbox.echo())) {
      Account ada = world.account("ada");
      long first = world.submit(ada, "x");
      long second = world.submit(ada, "y");
      for (int kill = 0; kill < 6; kill++) {
        JobStore dying = world.jobs("local");
        assertTrue(
            dying.suspectIsNext(PYTHON)
                ? dying.claimSuspect(PYTHON).isPresent()
                : dying.claim(PYTHON).isPresent());
        dying.claim(PYTHON);
        world.jobs("local").requeueOfEarlierRuns();
      }
      world.startJudge(2);
      assertEquals(Verdict.AC, verdict(world, ada, first));
      assertEquals(Verdict.AC, verdict(world, ada, second));
    }
  }

  @Test
  void aSubmissionOverWhichJudgesDiedIsJudgedWithNothingBesideIt() throws Exception {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    FakeSandbox sandbox =
        new FakeSandbox((source, input, limits) -> {
          int now = running.incrementAndGet();
          if (source.equals("suspect")) {
            most.accumulateAndGet(now, Math::max);
          }
          Thread.sleep(5);
          if (source.equals("suspect")) {
            most.accumulateAndGet(running.get(), Math::max);
          }
          running.decrementAndGet();
          return FakeSandbox.exited(0, input, "");
        });
    try (World world = new World(folder, clock, sandbox, 20)) {
      Account ada = world.account("ada");
      long id = world.submit(ada, "suspect");
      for (int i = 0; i < JobStore.SUSPECT; i++) {
        assertTrue(world.jobs("local").claim(PYTHON).isPresent());
        world.jobs("local").requeueOfEarlierRuns();
      }
      List<Long> others = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        others.add(world.submit(ada, "other " + i));
      }
      world.startJudge(2);
      for (long other : others) {
        assertEquals(Verdict.AC, verdict(world, ada, other));
      }
      assertEquals(Verdict.AC, verdict(world, ada, id));
      assertEquals(1, most.get());
    }
  }

  private static Verdict verdict(World world, Account account, long id) {
    Judgement judgement = world.submissions.judged(account, id, World.LONG).judgement();
    return Objects.requireNonNull(judgement.verdict(), judgement::toString);
  }

  private static List<Verdict> verdicts(Judgement judgement) {
    return judgement.tests().stream()
        .map(test -> {
          Verdict verdict = test.verdict();
          assertNotNull(verdict);
          return verdict;
        })
        .toList();
  }

  private static String assertDetail(TestResult test) {
    assertNotNull(test.detail());
    return test.detail().input();
  }
}
