package agon.server.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Judgement;
import agon.protocol.RunRequest;
import agon.protocol.TestDetail;
import agon.protocol.Verdict;
import agon.protocol.account.Account;
import agon.sandbox.SandboxException;
import agon.server.refusal.Refusal;
import agon.server.testing.FakeSandbox;
import agon.server.testing.SettableClock;
import agon.server.testing.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class RunsTest {
  private static final RunRequest SAMPLES = new RunRequest("python", "x", List.of());

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock();

  @Test
  void runsAreForgottenAfterAFewMinutes() throws Exception {
    try (World world = new World(folder, clock, FakeSandbox.echo())) {
      Account ada = world.account("ada");
      String old = world.runs.start(ada, "echo", SAMPLES);
      assertTrue(world.runs.runNext());
      assertFalse(world.runs.runNext());
      clock.move(Runs.KEPT.minusSeconds(1));
      world.runs.start(ada, "echo", SAMPLES);
      assertTrue(world.runs.newerThan(ada, old, 0, Duration.ZERO).judgement().done());
      clock.move(Duration.ofSeconds(2));
      world.runs.start(ada, "echo", SAMPLES);
      assertThrows(Refusal.class, () -> world.runs.newerThan(ada, old, 0, Duration.ZERO));
    }
  }

  @Test
  void anOwnInputMayBeginWithAByteOrderMark() throws Exception {
    RunRequest marked = new RunRequest("python", "run", List.of("\uFEFF[1,2]\n"));
    try (World world = new World(folder, clock, FakeSandbox.echo())) {
      Account ada = world.account("ada");
      for (String problem : List.of("echo", "sum")) {
        String id = world.runs.start(ada, problem, marked);
        world.runs.runNext();
        Judgement judged = world.runs.newerThan(ada, id, 0, Duration.ZERO).judgement();
        TestDetail detail = judged.tests().getFirst().detail();
        assertNotNull(detail);
        assertEquals("[1,2]", String.valueOf(detail.answer()).strip());
      }
    }
  }

  @Test
  void aRunWhoseBoxesBreakIsAJudgeError() throws Exception {
    FakeSandbox broken =
        new FakeSandbox((source, input, limits) -> {
          throw new SandboxException("The runner is gone.");
        });
    try (World world = new World(folder, clock, broken)) {
      Account ada = world.account("ada");
      String id = world.runs.start(ada, "echo", SAMPLES);
      world.runs.runNext();
      assertEquals(
          Verdict.JE, world.runs.newerThan(ada, id, 0, Duration.ZERO).judgement().verdict());
    }
  }

  @Test
  void runsComeFirstButDoNotHoldUpSubmissions() {
    FakeSandbox sandbox = FakeSandbox.echo();
    try (World world = new World(folder, clock, sandbox)) {
      world.submit(world.account("ada"), "submission");
      for (int i = 0; i < 6; i++) {
        world.runs.start(
            world.account("runner" + i), "echo", new RunRequest("python", "run", List.of()));
      }
      world.startJudge(1);
      Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> sandbox.compiled.size() == 7);
      assertEquals(
          List.of("run", "run", "run", "submission", "run", "run", "run"), sandbox.compiled);
    }
  }

  @Test
  void whatARunWasRunOnIsNotKept() throws Exception {
    try (World world = new World(folder, clock, FakeSandbox.echo())) {
      Account ada = world.account("ada");
      String first = world.runs.start(ada, "echo", large(0));
      long before = usedMemory();
      for (int i = 0; i < 60; i++) {
        assertTrue(world.runs.runNext());
        world.runs.start(ada, "echo", large(i));
      }
      long grown = usedMemory() - before;
      assertTrue(grown < 64L << 20, () -> "grown by " + (grown >> 20) + " MiB of 300");
      assertThrows(Refusal.class, () -> world.runs.newerThan(ada, first, 0, Duration.ZERO));
    }
  }

  @Test
  void runsThatWaitHoldNoMoreThanTheirShareOfTheMemory() throws Exception {
    try (World world = new World(folder, clock, FakeSandbox.echo())) {
      long most = Runtime.getRuntime().maxMemory() / 8;
      Refusal no =
          assertThrows(
              Refusal.class,
              () -> {
                for (int i = 0; i <= most / LARGE; i++) {
                  world.runs.start(world.account("account" + i), "echo", large(i));
                }
              });
      assertEquals(Refusal.Kind.LATER, no.kind());
      assertTrue(no.retryAfterSeconds() > 0);
      Account late = world.account("late");
      assertThrows(Refusal.class, () -> world.runs.start(late, "echo", large(0)));
      assertTrue(world.runs.runNext());
      assertTrue(world.runs.runNext());
      world.runs.start(late, "echo", large(0));
    }
  }

  private static final int LARGE = RunRequest.MAX_INPUTS * RunRequest.MAX_INPUT_BYTES;

  private static RunRequest large(int seed) {
    String line = "%08d\n".formatted(seed);
    String input = line.repeat(RunRequest.MAX_INPUT_BYTES / line.length());
    return new RunRequest("python", "x", Collections.nCopies(RunRequest.MAX_INPUTS, input));
  }

  private static long usedMemory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
