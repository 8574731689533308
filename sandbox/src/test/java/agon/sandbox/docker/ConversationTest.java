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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs with arguments and files, and programs that talk with each other. */
@RequiresDocker
@Timeout(120)
class ConversationTest {
  private static final String PYTHON = "python";
  private static final int ROOM = 1 << 20;

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

  @Test
  void whoIsAnsweredAndNeverReadsIsEndedByItsOwnLimits() throws Exception {
    RunLimits limits = new RunLimits(1_000, 6_000, 256L << 20, 8 << 20);
    String answers = "import sys\nfor line in sys.stdin: print(line * 3, flush=True)";
    try (Box first = boxWith("while True: print('?' * 50, flush=True)");
        Box second = first.companion(PYTHON)) {
      Judged.compile(second, new SourceFile("main.py", answers));
      RunResult[] both = talk(first, second, limits);
      assertTrue(
          both[0].ending() instanceof Ending.TimedOut
              || both[0].ending().equals(new Ending.OutputFlood()),
          () -> both[0].ending().toString());
      assertEquals(new Ending.Exited(0), second.run(plain(limits)).ending());
    }
  }

  @Test
  void floodingOneThatDoesNotReadEndsByTheLimitOfOutput() throws Exception {
    RunLimits limits = new RunLimits(5_000, 20_000, 256L << 20, 2 << 20);
    try (Box first = boxWith("while True: print('?' * 1000)");
        Box second = first.companion(PYTHON)) {
      Judged.compile(second, new SourceFile("main.py", "import time; time.sleep(60)"));
      Wire there = new Wire(limits.outputBytes() + 1);
      Wire back = new Wire(ROOM);
      CompletableFuture<RunResult> other = start(second, limits, there, back);
      RunResult flooded = first.converse(plain(limits), back, there);
      assertEquals(new Ending.OutputFlood(), flooded.ending());
      second.stop();
      assertEquals(new Ending.Signalled(9), other.get(10, TimeUnit.SECONDS).ending());
    }
  }

  @Test
  void aRunThatDoesNotTakeItsInputIsStillStopped() throws Exception {
    RunLimits limits = new RunLimits(5_000, 60_000, 256L << 20, 1 << 20);
    try (Box box = boxWith("import time; time.sleep(60)")) {
      Wire in = new Wire(ROOM);
      Wire out = new Wire(ROOM);
      in.write(new byte[5 << 20]);
      CompletableFuture<RunResult> run = start(box, limits, in, out);
      out.awaitRoom();
      while (!run.isDone()) {
        box.stop();
        Thread.sleep(50);
      }
      assertEquals(new Ending.Signalled(9), run.get().ending());
    }
  }

  @Test
  void theEndOfAnOutputIsToldWhileTheProgramGoesOn() throws Exception {
    RunLimits limits = new RunLimits(2_000, 30_000, 256L << 20, 1 << 20);
    String closes =
        """
        import os, sys
        print("1\\n2\\n3", flush=True)
        os.close(1)
        sys.exit(int(sys.stdin.readline()))
        """;
    String sums = "import sys\nprint(sum(int(line) for line in sys.stdin), flush=True)";
    try (Box first = boxWith(closes);
        Box second = first.companion(PYTHON)) {
      Judged.compile(second, new SourceFile("main.py", sums));
      RunResult[] both = talk(first, second, limits);
      assertEquals(new Ending.Exited(6), both[0].ending(), () -> Judged.stderr(both[0]));
      assertEquals(new Ending.Exited(0), both[1].ending(), () -> Judged.stderr(both[1]));
      assertTrue(both[0].wallNanos() < limits.wallMs() * 1_000_000);
    }
  }

  @Test
  void theWallClockStandsStillWhileTheOtherComputes() throws Exception {
    String computes =
        """
        import time
        while time.process_time() < 3: pass
        print(5, flush=True)
        assert input() == "5"
        """;
    try (Box first = boxWith(computes);
        Box second = first.companion(PYTHON)) {
      Judged.compile(second, new SourceFile("main.py", "print(input())"));
      Wire there = new Wire(ROOM);
      Wire back = new Wire(ROOM);
      RunLimits hasty = new RunLimits(1_000, 1_500, 256L << 20, 1 << 20);
      CompletableFuture<RunResult> other = start(second, hasty, there, back);
      RunLimits patient = new RunLimits(30_000, 90_000, 256L << 20, 1 << 20);
      RunResult computed = first.converse(plain(patient), back, there);
      assertEquals(new Ending.Exited(0), computed.ending(), () -> Judged.stderr(computed));
      RunResult waited = other.get(10, TimeUnit.SECONDS);
      assertEquals(new Ending.Exited(0), waited.ending(), () -> Judged.stderr(waited));
      assertTrue(waited.wallNanos() > hasty.wallMs() * 1_000_000);
    }
  }

  /** Lets a program wait for what a validator does before it says 5. */
  private static Ending waitingFor(String does) throws Exception {
    String says = "import os, select, subprocess, sys, threading, time\n" + does + "\nprint(5)";
    try (Box validator = boxWith(says);
        Box program = validator.companion(PYTHON)) {
      Judged.compile(program, new SourceFile("main.py", "print(input())"));
      Wire there = Wire.owed(ROOM);
      Wire back = new Wire(ROOM);
      RunLimits hasty = new RunLimits(1_000, 1_500, 256L << 20, 1 << 20);
      CompletableFuture<RunResult> waits = start(program, hasty, there, back);
      RunLimits patient = new RunLimits(30_000, 20_000, 256L << 20, 1 << 20);
      validator.converse(plain(patient), back, there);
      return waits.get(10, TimeUnit.SECONDS).ending();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time.sleep(4)",
        "subprocess.run(['sleep', '4'])",
        "threading.Event().wait(4)",
        "subprocess.run('sleep 4 & wait; true', shell=True)",
      })
  void theWallClockStandsStillWhileAValidatorDoesNothing(String does) throws Exception {
    assertEquals(new Ending.Exited(0), waitingFor(does));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sys.stdin.readline()",
        "os.read(0, 1)",
        "select.select([0], [], [])",
        "p = select.poll(); p.register(0, 1); p.poll()",
        "p = select.epoll(); p.register(0, 1); p.poll()",
        "t = threading.Thread(target=input); t.start(); t.join()",
        "subprocess.run(['cat'])",
      })
  void theWallClockGoesOnWhileAValidatorWaitsForTheProgram(String does) throws Exception {
    assertEquals(new Ending.TimedOut(Ending.Clock.WALL), waitingFor(does));
  }

  @Test
  void theWallClockGoesOnWhileAValidatorIsNotRead() throws Exception {
    String writes = "import os\nwhile True: os.write(1, bytes(1 << 16))";
    try (Box validator = boxWith(writes);
        Box program = validator.companion(PYTHON)) {
      Judged.compile(
          program, new SourceFile("main.py", "print(1, flush=True); import time; time.sleep(60)"));
      Wire there = Wire.owed(ROOM);
      Wire back = new Wire(ROOM);
      RunLimits hasty = new RunLimits(1_000, 3_000, 256L << 20, 1 << 20);
      CompletableFuture<RunResult> deaf = start(program, hasty, there, back);
      RunLimits patient = new RunLimits(10_000, 15_000, 256L << 20, Long.MAX_VALUE);
      validator.converse(plain(patient), back, there);
      RunResult ended = deaf.get(10, TimeUnit.SECONDS);
      assertEquals(new Ending.TimedOut(Ending.Clock.WALL), ended.ending());
      assertTrue(ended.wallNanos() < 10_000_000_000L, () -> "after " + ended.wallNanos());
    }
  }

  private static ProgramRun plain(RunLimits limits) {
    return new ProgramRun(new byte[0], limits);
  }

  private static CompletableFuture<RunResult> start(Box box, RunLimits limits, Wire in, Wire out) {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return box.converse(plain(limits), in, out);
      } catch (Exception e) {
        throw new CompletionException(e);
      }
    });
  }

  private static RunResult[] talk(Box first, Box second, RunLimits limits) throws Exception {
    Wire there = new Wire(ROOM);
    Wire back = new Wire(ROOM);
    CompletableFuture<RunResult> other = start(second, limits, there, back);
    RunResult one = first.converse(plain(limits), back, there);
    return new RunResult[] {one, other.get(60, TimeUnit.SECONDS)};
  }
}
