package agon.sandbox.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.LanguageInfo;
import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.HeldFolder;
import agon.sandbox.Judged;
import agon.sandbox.Programs;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.SandboxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs as processes. Java is always here, since the tests run on it. */
class ProcessSandboxTest {
  private static final ProcessSandbox sandbox = new ProcessSandbox(2);

  @AfterAll
  static void close() {
    sandbox.close();
  }

  private static LanguageInfo info(ProcessSandbox of, String language) {
    return of.languages().stream().filter(l -> l.id().equals(language)).findFirst().orElseThrow();
  }

  private static RunResult run(String language, String program, RunLimits limits) throws Exception {
    LanguageInfo info = info(sandbox, language);
    Assumptions.assumeTrue(info.ready(), info.message());
    return Judged.run(sandbox, language, Programs.of(language, program), limits);
  }

  @Test
  void javaIsFoundBesideThisJvm() {
    assertTrue(info(sandbox, "java").ready());
    assertFalse(sandbox.isolated());
  }

  @ParameterizedTest
  @MethodSource("agon.sandbox.Programs#languages")
  void helloIsSaid(String language) throws Exception {
    RunResult result = run(language, "hello", Judged.ROOMY);
    assertEquals(new Ending.Exited(0), result.ending(), () -> Judged.stderr(result));
    assertEquals("hello", Judged.stdout(result).strip());
  }

  @ParameterizedTest
  @MethodSource("agon.sandbox.Programs#languages")
  void inputIsRead(String language) throws Exception {
    Assumptions.assumeTrue(info(sandbox, language).ready());
    try (Box box = sandbox.open(language)) {
      Judged.compile(box, Programs.of(language, "sum"));
      for (int i = 0; i < 2; i++) {
        RunResult result = box.run("1 2\n39\n".getBytes(StandardCharsets.UTF_8), Judged.ROOMY);
        assertEquals("42", Judged.stdout(result).strip(), () -> Judged.stderr(result));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("agon.sandbox.Programs#languages")
  void aMistakeIsShownWithoutOurFolders(String language) throws Exception {
    Assumptions.assumeTrue(info(sandbox, language).ready());
    try (Box box = sandbox.open(language)) {
      Compilation compiled = box.compile(List.of(Programs.of(language, "broken")));
      assertFalse(compiled.ok());
      assertTrue(compiled.output().matches("(?si).*main\\.\\w+.*error.*"), compiled.output());
      assertFalse(compiled.output().contains("agon-run-"), compiled.output());
    }
  }

  @ParameterizedTest
  @MethodSource("agon.sandbox.Programs#languages")
  void aCrashIsSeen(String language) throws Exception {
    Ending ending = run(language, "crash", Judged.ROOMY).ending();
    assertTrue(
        ending instanceof Ending.Signalled
            || (ending instanceof Ending.Exited(int code) && code > 0),
        ending::toString);
  }

  @ParameterizedTest
  @MethodSource("agon.sandbox.Programs#languages")
  void aLoopIsStopped(String language) throws Exception {
    RunResult result = run(language, "spin", new RunLimits(500, 20_000, 256L << 20, 1000));
    assertEquals(new Ending.TimedOut(Ending.Clock.CPU), result.ending());
    assertTrue(result.cpuNanos() > 500_000_000 && result.cpuNanos() < 2_000_000_000L);
  }

  @ParameterizedTest
  @MethodSource("agon.sandbox.Programs#languages")
  void asleepIsStoppedByTheWallClock(String language) throws Exception {
    RunResult result = run(language, "sleep", new RunLimits(5_000, 700, 256L << 20, 1000));
    assertEquals(new Ending.TimedOut(Ending.Clock.WALL), result.ending());
  }

  @ParameterizedTest
  @MethodSource("agon.sandbox.Programs#languages")
  void tooMuchMemoryIsNoticed(String language) throws Exception {
    RunResult result = run(language, "hog", new RunLimits(10_000, 30_000, 64L << 20, 4000));
    assertInstanceOf(Ending.OutOfMemory.class, result.ending(), () -> Judged.stderr(result));
  }

  @ParameterizedTest
  @MethodSource("agon.sandbox.Programs#languages")
  void aFloodOfOutputIsStopped(String language) throws Exception {
    RunResult result = run(language, "flood", new RunLimits(10_000, 30_000, 256L << 20, 100_000));
    assertInstanceOf(Ending.OutputFlood.class, result.ending());
    assertEquals(100_000, result.stdout().length);
  }

  @Test
  void whatIsNotInstalledIsSaidInASentence(@TempDir Path empty) throws Exception {
    try (ProcessSandbox bare = new ProcessSandbox(1, new Tools(empty.toString()))) {
      for (LanguageInfo info : bare.languages()) {
        assertEquals(LanguageInfo.State.UNAVAILABLE, info.state());
        assertTrue(String.valueOf(info.message()).contains("is not installed"), info.message());
        assertThrows(SandboxException.class, () -> bare.open(info.id()).close());
      }
    }
  }

  @Test
  void theShellsTimesAreRead() {
    assertEquals(3_250_000_000L, ShellTimes.children("0m9s 0m9s\n0m3.20s 0m0.05s\n"));
    assertEquals(61_000_000_000L, ShellTimes.children("0m0,00s 0m0,00s\n1m1,00s 0m0,00s\n"));
    assertEquals(0, ShellTimes.children("nonsense"));
  }

  @Test
  void whatAKilledServerLeftIsRemovedAndWhatALivingOneUsesIsNot() throws Exception {
    Path left = Files.createTempDirectory("agon-run-");
    Files.createFile(left.resolve("lock"));
    Files.createDirectories(left.resolve("box-1/src"));
    try (HeldFolder other = HeldFolder.make("agon-run-");
        ProcessSandbox sandbox = new ProcessSandbox(1)) {
      assertFalse(Files.exists(left));
      assertTrue(Files.exists(other.path()));
      assertEquals(1, sandbox.slots());
    }
  }
}
