package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import agon.protocol.LanguageInfo;
import agon.sandbox.Judged;
import agon.sandbox.Programs;
import agon.sandbox.RunLimits;
import agon.sandbox.SandboxException;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When what is under the sandbox fails, that is never the program's verdict, and it passes. */
@RequiresDocker
@Timeout(300)
class FaultsTest {
  @TempDir Path folder;

  @Test
  void anEngineThatGoesAndComesBackIsOnlyAWait() throws Exception {
    DockerClient direct = Engine.connect();
    EngineProxy proxy = EngineProxy.in(folder);
    assumeTrue(proxy != null, "The engine is not reached over a socket file.");
    try (direct;
        EngineProxy open = Objects.requireNonNull(proxy);
        DockerSandbox sandbox = DockerTest.open(one())) {
      DockerTest.await(sandbox, "python");
      int usual;
      String lost;
      try (DockerBox box = (DockerBox) sandbox.open("python")) {
        usual = box.tool(List.of("true")).grade();
        Judged.compile(box, Programs.of("python", "hello"));
        open.cut();
        assertEquals("hello\n", Judged.stdout(box.run(new byte[0], Judged.ROOMY)));
        lost = box.container();
        direct.killContainerCmd(lost).exec();
        assertThrows(SandboxException.class, () -> box.run(new byte[0], Judged.ROOMY));
      }
      for (int i = 0; i < 3; i++) {
        assertThrows(SandboxException.class, () -> sandbox.open("python").close());
      }
      assertTrue(sandbox.counts().failed() >= 3 && sandbox.counts().lost() == 1);
      open.restore();
      assertHello(sandbox);
      try (DockerBox box = (DockerBox) sandbox.open("python")) {
        int grade = box.tool(List.of("true")).grade();
        assertEquals(usual, grade, "counters are as exact as before");
      }
      assertThrows(
          NotFoundException.class, () -> direct.inspectContainerCmd(lost).exec(), "it is removed");
      DockerTest.await(sandbox, "cpp"); // was being prepared, or was not yet, when it went
    }
  }

  @Test
  void anImageThatWasRemovedIsBuiltAgain() throws Exception {
    String base = "agon/base:trixie";
    DockerConfig config = one().withBase(base).withMaxLeases(1);
    Language python = Languages.find("python").orElseThrow();
    try (DockerClient client = Engine.connect();
        Images images = Images.open(base)) {
      assumeTrue(isThere(client, base), "The images here have another base.");
      try (DockerSandbox sandbox = DockerTest.open(config)) {
        DockerTest.await(sandbox, "python");
        client.removeImageCmd(images.tag(python)).withForce(true).exec();
        awaitNoBox(sandbox);
        assertTrue(sandbox.counts().failed() > 0);
        Awaitility.await()
            .atMost(Duration.ofMinutes(3))
            .until(() -> sandbox.languages().stream().anyMatch(FaultsTest::isReadyPython));
        assertHello(sandbox);
      } finally {
        client.removeImageCmd(images.tag(python)).withForce(true).exec();
      }
    }
  }

  @Test
  void aHostWithoutMemoryIsNotTheProgramsFault() throws Exception {
    try (DockerClient client = Engine.connect();
        DockerSandbox sandbox = DockerTest.open(one())) {
      DockerTest.await(sandbox, "python");
      try (DockerBox box = (DockerBox) sandbox.open("python")) {
        assumeTrue(box.tool(List.of("true")).grade() == 1, "Runs have no counters here.");
        Path limit = limitAround(client, box);
        assumeTrue(Files.isWritable(limit), "The host's cgroups are not ours to change.");
        Judged.compile(box, Programs.of("python", "hog"));
        RunLimits much = new RunLimits(10_000, 30_000, 1L << 30, 1000);
        Files.writeString(limit, Long.toString(100L << 20));
        SandboxException e = assertThrows(SandboxException.class, () -> box.run(new byte[0], much));
        assertTrue(String.valueOf(e.getMessage()).contains("memory that this computer lacks"));
      }
      assertHello(sandbox);
    }
  }

  /** What limits a box and its runs together, which nobody else does. */
  private static Path limitAround(DockerClient client, DockerBox box) {
    String parent =
        client.inspectContainerCmd(box.container()).exec().getHostConfig().getCgroupParent();
    Path cgroups = Path.of("/sys/fs/cgroup");
    return DockerTest.engine().cgroupVersion() == 2
        ? cgroups.resolve(parent).resolve("memory.max")
        : cgroups.resolve("memory/" + parent).resolve("memory.limit_in_bytes");
  }

  /** Boxes that were started before may still be had for a while. */
  private static void awaitNoBox(DockerSandbox sandbox) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          try {
            sandbox.open("python").close();
            return false;
          } catch (SandboxException e) {
            return true;
          }
        });
  }

  private static boolean isThere(DockerClient client, String image) {
    try {
      client.inspectImageCmd(image).exec();
      return true;
    } catch (NotFoundException e) {
      return false;
    }
  }

  private static boolean isReadyPython(LanguageInfo language) {
    return language.id().equals("python") && language.ready();
  }

  @Test
  void anEngineThatTakesRequestsAndNeverAnswersIsAsGoodAsAway(@TempDir Path sockets)
      throws Exception {
    EngineProxy proxy = EngineProxy.in(sockets);
    assumeTrue(proxy != null, "The engine is not reached over a socket file.");
    try (EngineProxy open = Objects.requireNonNull(proxy);
        DockerSandbox sandbox = DockerTest.open(one().withMaxLeases(1))) {
      DockerTest.await(sandbox, "python");
      open.hang(true);
      awaitNoBox(sandbox);
      open.hang(false);
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> {
            try {
              assertHello(sandbox);
              return true;
            } catch (SandboxException e) {
              return false;
            }
          });
    }
  }

  @Test
  void aRunnerKilledOnTheHostIsOurFailureAndIsReplaced() throws Exception {
    try (DockerSandbox sandbox = DockerTest.open(one());
        DockerClient client = Engine.connect();
        ExecutorService killer = Executors.newSingleThreadExecutor()) {
      DockerTest.await(sandbox, "python");
      try (DockerBox box = (DockerBox) sandbox.open("python")) {
        Judged.compile(box, Programs.of("python", "sleep"));
        Long pid = client.inspectContainerCmd(box.container()).exec().getState().getPidLong();
        ProcessHandle runner = ProcessHandle.of(Objects.requireNonNull(pid)).orElse(null);
        assumeTrue(runner != null, "The engine is on another host.");
        Future<Boolean> killed =
            killer.submit(() -> {
              Thread.sleep(300);
              return Objects.requireNonNull(runner).destroyForcibly();
            });
        assertThrows(SandboxException.class, () -> box.run(new byte[0], Judged.ROOMY));
        assumeTrue(killed.get(), "Only root may end a runner.");
      }
      assertHello(sandbox);
    }
  }

  @Test
  void aRunnerOutOfMemoryIsOurFailureAndIsReplaced() throws Exception {
    try (DockerSandbox sandbox = DockerTest.open(one());
        DockerClient client = Engine.connect()) {
      DockerTest.await(sandbox, "python");
      try (DockerBox box = (DockerBox) sandbox.open("python")) {
        Judged.compile(box, Programs.of("python", "sum"));
        long tight = 12L << 20;
        client.updateContainerCmd(box.container()).withMemory(tight).withMemorySwap(tight).exec();
        RunLimits limits = new RunLimits(5_000, 20_000, 256L << 20, 1000);
        // The input of a run is kept in the runner's memory, not in that of the run.
        assertThrows(SandboxException.class, () -> box.run(new byte[40 << 20], limits));
      }
      assertHello(sandbox);
      assertEquals(1, sandbox.counts().lost());
    }
  }

  private static DockerConfig one() {
    return DockerConfig.in(DockerTest.temporary()).withSlots(1);
  }

  private static void assertHello(DockerSandbox sandbox) throws Exception {
    assertEquals(
        "hello\n",
        Judged.stdout(Judged.run(sandbox, "python", Programs.of("python", "hello"), Judged.ROOMY)));
  }
}
