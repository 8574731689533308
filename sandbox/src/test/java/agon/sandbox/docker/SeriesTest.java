package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Box;
import agon.sandbox.Ending;
import agon.sandbox.Judged;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.SandboxException;
import agon.sandbox.SourceFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One process that answers many inputs: each is measured, judged and ended alone. */
@RequiresDocker
@Timeout(120)
class SeriesTest {
  private static final String PYTHON = "python";
  private static final RunLimits LIMITS = new RunLimits(500, 2_000, 128L << 20, 1 << 20);

  /** Does as each line says. */
  private static final String SERVANT =
      """
      import os, sys, time
      seen = 0
      for line in sys.stdin:
          seen += 1
          word, _, rest = line.rstrip("\\n").partition(" ")
          print("saw", word, file=sys.stderr, flush=True)
          if word == "burn":
              until = time.process_time() + float(rest)
              while time.process_time() < until:
                  pass
          elif word == "sleep":
              time.sleep(float(rest))
          elif word == "hold":
              held = bytearray(int(rest) << 20)
              for i in range(0, len(held), 4096):
                  held[i] = 1
              del held
          elif word == "exit":
              os._exit(int(rest))
          elif word == "kill":
              os.kill(os.getpid(), int(rest))
          elif word == "flood":
              while True:
                  os.write(1, b"x" * 65536)
          elif word == "later":
              if os.fork() == 0:
                  until = time.process_time() + float(rest)
                  while time.process_time() < until:
                      pass
                  os._exit(0)
          print(seen, len(line), flush=True)
      """;

  private Box box;

  @BeforeEach
  void aServant() throws Exception {
    box = DockerTest.sandbox(PYTHON).open(PYTHON);
    Judged.compile(box, new SourceFile("main.py", SERVANT));
  }

  @AfterEach
  void theBoxIsStillGood() throws Exception {
    RunResult plain = box.run("word\n".getBytes(StandardCharsets.UTF_8), LIMITS);
    assertEquals("1 5\n", Judged.stdout(plain));
    box.close();
  }

  private Box.Series series() throws SandboxException, InterruptedException {
    return box.series(LIMITS).orElseThrow();
  }

  private static RunResult next(Box.Series series, String line) throws Exception {
    return series.next((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void answers(Box.Series series, String line, String answer) throws Exception {
    RunResult result = next(series, line);
    assertEquals(new Ending.Exited(0), result.ending(), () -> Judged.stderr(result));
    assertEquals(answer + "\n", Judged.stdout(result));
    assertEquals("saw " + line.split(" ", -1)[0] + "\n", Judged.stderr(result));
  }

  @Test
  void eachInputHasItsOwnAnswerAndItsOwnPrints() throws Exception {
    try (Box.Series series = series()) {
      for (int i = 1; i <= 50; i++) {
        answers(series, "word " + i, i + " " + ("word " + i + "\n").length());
      }
      String large = "x".repeat(5_000_000);
      RunResult result = next(series, large);
      assertEquals("51 5000001\n", Judged.stdout(result));
      answers(series, "small", "52 6");
    }
  }

  @Test
  void eachInputIsChargedWhatItUsedAndNoMore() throws Exception {
    try (Box.Series series = series()) {
      answers(series, "word", "1 5");
      RunResult hot = next(series, "burn 0.3");
      assertEquals(300, hot.cpuNanos() / 1e6, 30);
      RunResult cool = next(series, "word");
      assertTrue(cool.cpuNanos() < 20_000_000, cool::toString);
      RunResult idle = next(series, "sleep 0.3");
      assertTrue(idle.cpuNanos() < 20_000_000 && idle.wallNanos() >= 300_000_000, idle::toString);
      RunResult large = next(series, "hold 60");
      RunResult small = next(series, "word");
      assertTrue(large.memoryBytes() > 60L << 20, large::toString);
      assertTrue(
          small.memoryBytes() < large.memoryBytes() || !peaksCanBeForgotten(), small::toString);
    }
  }

  private static boolean peaksCanBeForgotten() {
    String[] linux = System.getProperty("os.version").split("[^0-9]+", 3);
    int version = Integer.parseInt(linux[0]) * 1000 + Integer.parseInt(linux[1]);
    return DockerTest.engine().cgroupVersion() == 1 || version >= 6012;
  }

  @Test
  void whatRunsOnBetweenInputsIsCharged() throws Exception {
    try (Box.Series series = series()) {
      answers(series, "word", "1 5");
      double charged = next(series, "later 0.2").cpuNanos() / 1e6;
      for (int i = 0; i < 100 && charged < 190; i++) {
        Thread.sleep(50);
        charged += next(series, "word").cpuNanos() / 1e6;
      }
      assertEquals(200, charged, 50);
    }
  }

  @Test
  void aHangingOrCrashingInputIsEndedAloneAndNamedRightly() throws Exception {
    ends("burn 5", new Ending.TimedOut(Ending.Clock.CPU));
    ends("sleep 5", new Ending.TimedOut(Ending.Clock.WALL));
    ends("hold 400", new Ending.OutOfMemory());
    ends("kill 11", new Ending.Signalled(11));
    ends("exit 3", new Ending.Exited(3));
    ends("flood", new Ending.OutputFlood());
  }

  private void ends(String line, Ending ending) throws Exception {
    try (Box.Series series = series()) {
      answers(series, "word", "1 5");
      answers(series, "word", "2 5");
      RunResult result = next(series, line);
      assertEquals(ending, result.ending(), line);
      assertTrue(Judged.stderr(result).startsWith("saw " + line.split(" ", -1)[0]), line);
      assertFalse(series.alive());
    }
    try (Box.Series another = series()) {
      answers(another, "word", "1 5");
      assertTrue(another.alive());
    }
  }

  @Test
  void whoAnswersWithoutReadingIsOnTheClock() throws Exception {
    try (Box deaf = DockerTest.sandbox(PYTHON).open(PYTHON)) {
      Judged.compile(
          deaf, new SourceFile("main.py", "import time\nprint(1, flush=True)\ntime.sleep(60)\n"));
      try (Box.Series series = deaf.series(LIMITS).orElseThrow()) {
        RunResult result =
            series.next(("x".repeat(20 << 20) + "\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(new Ending.TimedOut(Ending.Clock.WALL), result.ending());
      }
    }
  }
}
