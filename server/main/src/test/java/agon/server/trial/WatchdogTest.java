package agon.server.trial;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Judgement;
import agon.protocol.Verdict;
import agon.protocol.account.Account;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.server.judge.Judge;
import agon.server.testing.FakeSandbox;
import agon.server.testing.World;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a judging does, the judge goes on and says so. */
@Timeout(60)
class WatchdogTest {
  @TempDir Path folder;

  /** Each look at the clock after it was set on finds every limit passed once more. */
  private final AtomicLong nanos = new AtomicLong();

  private final AtomicInteger begun = new AtomicInteger();
  private final CountDownLatch testIsOver = new CountDownLatch(1);

  @AfterEach
  void letGo() {
    testIsOver.countDown();
  }

  private World world(FakeSandbox.Program program) {
    Watchdog watchdog = new Watchdog(Duration.ofMinutes(1), nanos::get);
    return new World(folder, Clock.systemUTC(), new FakeSandbox(program), 5, watchdog);
  }

  private void anHourPasses() {
    nanos.addAndGet(Duration.ofHours(1).toNanos());
  }

  private static Judgement judged(World world, Account account, long id) {
    await()
        .atMost(World.LONG)
        .until(() -> world.submissions.judged(account, id, Duration.ZERO).judgement().done());
    return world.submissions.judged(account, id, Duration.ZERO).judgement();
  }

  /** Hangs the first so many times that "hangs" is run; whether it can be woken is to be said. */
  private RunResult run(String source, byte[] input, int times, boolean wakes)
      throws InterruptedException {
    if (source.equals("hangs") && begun.incrementAndGet() <= times) {
      if (wakes) {
        testIsOver.await();
      }
      awaitDeaf();
    }
    return FakeSandbox.exited(0, input, "");
  }

  /** As code of ours that does not end and hears nothing. */
  private void awaitDeaf() {
    boolean over = false;
    while (!over) {
      try {
        testIsOver.await();
        over = true;
      } catch (InterruptedException e) {
        // It hears nothing.
      }
    }
  }

  @Test
  void whatOutlivesItsLimitsIsEndedAndTriedAgain() throws Exception {
    try (World world = world((source, input, limits) -> run(source, input, 1, true))) {
      Account ada = world.account("ada");
      long id = world.submit(ada, "hangs");
      world.startJudge(1);
      await().atMost(World.LONG).until(() -> begun.get() == 1);
      anHourPasses();
      assertEquals(Verdict.AC, judged(world, ada, id).verdict());
      assertEquals(1, world.examiner.overdue());
    }
  }

  @Test
  void whatOutlivesItsLimitsAgainIsAJudgeErrorAndOthersAreJudged() throws Exception {
    try (World world = world((source, input, limits) -> run(source, input, 99, true))) {
      Account ada = world.account("ada");
      long id = world.submit(ada, "hangs");
      long other = world.submit(ada, "echo");
      world.startJudge(1);
      for (int i = 1; i <= 2; i++) {
        int times = i;
        await().atMost(World.LONG).until(() -> begun.get() == times);
        anHourPasses();
      }
      assertEquals(Verdict.JE, judged(world, ada, id).verdict());
      assertEquals(Verdict.AC, judged(world, ada, other).verdict());
      assertEquals(2, world.examiner.overdue());
      assertEquals(1, world.examiner.errors());
    }
  }

  @Test
  void aThreadThatHearsNothingIsReplaced() throws Exception {
    try (World world = world((source, input, limits) -> run(source, input, 99, false))) {
      Account ada = world.account("ada");
      long id = world.submit(ada, "hangs");
      long other = world.submit(ada, "echo");
      world.startJudge(1);
      for (int i = 1; i <= 2; i++) {
        int times = i;
        await().atMost(World.LONG).until(() -> begun.get() == times);
        anHourPasses();
        await().atMost(World.LONG).until(() -> world.examiner.overdue() == times);
        anHourPasses();
      }
      assertEquals(Verdict.JE, judged(world, ada, id).verdict());
      assertEquals(Verdict.AC, judged(world, ada, other).verdict());
      testIsOver.countDown();
    }
  }

  @Test
  void aWorkerSurvivesWhateverIsThrown() throws Exception {
    FakeSandbox.Program program =
        (String source, byte[] input, RunLimits limits) -> {
          if (source.equals("deep")) {
            throw new StackOverflowError();
          }
          return FakeSandbox.exited(0, input, "");
        };
    try (World world = world(program)) {
      Account ada = world.account("ada");
      long deep = world.submit(ada, "deep");
      long other = world.submit(ada, "echo");
      world.startJudge(1);
      assertEquals(Verdict.JE, judged(world, ada, deep).verdict());
      assertEquals(Verdict.AC, judged(world, ada, other).verdict());
    }
  }

  @Test
  void itIsToldForHowLongNothingIsJudgedAlthoughSomethingWaits() throws Exception {
    try (World world = world((source, input, limits) -> run(source, input, 1, true));
        Judge judge = world.judge(1)) {
      anHourPasses();
      assertEquals(0, judge.stalledSeconds());
      Account ada = world.account("ada");
      world.submit(ada, "hangs");
      await().atMost(World.LONG).until(() -> begun.get() == 1);
      long other = world.submit(ada, "echo");
      nanos.addAndGet(Duration.ofSeconds(10).toNanos());
      assertTrue(judge.stalledSeconds() >= 10);
      testIsOver.countDown();
      assertEquals(Verdict.AC, judged(world, ada, other).verdict());
      assertEquals(0, judge.stalledSeconds());
    }
  }
}
