package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Box;
import agon.sandbox.Ending;
import agon.sandbox.Judged;
import agon.sandbox.ProgramRun;
import agon.sandbox.RunResult;
import agon.sandbox.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A run that is told to the box before its turn. */
@RequiresDocker
@Timeout(120)
class AheadTest {
  /** Does what its first word says, and prints how many files it found where it works. */
  private static final SourceFile SOURCE =
      new SourceFile(
          "main.c",
          """
          #include <dirent.h>
          #include <stdio.h>
          #include <stdlib.h>
          #include <string.h>
          #include <unistd.h>

          int main(void) {
            static char word[100000];
            int files = -2;
            if (scanf("%99999s", word) != 1) return 9;
            DIR *dir = opendir(".");
            while (readdir(dir) != NULL) files++;
            if (fopen("litter", "w") == NULL) return 8;
            if (strcmp(word, "crash") == 0) abort();
            if (strcmp(word, "fail") == 0) return 3;
            if (strcmp(word, "sleep") == 0) sleep(60);
            printf("%zu %.9s %d\\n", strlen(word), word, files);
          }
          """);

  private static DockerSandbox sandbox;

  @BeforeAll
  static void open() throws Exception {
    sandbox = DockerTest.open(DockerConfig.in(DockerTest.temporary()).withSlots(1));
    DockerTest.await(sandbox, "c");
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  private static Box box() throws Exception {
    Box box = sandbox.open("c");
    Judged.compile(box, SOURCE);
    return box;
  }

  private static ProgramRun run(String word) {
    return new ProgramRun((word + "\n").getBytes(StandardCharsets.UTF_8), Judged.ROOMY);
  }

  private static String said(RunResult result) {
    assertEquals(new Ending.Exited(0), result.ending(), () -> Judged.stderr(result));
    return Judged.stdout(result).strip();
  }

  @Test
  void eachRunHasItsOwnInputAndAnEmptyFolder() throws Exception {
    List<String> said = new ArrayList<>();
    try (Box box = box()) {
      ProgramRun now = run("test0");
      for (int i = 1; i <= 50; i++) {
        ProgramRun next = run("test" + i);
        said.add(said(box.run(now, next)));
        now = next;
      }
    }
    for (int i = 0; i < 50; i++) {
      String word = "test" + i;
      assertEquals(word.length() + " " + word + " 0", said.get(i));
    }
  }

  @Test
  void whatIsTooLargeOrHasFilesWaitsForItsTurn() throws Exception {
    try (Box box = box()) {
      ProgramRun large = run("x".repeat(Runner.SMALL));
      ProgramRun files =
          new ProgramRun(
              "abc\n".getBytes(StandardCharsets.UTF_8),
              List.of(),
              Map.of("a.txt", new byte[1]),
              Map.of(),
              0,
              Judged.ROOMY);
      assertEquals("1 a 0", said(box.run(run("a"), large)));
      assertEquals(Runner.SMALL + " xxxxxxxxx 0", said(box.run(large, files)));
      assertEquals("3 abc 1", said(box.run(files, null)));
    }
  }

  @Test
  void aRunThatEndsBadlyIsFollowedByNoneUntilItIsAskedFor() throws Exception {
    try (Box box = box()) {
      ProgramRun next = run("next");
      assertTrue(box.run(run("crash"), next).ending() instanceof Ending.Signalled);
      assertEquals("4 next 0", said(box.run(next, null)));
      assertEquals(new Ending.Exited(3), box.run(run("fail"), next).ending());
      assertEquals("4 next 0", said(box.run(next, run("never"))));
    }
  }

  @Test
  void whoeverAsksForSomethingElseGetsThatAtOnce() throws Exception {
    long start = System.nanoTime();
    try (Box box = box()) {
      assertEquals("1 a 0", said(box.run(run("a"), run("sleep"))));
      assertEquals("1 b 0", said(box.run(run("b"), run("sleep"))));
      Thread.sleep(50); // It has begun.
      assertEquals("1 c 0", said(box.run(run("c"), run("sleep"))));
    }
    try (Box box = box()) {
      assertEquals("1 d 0", said(box.run(run("d"), null)));
    }
    assertTrue(System.nanoTime() - start < 30_000_000_000L, "It waited for a program to wake.");
  }
}
