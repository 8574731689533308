package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.Judged;
import agon.sandbox.Programs;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.SourceFile;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each program of {@code test/resources/hostile} ends as it says in its second line, and the honest
 * submission that comes after it, in the same container, is none the worse.
 */
@RequiresDocker
@Execution(ExecutionMode.CONCURRENT)
class HostileCatalogueTest {
  private static final int COMPILE_CPU_MS = 1_500;
  private static final int COMPILE_MEMORY_MB = 512;
  private static final byte[] INPUT = "20000\n".getBytes(StandardCharsets.UTF_8);
  private static final String ANSWER = "200010000\n";
  private static final Map<String, Long> USUAL = new HashMap<>();
  private static DockerSandbox sandbox;

  @BeforeAll
  static void openOneSlot() throws Exception {
    sandbox =
        DockerTest.open(
            DockerConfig.in(DockerTest.temporary()).withSlots(1).withMaxLeases(100_000));
    for (HostileProgram program : programs()) {
      String language = program.language();
      if (!USUAL.containsKey(language)) {
        DockerTest.await(sandbox, language);
        honest(language);
        USUAL.put(language, honest(language).cpuNanos());
      }
    }
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  static List<HostileProgram> programs() throws IOException {
    List<String> languages = Programs.languages().toList();
    return HostileProgram.all().stream()
        .filter(program -> languages.contains(program.language()))
        .toList();
  }

  @Execution(ExecutionMode.SAME_THREAD)
  @Test
  void thereAreManyOfThem() throws IOException {
    assertTrue(HostileProgram.all().size() >= 120, "programs: " + HostileProgram.all().size());
  }

  @Execution(ExecutionMode.SAME_THREAD) // The next submission must be ours, to the same box.
  @ParameterizedTest
  @MethodSource("programs")
  void isHeld(HostileProgram program) throws Exception {
    String container;
    try (DockerBox box = sandbox.lease(hurried(program.language()))) {
      container = box.container();
      Compilation compiled = box.compile(program.files());
      if (!compiled.ok()) {
        assertTrue(program.ends().contains("CE"), compiled::output);
        assertFalse(compiled.output().isBlank());
        assertTrue(compiled.output().length() <= 64 << 10);
      } else {
        runs(box, program);
      }
    }
    RunResult after = honest(program.language(), container);
    long usual = USUAL.getOrDefault(program.language(), 0L);
    assertTrue(
        after.cpuNanos() < 4 * usual + 50_000_000,
        () -> "CPU time " + after.cpuNanos() + " ns, before " + usual);
  }

  /** What ends well, and thus soon, runs twice: the first run must leave nothing to the second. */
  private static void runs(Box box, HostileProgram program) throws Exception {
    for (int i = 0; i < (program.ends().equals(List.of("OK")) ? 2 : 1); i++) {
      RunResult result = box.run("7\n".getBytes(StandardCharsets.UTF_8), program.limits());
      assertTrue(
          program.mayEnd(result.ending()),
          () -> "run ended with " + result + start(result.stdout()) + start(result.stderr()));
      assertTrue(result.stdout().length <= program.limits().outputBytes());
      assertTrue(result.stderr().length <= 64 << 10);
    }
  }

  private static String start(byte[] bytes) {
    return "\n" + new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.UTF_8);
  }

  private static RunResult honest(String language) throws Exception {
    String container;
    try (DockerBox box = sandbox.lease(language(language))) {
      container = box.container();
    }
    return honest(language, container);
  }

  private static RunResult honest(String language, String container) throws Exception {
    SourceFile source = HostileProgram.file("honest." + language(language).extension());
    try (DockerBox box = sandbox.lease(language(language))) {
      assertEquals(container, box.container(), "the box was given up");
      Judged.compile(box, source);
      RunResult result = box.run(INPUT, new RunLimits(5_000, 20_000, 128L << 20, 1000));
      assertEquals(new Ending.Exited(0), result.ending(), () -> Judged.stderr(result));
      assertEquals(ANSWER, Judged.stdout(result));
      return result;
    }
  }

  private static Language language(String id) {
    return Languages.find(id).orElseThrow();
  }

  /** The language with less patience for its compiler: a bomb need not burn for ten seconds. */
  private static Language hurried(String id) {
    Language l = language(id);
    return new Language(
        l.id(),
        l.title(),
        l.extensions(),
        l.versionCommand(),
        l.extra(),
        l.timeFactor(),
        l.startupMs(),
        l.extraMemoryMb(),
        l.youngShare(),
        l.entry(),
        l.program(),
        l.buildFiles(),
        new Language.Compile(
            l.compile().command(), COMPILE_CPU_MS, COMPILE_MEMORY_MB, l.compile().pids()),
        l.run(),
        l.outOfMemoryText(),
        l.local());
  }
}
