package agon.server.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Account;
import agon.protocol.RunRequest;
import agon.protocol.Verdict;
import agon.sandbox.SandboxException;
import agon.server.http.Refusal;
import java.nio.file.Path;
import java.time.Duration;
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
}
