package agon.server.rejudge;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Rejudging;
import agon.protocol.Submission;
import agon.protocol.Verdict;
import agon.protocol.account.Account;
import agon.server.judge.SubmissionJudge;
import agon.server.queue.Claim;
import agon.server.queue.JobStore;
import agon.server.testing.FakeSandbox;
import agon.server.testing.World;
import agon.server.trial.Examiner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is judged again never holds up what was never judged, and loses no verdict. */
class RejudgeOrderTest {
  private static final List<String> PYTHON = List.of("python");

  @TempDir Path folder;

  private static Submission seen(World world, Account account, long id) {
    return world.submissions.newerThan(account, id, -1, Duration.ZERO);
  }

  private static void judgeAll(World world) throws Exception {
    SubmissionJudge judge = world.worker("local");
    while (judge.judgeNext()) {
      // On to the next.
    }
  }

  @Test
  void theOldVerdictStandsUntilTheNewOneIsThere() throws Exception {
    try (World world = new World(folder, Clock.systemUTC(), FakeSandbox.echo())) {
      Account ada = world.account("Ada");
      long id = world.submit(ada, "print(input())");
      judgeAll(world);
      RejudgeStore store = new RejudgeStore(world.database);
      long rejudging = store.request(new Rejudge.OfSubmission(id), ada.id());
      assertEquals(0, world.jobs("local").waiting());
      assertEquals(1, world.jobs("local").waitingAgain());
      assertEquals(Verdict.AC, seen(world, ada, id).judgement().verdict());
      Claim claim = world.jobs("far").claim(PYTHON).orElseThrow();
      assertTrue(claim.again());
      assertEquals(Verdict.AC, seen(world, ada, id).judgement().verdict());
      assertFalse(store.find(rejudging).orElseThrow().over());
    }
  }

  @Test
  void aJudgeErrorNeverTakesThePlaceOfAVerdict() throws Exception {
    try (World world = new World(folder, Clock.systemUTC(), FakeSandbox.echo())) {
      Account ada = world.account("Ada");
      long id = world.submit(ada, "print(input())");
      judgeAll(world);
      int events = world.count("event");
      RejudgeStore store = new RejudgeStore(world.database);
      long rejudging = store.request(new Rejudge.OfSubmission(id), ada.id());
      JobStore jobs = world.jobs("local");
      assertTrue(jobs.finish(jobs.claim(PYTHON).orElseThrow(), Examiner.judgeError(5), 1, null));
      assertEquals(Verdict.AC, seen(world, ada, id).judgement().verdict());
      assertEquals(List.of(), seen(world, ada, id).rejudged());
      Rejudging after = store.find(rejudging).orElseThrow();
      assertEquals(1, after.failed());
      assertTrue(after.over());
      assertEquals(events, world.count("event"));
    }
  }

  @Test
  void whatIsBeingJudgedByOldTestsBeginsAnew() throws Exception {
    try (World world = new World(folder, Clock.systemUTC(), FakeSandbox.echo())) {
      Account ada = world.account("Ada");
      long id = world.submit(ada, "print(input())");
      JobStore jobs = world.jobs("local");
      Claim old = jobs.claim(PYTHON).orElseThrow();
      new RejudgeStore(world.database).request(new Rejudge.OfProblem("echo", false), ada.id());
      assertFalse(jobs.finish(old, Examiner.judgeError(5), 1, null));
      judgeAll(world);
      assertEquals(Verdict.AC, seen(world, ada, id).judgement().verdict());
      assertEquals(1, world.count("judgement"));
    }
  }

  @Test
  void aRejudgingIsNoReasonToRefuseASubmission() throws Exception {
    try (World world = new World(folder, Clock.systemUTC(), FakeSandbox.echo(), 1)) {
      Account ada = world.account("Ada");
      world.submit(ada, "one");
      judgeAll(world);
      new RejudgeStore(world.database).request(new Rejudge.OfProblem("echo", true), ada.id());
      long fresh = world.submit(ada, "two");
      assertEquals(0, seen(world, ada, fresh).queuePlace());
      assertEquals(fresh, world.jobs("local").claim(PYTHON).orElseThrow().submissionId());
    }
  }

  @Test
  void aFreshSubmissionWaitsForOneTestOfARejudgingAtMost() throws Exception {
    List<String> order = new CopyOnWriteArrayList<>();
    AtomicBoolean slow = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    FakeSandbox sandbox =
        new FakeSandbox((source, input, limits) -> {
          order.add(source + " " + new String(input, StandardCharsets.UTF_8).strip());
          if (slow.get() && source.equals("old")) {
            begun.countDown();
            goOn.await();
          }
          return FakeSandbox.exited(0, input, "");
        });
    try (World world = new World(folder, Clock.systemUTC(), sandbox)) {
      Account ada = world.account("Ada");
      long old = world.submit(ada, "old");
      judgeAll(world);
      order.clear();
      slow.set(true);
      RejudgeStore store = new RejudgeStore(world.database);
      long rejudging = store.request(new Rejudge.OfSubmission(old), ada.id());
      world.startJudge(1);
      begun.await();
      world.submit(ada, "new");
      goOn.countDown();
      await().atMost(World.LONG).until(() -> store.find(rejudging).orElseThrow().over());
      assertEquals("old secret-1", order.getFirst());
      assertEquals(
          List.of("new secret-1", "new secret-2", "new secret-3", "new secret-4", "new secret-5"),
          order.subList(1, 6));
      assertEquals(11, order.size(), "the rejudging began anew and came to its end: " + order);
    }
  }
}
