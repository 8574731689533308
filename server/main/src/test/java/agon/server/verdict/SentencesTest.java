package agon.server.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.compare.Comparison;
import agon.protocol.LanguageInfo;
import agon.protocol.Limits;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import agon.sandbox.Ending;
import agon.sandbox.RunResult;
import agon.sandbox.SourceFile;
import agon.server.assignment.Assignment;
import agon.server.assignment.JudgedProblem;
import agon.server.testing.FakeSandbox;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SentencesTest {
  private static final LanguageInfo CPP =
      new LanguageInfo("cpp", "C++", null, "cpp", 1, LanguageInfo.State.READY, 1, null);
  private static final Assignment WORK =
      new Assignment(
          new JudgedProblem("p", new Limits(2_000, 256), null, Comparison.TOKENS, List.of()),
          CPP,
          "",
          List.of(),
          true);

  @Test
  void aTimeoutTellsTheLimitAndHowTheTimesGrew() {
    assertEquals(
        "Time limit exceeded on test 14: stopped after 2.0 s of CPU time. The limit is 2.0 s; tests"
            + " up to 13 took at most 0.3 s, so look at how the work grows with n.",
        failed(14, 300, Verdict.TLE, new Ending.TimedOut(Ending.Clock.CPU), 2_000, ""));
  }

  @Test
  void aTimeoutAfterSlowTestsHasNoHintOfGrowth() {
    assertEquals(
        "Time limit exceeded on test 3: stopped after 2.0 s of CPU time. The limit is 2.0 s.",
        failed(3, 1_800, Verdict.TLE, new Ending.TimedOut(Ending.Clock.CPU), 2_000, ""));
  }

  @Test
  void anIdleProgramIsToldThatItWaited() {
    assertEquals(
        "Time limit exceeded on test 2: stopped after 0.1 s, of which it computed for 0.05 s. It"
            + " waited: perhaps for input that never comes. The limit is 2.0 s.",
        failed(2, 10, Verdict.TLE, new Ending.TimedOut(Ending.Clock.WALL), 50, ""));
  }

  @Test
  void aSignalIsExplained() {
    assertEquals(
        "Run-time error on test 3: Segmentation fault (signal 11), often an index out of range.",
        failed(3, 10, Verdict.RTE, new Ending.Signalled(11), 10, ""));
  }

  @Test
  void anUncaughtCppExceptionIsNamedWithItsSignal() {
    assertEquals(
        "Run-time error on test 3: Aborted (signal 6), often an exception nobody caught or a failed"
            + " assertion. std::out_of_range (an index is out of range).",
        failed(
            3,
            10,
            Verdict.RTE,
            new Ending.Signalled(6),
            10,
            """
            terminate called after throwing an instance of 'std::out_of_range'
              what():  x
            """));
  }

  @Test
  void anExitCodeIsToldInWords() {
    assertEquals(
        "Run-time error on test 1: it ended with exit code 3; a solution has to end with 0.",
        failed(1, 10, Verdict.RTE, new Ending.Exited(3), 10, ""));
  }

  @Test
  void theOtherLimitsAreTold() {
    assertEquals(
        "Memory limit exceeded on test 5: it needed more than the 256 MB of the limit.",
        failed(5, 10, Verdict.MLE, new Ending.OutOfMemory(), 10, ""));
    assertEquals(
        "Output limit exceeded on test 5: it wrote more than it may. Perhaps a loop prints without"
            + " end.",
        failed(5, 10, Verdict.OLE, new Ending.OutputFlood(), 10, ""));
  }

  @Test
  void anExceptionOfASampleIsQuotedAndThatOfASecretTestOnlyNamed() {
    RunResult python =
        result(
            new Ending.Exited(1),
            10,
            """
            Traceback (most recent call last):
              File "main.py", line 3
                x[9]
            IndexError: list index 9 out of range
            """);
    assertEquals("IndexError: list index 9 out of range.", told(Verdict.RTE, python, true));
    assertEquals("IndexError (an index is out of range).", told(Verdict.RTE, python, false));
    RunResult java =
        result(
            new Ending.Exited(1),
            10,
            """
            printed
            Exception in thread "main" java.lang.ArithmeticException: / by zero
            	at Solution.f(Solution.java:3)
            	at Main.main(Main.java:9)
            """);
    assertEquals(
        "java.lang.ArithmeticException (often a division by zero).",
        told(Verdict.RTE, java, false));
  }

  @Test
  void everyEndingHasItsVerdict() {
    assertEquals(Verdict.MLE, Verdicts.of(new Ending.OutOfMemory(), true));
    assertEquals(Verdict.TLE, Verdicts.of(new Ending.TimedOut(Ending.Clock.WALL), true));
    assertEquals(Verdict.OLE, Verdicts.of(new Ending.OutputFlood(), true));
    assertEquals(Verdict.RTE, Verdicts.of(new Ending.Signalled(9), true));
    assertEquals(Verdict.RTE, Verdicts.of(new Ending.Exited(1), true));
    assertEquals(Verdict.AC, Verdicts.of(new Ending.Exited(0), true));
    assertEquals(Verdict.WA, Verdicts.of(new Ending.Exited(0), false));
  }

  @Test
  void aRunOutOfMemoryThatTheLanguageCaughtIsRecognised() {
    assertTrue(Thrown.in("MemoryError\n".getBytes(StandardCharsets.UTF_8)).isMemory());
    assertNull(Thrown.in(new byte[0]).line());
  }

  @Test
  void aCallStackBelowTheLastWordsIsPassedBy() {
    String haskell =
        "main: Prelude.!!: index too large\nCallStack (from HasCallStack):\n  error, called at";
    assertEquals(
        "main: Prelude.!!: index too large",
        Thrown.in(haskell.getBytes(StandardCharsets.UTF_8)).line());
  }

  @Test
  void compileErrorsNameTheContestantsLine() {
    SourceFile driver = new SourceFile("main.cpp", "#include \"solution.cpp\"\nint main() {}\n");
    String source = "int f() {\n  return 1\n}\n";
    SourceFile own = new SourceFile("solution.cpp", source);
    assertEquals(
        "Compile error, line 2: expected ';' before '}' token",
        compileError(
            """
            In file included from main.cpp:1:
            main.cpp:9:1: error: odd
            solution.cpp:2:11: error: expected ';' before '}' token
            """,
            List.of(driver, own),
            source));
    assertEquals(
        "Compile error: 'class Solution' has no member named 'sum'",
        compileError(
            "main.cpp:80:3: error: 'class Solution' has no member named 'sum'\n",
            List.of(driver, own),
            source));
    SourceFile java = new SourceFile("Solution.java", "import java.util.*; " + source);
    assertEquals(
        "Compile error, line 2: ';' expected",
        compileError(
            """
            Solution.java:2: error: ';' expected
              return 1
                      ^
            1 error
            """,
            List.of(java),
            source));
    SourceFile python = new SourceFile("solution.py", "def f(:\n");
    assertEquals(
        "Compile error, line 1: SyntaxError: invalid syntax",
        compileError(
            """
              File "/box/solution.py", line 1
                def f(:
                      ^
            SyntaxError: invalid syntax
            """,
            List.of(python),
            "def f(:\n"));
    SourceFile haskell = new SourceFile("main.hs", source);
    assertEquals(
        "Compile error, line 2: Variable not in scope: x",
        compileError(
            """
            main.hs:2:10: error: [GHC-88464]
                Variable not in scope: x
              |
            2 |   return x
              |          ^
            """,
            List.of(haskell),
            source));
    assertEquals(
        "Compile error, line 1: Couldn't match expected type ‘Int’ with actual type ‘[Char]’",
        compileError(
            """
            main.hs:1:3: error: [GHC-83865]
                • Couldn't match expected type ‘Int’ with actual type ‘[Char]’
                • In the expression: "x"
            """,
            List.of(haskell),
            source));
    assertEquals("Compile error: the compiler said nothing", compileError("", List.of(), ""));
  }

  @Test
  void longTextsAreCutBetweenCharactersWithANote() {
    byte[] text = "é".repeat(3_000).getBytes(StandardCharsets.UTF_8);
    String cut = Details.cut(text);
    assertTrue(cut.startsWith("é".repeat(2_048)));
    assertTrue(cut.endsWith("\n... (1904 more bytes are not shown)"), cut.substring(2_048));
    String odd = Details.cut(("x" + "é".repeat(3_000)).getBytes(StandardCharsets.UTF_8));
    assertTrue(odd.indexOf('\uFFFD') < 0);
  }

  private static @Nullable String told(Verdict verdict, RunResult result, boolean visible) {
    return Sentences.ofTest(verdict, result, null, visible, false, WORK, null);
  }

  private static String compileError(String output, List<SourceFile> files, String source) {
    return CompileErrors.of(output, SourceLines.of(files, source)).sentence();
  }

  private static String failed(
      int number, long before, Verdict verdict, Ending ending, long cpuMs, String stderr) {
    List<TestResult> results = new ArrayList<>();
    for (int i = 1; i < number; i++) {
      results.add(test(i, Verdict.AC, before, null));
    }
    RunResult result = result(ending, cpuMs, stderr);
    results.add(test(number, verdict, cpuMs, told(verdict, result, false)));
    return Sentences.overall(WORK, results);
  }

  private static TestResult test(
      int number, Verdict verdict, long cpuMs, @Nullable String message) {
    return new TestResult(
        number, "secret/" + number, false, verdict, cpuMs, cpuMs, 1_024, message, null);
  }

  private static RunResult result(Ending ending, long cpuMs, String stderr) {
    return FakeSandbox.ended(ending, cpuMs, new byte[0], stderr);
  }
}
