package agon.server.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import agon.protocol.Verdict;
import agon.protocol.account.Account;
import agon.sandbox.docker.DockerConfig;
import agon.sandbox.docker.DockerSandbox;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.EngineProxy;
import agon.sandbox.docker.RequiresDocker;
import agon.server.testing.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The container engine goes away in the middle of the queue and comes back. */
@RequiresDocker
@Timeout(300)
final class EngineOutageTest {
  private static final int SUBMISSIONS = 12;
  private static final String SLOW = "import time; time.sleep(0.1); print(input())";

  @TempDir Path folder;

  @Test
  void everySubmissionIsJudgedRightWhenTheEngineIsBack() throws Exception {
    EngineProxy proxy = EngineProxy.in(folder);
    assumeTrue(proxy != null, "The engine is not reached over a socket file.");
    // A box for each submission: each needs the engine.
    DockerConfig config =
        DockerConfig.in(Files.createDirectory(folder.resolve("data")))
            .withSlots(1)
            .withMaxLeases(1);
    try (EngineProxy engine = Objects.requireNonNull(proxy);
        DockerSandbox sandbox = DockerTest.open(config);
        World world = new World(folder, Clock.systemUTC(), sandbox, SUBMISSIONS)) {
      DockerTest.await(sandbox, "python");
      Account ada = world.account("ada");
      List<Long> ids = new ArrayList<>();
      for (int i = 0; i < SUBMISSIONS; i++) {
        ids.add(world.submit(ada, i % 3 == 2 ? "print(42)" : SLOW));
      }
      world.startJudge(1);
      Awaitility.await().atMost(World.LONG).until(() -> judged(world) >= 2);
      engine.cut();
      Awaitility.await().atMost(World.LONG).until(() -> sandbox.counts().failed() >= 3);
      int before = judged(world);
      assertTrue(before < SUBMISSIONS, "judged without an engine: " + before);
      engine.restore();
      Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> judged(world) == SUBMISSIONS);
      for (int i = 0; i < SUBMISSIONS; i++) {
        assertEquals(
            i % 3 == 2 ? Verdict.WA : Verdict.AC,
            world.submissions.judged(ada, ids.get(i), Duration.ZERO).judgement().verdict());
      }
      assertEquals(0, world.examiner.errors());
    }
  }

  private static int judged(World world) {
    return world.count("judgement");
  }
}
