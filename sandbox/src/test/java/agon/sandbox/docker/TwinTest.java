package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Box;
import agon.sandbox.Judged;
import agon.sandbox.RunResult;
import agon.sandbox.SourceFile;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A second box for the tests of one submission, while nobody else needs it. */
@RequiresDocker
@Timeout(180)
class TwinTest {
  private static final SourceFile SOURCE =
      new SourceFile("main.c", "#include <stdio.h>\nint main(void) { puts(\"twin\"); }\n");

  @Test
  void aTwinRunsTheSameProgramUntilSomebodyElseWaits() throws Exception {
    Language language = Languages.find("c").orElseThrow();
    DockerConfig config = DockerConfig.in(DockerTest.temporary()).withSlots(2).withPinned(false);
    try (DockerSandbox sandbox =
        new DockerSandbox(config, DockerTest.engine(), List.of(language))) {
      sandbox.start();
      Awaitility.await()
          .atMost(2, TimeUnit.MINUTES)
          .until(() -> sandbox.languages().getFirst().ready());
      try (Box box = sandbox.open("c")) {
        assertTrue(box.twin().isEmpty(), "Nothing was compiled yet.");
        long compiling = box.compile(List.of(SOURCE)).cpuNanos();
        Box twin = Awaitility.await().until(box::twin, Optional::isPresent).orElseThrow();
        try (twin) {
          assertEquals(compiling, twin.compile(List.of(SOURCE)).cpuNanos(), "Compiled again");
          for (Box one : List.of(box, twin)) {
            RunResult ran = one.run(new byte[0], Judged.ROOMY);
            assertEquals("twin\n", Judged.stdout(ran));
          }
          assertNotEquals(((DockerBox) box).container(), ((DockerBox) twin).container());
          assertTrue(box.twin().isEmpty(), "There is no third slot.");
          assertFalse(twin.wanted());
          CompletableFuture<Box> waiting = CompletableFuture.supplyAsync(() -> open(sandbox));
          Awaitility.await().until(twin::wanted);
          twin.close();
          waiting.get(60, TimeUnit.SECONDS).close();
          assertFalse(box.wanted());
        }
      }
    }
  }

  private static Box open(DockerSandbox sandbox) {
    try {
      return sandbox.open("c");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
