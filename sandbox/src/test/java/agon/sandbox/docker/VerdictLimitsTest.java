package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Ending;
import agon.sandbox.Judged;
import agon.sandbox.Programs;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row of "What decides a verdict" in docs/sandbox.md, just under its limit and just over. */
@RequiresDocker
class VerdictLimitsTest {
  private static final long CPU_MS = 500;
  private static final long WALL_MS = 4_000;
  private static final long MEMORY_MB = 64;
  private static final int OUTPUT = 100_000;
  private static DockerBox box;

  @BeforeAll
  static void compile() throws Exception {
    box = (DockerBox) DockerTest.sandbox("cpp").open("cpp");
    Judged.compile(box, Programs.of("cpp", "uses"));
  }

  @AfterAll
  static void close() {
    box.close();
  }

  private static RunResult uses(String what, long howMuch) throws Exception {
    return box.run(
        (what + " " + howMuch + "\n").getBytes(StandardCharsets.UTF_8),
        new RunLimits(CPU_MS, WALL_MS, MEMORY_MB << 20, OUTPUT));
  }

  private static Ending ending(String what, long howMuch) throws Exception {
    return uses(what, howMuch).ending();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpu", "cpu-children", "cpu-unwaited", "cpu-threads"})
  void cpuTimeDecides(String how) throws Exception {
    assertEquals(new Ending.Exited(0), ending(how, CPU_MS - 40));
    assertEquals(new Ending.TimedOut(Ending.Clock.CPU), ending(how, CPU_MS + 20));
    assertEquals(new Ending.TimedOut(Ending.Clock.CPU), ending(how, 10 * CPU_MS));
  }

  @Test
  void wallTimeDecides() throws Exception {
    assertEquals(new Ending.Exited(0), ending("sleep", WALL_MS - 500));
    assertEquals(new Ending.TimedOut(Ending.Clock.WALL), ending("sleep", WALL_MS + 200));
  }

  @ParameterizedTest
  @ValueSource(strings = {"heap", "heap-children", "tmpfs", "memfd", "shared"})
  void memoryDecides(String how) throws Exception {
    assertEquals(new Ending.Exited(0), ending(how, MEMORY_MB - 8));
    assertEquals(new Ending.OutOfMemory(), ending(how, MEMORY_MB + 4));
  }

  @Test
  void outputDecides() throws Exception {
    assertEquals(new Ending.Exited(0), ending("output", OUTPUT));
    assertEquals(new Ending.OutputFlood(), ending("output", OUTPUT + 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 6, 7, 8, 9, 11, 13, 15, 24, 31})
  void aSignalIsNamed(int signal) throws Exception {
    assertEquals(new Ending.Signalled(signal), ending("signal", signal));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 71, 127, 137, 255})
  void anExitCodeIsKept(int code) throws Exception {
    assertEquals(new Ending.Exited(code), ending("exit", code));
  }

  @ParameterizedTest
  @CsvSource({"heap, 48", "heap-children, 48", "tmpfs, 48", "memfd, 48", "shared, 48"})
  void peakMemoryIsThatOfTheWholeTree(String how, long mb) throws Exception {
    long idle = uses("nothing", 1).memoryBytes() >> 10;
    long seen = uses(how, mb).memoryBytes() >> 10;
    assertTrue(idle < 6 << 10, "idle: " + idle + " KB");
    assertTrue(seen >= mb << 10 && seen < (mb << 10) * 103 / 100 + idle, how + ": " + seen + " KB");
  }

  @ParameterizedTest
  @CsvSource({"cpu, 400", "cpu-children, 400", "cpu-unwaited, 400", "cpu-threads, 400"})
  void cpuTimeIsThatOfTheWholeTree(String how, long ms) throws Exception {
    long seen = uses(how, ms).cpuNanos() / 1_000_000;
    assertTrue(seen >= ms - 4 && seen < ms * 105 / 100 + 10, how + ": " + seen + " ms");
  }
}
