package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Box;
import agon.sandbox.Ending;
import agon.sandbox.Judged;
import agon.sandbox.ProgramRun;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.SourceFile;
import agon.sandbox.Wire;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Programs with arguments and files, and programs that talk with each other. */
@RequiresDocker
@Timeout(120)
class ConversationTest {
  private static final String PYTHON = "python";

  private static Box boxWith(String source) throws Exception {
    Box box = DockerTest.sandbox(PYTHON).open(PYTHON);
    Judged.compile(box, new SourceFile("main.py", source));
    return box;
  }

  @Test
  void aRunHasItsArgumentsAndFilesAndWhatItLeavesComesBack() throws Exception {
    String source =
        """
        import os, sys
        print(sys.argv[1:], open("given.txt").read())
        open("kept.txt", "a").write(" and more")
        open("new.bin", "wb").write(bytes(200000))
        os.symlink("/etc/passwd", "link.txt")
        try:
            open("given.txt", "a")
        except PermissionError:
            print("read-only")
        """;
    try (Box box = boxWith(source)) {
      ProgramRun run =
          new ProgramRun(
              new byte[0],
              List.of("a b", ""),
              Map.of("given.txt", "given".getBytes(StandardCharsets.UTF_8)),
              Map.of("kept.txt", "before".getBytes(StandardCharsets.UTF_8)),
              1 << 20,
              Judged.ROOMY);
      for (int i = 0; i < 2; i++) { // The second finds nothing of the first.
        RunResult result = box.run(run);
        assertEquals("['a b', ''] given\nread-only\n", Judged.stdout(result));
        assertEquals(Set.of("kept.txt", "new.bin"), result.files().keySet());
        assertEquals(
            "before and more", new String(result.files().get("kept.txt"), StandardCharsets.UTF_8));
        assertArrayEquals(new byte[200_000], result.files().get("new.bin"));
      }
    }
  }

  @Test
  void twoProgramsTalkAndWaitingIsNotCharged() throws Exception {
    String asks =
        """
        import sys, time
        for i in range(5):
            time.sleep(0.2)
            print(i, flush=True)
            assert int(input()) == 2 * i
        print("x" * 3000000)
        """;
    String answers =
        """
        import sys
        for i in range(5):
            print(2 * int(input()), flush=True)
        print(len(sys.stdin.read()), file=sys.stderr)
        """;
    RunLimits limits = new RunLimits(2_000, 30_000, 256L << 20, 8 << 20);
    try (Box first = boxWith(asks);
        Box second = first.companion(PYTHON)) {
      Judged.compile(second, new SourceFile("main.py", answers));
      RunResult[] both = talk(first, second, limits);
      assertEquals(new Ending.Exited(0), both[0].ending(), () -> Judged.stderr(both[0]));
      assertEquals(new Ending.Exited(0), both[1].ending(), () -> Judged.stderr(both[1]));
      assertEquals("3000001\n", Judged.stderr(both[1]));
      assertTrue(both[1].wallNanos() > 1_000_000_000L);
      assertTrue(both[1].cpuNanos() < 900_000_000L);
      assertEquals(new Ending.Exited(0), talk(first, second, limits)[1].ending());
    }
  }

  @Test
  void whoWaitsForAnotherThatWaitsIsStoppedByTheWallClock() throws Exception {
    RunLimits limits = new RunLimits(1_000, 1_500, 256L << 20, 1 << 20);
    try (Box first = boxWith("input()");
        Box second = first.companion(PYTHON)) {
      Judged.compile(second, new SourceFile("main.py", "input()"));
      RunResult[] both = talk(first, second, limits); // The end of one is the end of input there.
      assertTrue(
          Stream.of(both)
              .anyMatch(one -> one.ending().equals(new Ending.TimedOut(Ending.Clock.WALL))));
    }
  }

  private static RunResult[] talk(Box first, Box second, RunLimits limits) throws Exception {
    Wire there = new Wire();
    Wire back = new Wire();
    ProgramRun run = new ProgramRun(new byte[0], limits);
    CompletableFuture<RunResult> other =
        CompletableFuture.supplyAsync(() -> {
          try {
            return second.converse(run, there, back);
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        });
    RunResult one = first.converse(run, back, there);
    return new RunResult[] {one, other.get(60, TimeUnit.SECONDS)};
  }
}
