package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import agon.protocol.LanguageInfo;
import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.Judged;
import agon.sandbox.Programs;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The same programs in every language, and what is said of them. */
@RequiresDocker
@ParameterizedClass
@MethodSource("agon.sandbox.Programs#languages")
class DockerSandboxTest {
  private final String language;

  DockerSandboxTest(String language) {
    this.language = language;
  }

  @Test
  void helloIsSaid() throws Exception {
    RunResult result = runIn(language, "hello", Judged.ROOMY);
    assertEquals(new Ending.Exited(0), result.ending(), () -> Judged.stderr(result));
    assertEquals("hello\n", Judged.stdout(result));
    assertTrue(result.cpuNanos() > 0 && result.wallNanos() > 0 && result.memoryBytes() > 0);
  }

  @Test
  void theLanguageTellsItsVersion() throws Exception {
    LanguageInfo info =
        DockerTest.sandbox(language).languages().stream()
            .filter(l -> l.id().equals(language))
            .findFirst()
            .orElseThrow();
    assertTrue(info.ready());
    assertTrue(String.valueOf(info.version()).matches(".*\\d+\\.\\d+.*"), info.version());
  }

  @Test
  void aMillionNumbersAreSummedTwice() throws Exception {
    String numbers =
        IntStream.rangeClosed(1, 1_000_000)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining("\n"));
    try (Box box = DockerTest.sandbox(language).open(language)) {
      Judged.compile(box, Programs.of(language, "sum"));
      for (int i = 0; i < 2; i++) {
        RunResult result = box.run(numbers.getBytes(StandardCharsets.UTF_8), Judged.ROOMY);
        assertEquals(new Ending.Exited(0), result.ending(), () -> Judged.stderr(result));
        assertEquals("500000500000\n", Judged.stdout(result));
      }
    }
  }

  @Test
  void aProgramThatDoesNotCompileIsToldWhereAndWhy() throws Exception {
    try (Box box = DockerTest.sandbox(language).open(language)) {
      Compilation compiled = box.compile(List.of(Programs.of(language, "broken")));
      assertFalse(compiled.ok());
      assertTrue(compiled.output().matches("(?si).*main\\.\\w+.*error.*"), compiled.output());
      assertFalse(compiled.output().contains("/box/"), compiled.output());
    }
  }

  @Test
  void aProgramMayHaveSeveralFilesAndIsCompiledOnce() throws Exception {
    Compilation first = compileAndRunTwoFiles();
    Compilation again = compileAndRunTwoFiles();
    assertEquals(first, again, "to the nanosecond, since nothing was compiled");
  }

  private Compilation compileAndRunTwoFiles() throws Exception {
    try (Box box = DockerTest.sandbox(language).open(language)) {
      Compilation compiled = box.compile(Programs.two(language));
      assertTrue(compiled.ok(), compiled.output());
      RunResult result = box.run(new byte[0], Judged.ROOMY);
      assertEquals("42\n", Judged.stdout(result), () -> Judged.stderr(result));
      return compiled;
    }
  }

  @Test
  void fiftyThousandCallsFitOnTheStack() throws Exception {
    RunResult result = runIn(language, "deep", Judged.ROOMY);
    assertEquals("1250025000\n", Judged.stdout(result), () -> Judged.stderr(result));
  }

  @Test
  void aCrashIsTheProgramsOwn() throws Exception {
    RunResult result = runIn(language, "crash", Judged.ROOMY);
    switch (result.ending()) {
      case Ending.Signalled(int signal) -> assertEquals(11, signal);
      case Ending.Exited(int code) -> {
        // From 128 to 192 it would look like a signal; some runtimes end with numbers above these.
        assertTrue(code > 0 && (code < 128 || code > 192), "exit code " + code);
        assertTrue(result.stderr().length > 0);
      }
      default -> fail(result.ending() + Judged.stderr(result));
    }
  }

  @Test
  void aLoopIsStoppedSoonAfterItsCpuTimeIsUsed() throws Exception {
    RunResult result = runIn(language, "spin", new RunLimits(500, 20_000, 256L << 20, 1000));
    assertEquals(new Ending.TimedOut(Ending.Clock.CPU), result.ending());
    long millis = result.cpuNanos() / 1_000_000;
    assertTrue(millis > 500 && millis < 900, "CPU time " + millis + " ms");
  }

  @Test
  void asleepIsStoppedByTheWallClock() throws Exception {
    RunResult result = runIn(language, "sleep", new RunLimits(5_000, 700, 256L << 20, 1000));
    assertEquals(new Ending.TimedOut(Ending.Clock.WALL), result.ending());
    assertTrue(result.wallNanos() > 700_000_000 && result.cpuNanos() < 1_000_000_000);
  }

  @Test
  void tooMuchMemoryIsNamedSo() throws Exception {
    RunResult result = runIn(language, "hog", new RunLimits(10_000, 30_000, 64L << 20, 4000));
    assertInstanceOf(Ending.OutOfMemory.class, result.ending(), () -> Judged.stderr(result));
    assertTrue(result.memoryBytes() > 32L << 20, "peak " + result.memoryBytes());
  }

  @Test
  void aFloodOfOutputIsStoppedAndCut() throws Exception {
    RunResult result = runIn(language, "flood", new RunLimits(10_000, 30_000, 256L << 20, 100_000));
    assertInstanceOf(Ending.OutputFlood.class, result.ending());
    assertEquals(100_000, result.stdout().length);
    assertNotNull(result.stderr());
  }

  private static RunResult runIn(String language, String program, RunLimits limits)
      throws Exception {
    return Judged.run(
        DockerTest.sandbox(language), language, Programs.of(language, program), limits);
  }
}
