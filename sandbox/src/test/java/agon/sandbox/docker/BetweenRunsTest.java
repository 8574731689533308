package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Ending;
import agon.sandbox.Judged;
import agon.sandbox.Programs;
import agon.sandbox.RunResult;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one run leaves, neither the next test of its submission nor the next submission can see. */
@RequiresDocker
class BetweenRunsTest {
  private static final Set<String> USERS = new HashSet<>();
  private static DockerSandbox sandbox;
  private static String clean;

  @BeforeAll
  static void lookAtACleanBox() throws Exception {
    sandbox = DockerTest.open(DockerConfig.in(DockerTest.temporary()).withSlots(1));
    DockerTest.await(sandbox, "python");
    try (DockerBox box = open()) {
      clean = look(box);
    }
    assertTrue(clean.contains("\"processes\": []"), clean);
    assertTrue(clean.contains("\".\": []") && clean.contains("\"/tmp\": []"), clean);
    assertFalse(clean.contains("note"), clean);
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "daemon",
        "stopped",
        "unwaited",
        "files",
        "memory",
        "ipc",
        "name",
        "locks",
        "cgroup"
      })
  void nothingOfThatKindIsLeft(String kind) throws Exception {
    String container;
    try (DockerBox box = open()) {
      container = box.container();
      assertEquals("left\n", said(box, kind));
      assertEquals(clean, look(box), "the next test of the same submission");
      assertEquals("left\n", said(box, kind));
    }
    try (DockerBox box = open()) {
      assertEquals(container, box.container(), "the box is used again");
      assertEquals(clean, look(box), "the next submission");
    }
  }

  private static DockerBox open() throws Exception {
    DockerBox box = (DockerBox) sandbox.open("python");
    Judged.compile(box, Programs.of("python", "traces"));
    return box;
  }

  /** Every run is a user of its own, so what is compared has no user in it. */
  private static String look(DockerBox box) throws Exception {
    List<String> lines = said(box, "look").lines().toList();
    assertEquals(2, lines.size());
    assertTrue(USERS.add(lines.getFirst()), "user " + lines.getFirst() + " was used before");
    return lines.getLast();
  }

  private static String said(DockerBox box, String input) throws Exception {
    RunResult result = box.run((input + "\n").getBytes(StandardCharsets.UTF_8), Judged.ROOMY);
    assertEquals(new Ending.Exited(0), result.ending(), () -> Judged.stderr(result));
    return Judged.stdout(result);
  }
}
