package agon.server.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.Judging;
import agon.packages.compare.Comparison;
import agon.packages.driver.Drivers;
import agon.packages.driver.Stubs;
import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Parameter;
import agon.packages.signature.Signature;
import agon.packages.signature.Type;
import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.protocol.Limits;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.RequiresDocker;
import agon.server.assignment.Assignment;
import agon.server.assignment.JudgedCase;
import agon.server.assignment.JudgedProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A function whose tests share a process gets the verdicts that it gets in a process for each. */
@RequiresDocker
@Timeout(180)
class OneProcessTest {
  private static final int TESTS = 8;
  private static final Signature TWICE =
      new FunctionSignature(
          "twice", List.of(new Parameter("value", Type.Scalar.INT)), Type.Scalar.INT);
  private static final Judging SHARED =
      new Judging(
          false,
          false,
          false,
          false,
          Judging.Processes.SHARED,
          1,
          0,
          0,
          null,
          null,
          Map.of(),
          List.of(),
          Map.of(),
          null);

  private static Judgement judged(String language, Judging judging, String source)
      throws Exception {
    LanguageInfo info =
        DockerTest.sandbox(language).languages().stream()
            .filter(one -> one.id().equals(language))
            .findFirst()
            .orElseThrow();
    List<JudgedCase> tests =
        IntStream.rangeClosed(1, TESTS)
            .mapToObj(i ->
                new JudgedCase(
                    "test-" + i, true, () -> bytes("[\n" + i + "]\n"), () -> bytes("" + 2 * i)))
            .toList();
    JudgedProblem problem =
        new JudgedProblem(
            "twice", 1, new Limits(300, 128), TWICE, Comparison.EXACT, judging, tests);
    return new Examiner(DockerTest.sandbox(language), Drivers::sources)
        .examine(new Assignment(problem, info, source, tests, true), new Report(0, state -> {}));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Verdict> verdicts(Judgement judgement) {
    return judgement.tests().stream()
        .map(TestResult::verdict)
        .map(Objects::requireNonNull)
        .toList();
  }

  /** Counts its calls where it outlives the module, which is new for each test. */
  private static String python(String... lines) {
    return """
    import os, sys, time
    class Solution:
        def twice(self, value):
            sys.calls = getattr(sys, "calls", 0) + 1
            %s
            return 2 * value
    """
        .formatted(String.join("\n        ", lines));
  }

  @ParameterizedTest
  @MethodSource("agon.packages.driver.DriverBox#languages")
  void allTestsAreAnsweredByOneProcess(String language) throws Exception {
    // The stub answers with a constant: what counts is that every test is answered, and judged.
    String stub = Stubs.stub(TWICE, language);
    Judgement judgement = judged(language, SHARED, stub);
    assertTrue(
        verdicts(judgement).stream().allMatch(Verdict.WA::equals), () -> judgement.toString());
    assertEquals(TESTS, judgement.tests().size());
  }

  @Test
  void theProcessIsReallyShared() throws Exception {
    // Free cores may take a part of the tests, each in one process as well.
    assertTrue(calls(SHARED).stream().anyMatch(calls -> calls > 2));
    assertTrue(calls(Judging.PLAIN).stream().allMatch(calls -> calls == 1));
  }

  private static List<Integer> calls(Judging judging) throws Exception {
    Judgement judgement = judged("python", judging, python("print(sys.calls)"));
    assertEquals(Verdict.AC, judgement.verdict(), judgement::toString);
    return printed(judgement);
  }

  private static List<Integer> printed(Judgement judgement) {
    return judgement.tests().stream()
        .map(TestResult::detail)
        .map(detail -> Integer.valueOf(Objects.requireNonNull(detail).printed().strip()))
        .toList();
  }

  @Test
  void aWrongAnswerCountsOnlyFromAFreshProcess() throws Exception {
    Judgement judgement = judged("python", SHARED, python("print(sys.calls)", "return -1"));
    assertEquals(Verdict.WA, judgement.verdict(), judgement::toString);
    assertTrue(printed(judgement).stream().allMatch(calls -> calls == 1), judgement::toString);
  }

  @Test
  void whatEarlierTestsLeaveBehindIsNoReasonToFail() throws Exception {
    Judgement judgement = judged("python", SHARED, python("if sys.calls > 3: return -1"));
    assertEquals(Verdict.AC, judgement.verdict(), judgement::toString);
  }

  @Test
  void aTestThatFailsIsTheOneThatIsNamed() throws Exception {
    fails(Verdict.RTE, "if value == 5: raise ValueError('five')");
    fails(Verdict.RTE, "if value == 5: os.abort()");
    fails(Verdict.TLE, "while value == 5: pass");
    fails(Verdict.TLE, "if value == 5: time.sleep(60)");
    fails(Verdict.MLE, "if value == 5: held = b'x' * (400 << 20)");
    fails(Verdict.WA, "if value == 5: return 0");
  }

  /** With the same verdicts as in a process for each test. */
  private static void fails(Verdict verdict, String line) throws Exception {
    for (Judging judging : List.of(Judging.PLAIN, SHARED)) {
      Judgement judgement = judged("python", judging, python(line));
      List<Verdict> expected =
          IntStream.rangeClosed(1, TESTS).mapToObj(i -> i == 5 ? verdict : Verdict.AC).toList();
      assertEquals(expected, verdicts(judgement), line + judgement);
    }
  }
}
