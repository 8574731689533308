package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Box;
import agon.sandbox.Judged;
import agon.sandbox.Programs;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.SandboxException;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What happens to boxes: shared, lost, used up, left behind. */
@RequiresDocker
class PoolHealthTest {

  @Test
  void boxesWorkBesideEachOther() throws Exception {
    DockerConfig two = DockerConfig.in(DockerTest.temporary()).withSlots(2);
    try (DockerSandbox sandbox = DockerTest.open(two);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      DockerTest.await(sandbox, "python");
      List<Callable<String>> jobs = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        byte[] input = Integer.toString(i).getBytes(StandardCharsets.UTF_8);
        jobs.add(() -> {
          try (Box box = sandbox.open("python")) {
            Judged.compile(box, Programs.of("python", "sum"));
            return Judged.stdout(box.run(input, Judged.ROOMY));
          }
        });
      }
      int expected = 0;
      for (Future<String> answer : threads.invokeAll(jobs)) {
        assertEquals(expected++ + "\n", answer.get());
      }
    }
  }

  @Test
  void aBoxKilledInARunIsOurFailureAndIsReplaced() throws Exception {
    DockerConfig one = DockerConfig.in(DockerTest.temporary()).withSlots(1);
    try (DockerSandbox sandbox = DockerTest.open(one);
        DockerClient client = Engine.connect();
        ExecutorService killer = Executors.newSingleThreadExecutor()) {
      DockerTest.await(sandbox, "python");
      try (Box box = sandbox.open("python")) {
        Judged.compile(box, Programs.of("python", "sleep"));
        String id = ((DockerBox) box).container();
        Future<?> killed =
            killer.submit(() -> {
              Thread.sleep(300);
              client.killContainerCmd(id).exec();
              return null;
            });
        assertThrows(SandboxException.class, () -> box.run(new byte[0], Judged.ROOMY));
        killed.get();
        assertThrows(SandboxException.class, () -> box.run(new byte[0], Judged.ROOMY));
      }
      RunResult result =
          Judged.run(sandbox, "python", Programs.of("python", "hello"), Judged.ROOMY);
      assertEquals("hello\n", Judged.stdout(result));
    }
  }

  @Test
  void aBoxKilledWhileWaitingIsNotHandedOut() throws Exception {
    DockerConfig one = DockerConfig.in(DockerTest.temporary()).withSlots(1);
    try (DockerSandbox sandbox = DockerTest.open(one);
        DockerClient client = Engine.connect()) {
      DockerTest.await(sandbox, "python");
      String id;
      try (Box box = sandbox.open("python")) {
        id = ((DockerBox) box).container();
      }
      client.killContainerCmd(id).exec();
      try (Box box = sandbox.open("python")) {
        assertNotEquals(id, ((DockerBox) box).container());
        Judged.compile(box, Programs.of("python", "hello"));
        assertEquals("hello\n", Judged.stdout(box.run(new byte[0], Judged.ROOMY)));
      }
    }
  }

  @Test
  void aBoxIsReusedUntilItsLeasesAreUsedUp() throws Exception {
    assertEquals(1, containersOfFourSubmissions(100));
    assertEquals(2, containersOfFourSubmissions(2));
    assertEquals(4, containersOfFourSubmissions(1));
  }

  private static long containersOfFourSubmissions(int maxLeases) throws Exception {
    DockerConfig config =
        DockerConfig.in(DockerTest.temporary()).withSlots(1).withMaxLeases(maxLeases);
    try (DockerSandbox sandbox = DockerTest.open(config)) {
      DockerTest.await(sandbox, "python");
      // Getting ready was a lease too: start from a box that is new.
      List<String> ids = new ArrayList<>();
      while (ids.stream().distinct().count() < 2 && ids.size() < maxLeases && maxLeases < 100) {
        ids.add(lease(sandbox));
      }
      List<String> four = new ArrayList<>();
      if (ids.stream().distinct().count() == 2) {
        four.add(ids.getLast());
      }
      while (four.size() < 4) {
        four.add(lease(sandbox));
      }
      return four.stream().distinct().count();
    }
  }

  private static String lease(DockerSandbox sandbox) throws Exception {
    try (Box box = sandbox.open("python")) {
      return ((DockerBox) box).container();
    }
  }

  @Test
  void theAttachStreamCarriesTheSame() throws Exception {
    DockerConfig attached =
        DockerConfig.in(DockerTest.temporary())
            .withSlots(1)
            .withChannel(DockerConfig.Channel.ATTACH);
    try (DockerSandbox sandbox = DockerTest.open(attached)) {
      DockerTest.await(sandbox, "python");
      byte[] data = "0123456789".repeat(250_000).getBytes(StandardCharsets.UTF_8);
      try (Box box = sandbox.open("python")) {
        Judged.compile(box, Programs.of("python", "binary"));
        for (int i = 0; i < 2; i++) {
          RunResult result = box.run(data, new RunLimits(10_000, 30_000, 256L << 20, 4_000_000));
          assertEquals("9876543210".repeat(250_000), Judged.stdout(result));
        }
      }
    }
  }

  @Test
  void nothingStaysWhenTheSandboxIsClosed() throws Exception {
    String boot;
    try (DockerClient client = Engine.connect()) {
      try (DockerSandbox sandbox = DockerTest.open(DockerConfig.in(DockerTest.temporary()))) {
        DockerTest.await(sandbox, "python");
        boot = sandbox.boot();
        assertTrue(boxesOf(client, boot).size() >= 1);
      }
      assertEquals(List.of(), boxesOf(client, boot));
    }
  }

  @Test
  void boxesWithoutAnOwnerAreRemovedAndThoseOfOthersStay() throws Exception {
    Path data = DockerTest.temporary();
    try (DockerClient client = Engine.connect();
        DockerSandbox other = DockerTest.open(DockerConfig.in(DockerTest.temporary()))) {
      DockerTest.await(other, "python");
      int alive = boxesOf(client, other.boot()).size();
      assertTrue(alive >= 1);

      Path lock = Files.createTempFile("agon-test-", ".lock");
      lock.toFile().deleteOnExit();
      Labels lost = Labels.fresh(data, lock);
      String abandoned =
          client
              .createContainerCmd(image(client, other.boot()))
              .withLabels(lost.toMap())
              .withEntrypoint("/runner")
              .exec()
              .getId();
      try (DockerSandbox sandbox = DockerTest.open(DockerConfig.in(data))) {
        DockerTest.await(sandbox, "python");
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> isGone(client, abandoned));
        assertTrue(boxesOf(client, other.boot()).size() >= alive);
      }
    }
  }

  private static String image(DockerClient client, String boot) {
    return String.valueOf(boxesOf(client, boot).getFirst().getImageId());
  }

  private static boolean isGone(DockerClient client, String id) {
    try {
      client.inspectContainerCmd(id).exec();
      return false;
    } catch (NotFoundException e) {
      return true;
    }
  }

  private static List<Container> boxesOf(DockerClient client, String boot) {
    return client
        .listContainersCmd()
        .withShowAll(true)
        .withLabelFilter(Map.of(Labels.BOOT, boot))
        .exec();
  }

  @Test
  void anUnknownLanguageIsRefusedInASentence() throws Exception {
    SandboxException refused =
        assertThrows(
            SandboxException.class, () -> DockerTest.sandbox("python").open("intercal").close());
    assertFalse(String.valueOf(refused.getMessage()).isBlank());
  }
}
