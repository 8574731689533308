package agon.server.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import agon.protocol.Mark;
import agon.protocol.TestDetail;
import agon.protocol.Verdict;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.RequiresDocker;
import agon.server.assignment.Assignment;
import agon.server.assignment.JudgedCase;
import agon.server.assignment.JudgedProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A crash and a compile error are told in words, with the contestant's line, in every language. */
@RequiresDocker
@Timeout(180)
class CrashWordsTest {
  private static final Report NOBODY = new Report(0, state -> {});

  private static Assignment work(String language, String source, boolean sample) throws Exception {
    LanguageInfo info =
        DockerTest.sandbox(language).languages().stream()
            .filter(one -> one.id().equals(language))
            .findFirst()
            .orElseThrow();
    byte[] line = "0\n".getBytes(StandardCharsets.UTF_8);
    JudgedCase test = new JudgedCase("03-the-empty-list", sample, () -> line, () -> line);
    JudgedProblem problem =
        new JudgedProblem("p", new Limits(5_000, 256), null, Comparison.TOKENS, List.of(test));
    return new Assignment(problem, info, source, List.of(test), true);
  }

  private static Judgement judged(Assignment work, Report report) throws Exception {
    return new Examiner(DockerTest.sandbox(work.language().id()), Drivers::sources)
        .examine(work, report);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "python | x = []~~print(x[int(input())]) | IndexError (an index is out of range) | 3",
        "pypy | x = []~~print(x[int(input())]) | IndexError (an index is out of range) | 3",
        "cpp | #include <vector>~int main() {~  std::vector<int> v; return v.at(3); } | std::out_of_range (an index is out of range) | 0",
        "c | #include <stdio.h>~int main(void) { int n; scanf(\"%d\", &n);~  return 7 % n; } | Arithmetic error (signal 8) | 0",
        "java | class M {~  static int f(int n) { return 1 / n; }~  public static void main(String[] a) { f(0); } } | java.lang.ArithmeticException (often a division by zero) | 2",
        "kotlin | fun f(n: Int) =~    1 / n~fun main() { println(f(0)) } | java.lang.ArithmeticException (often a division by zero) | 2",
        "csharp | class P {~  static void Main() {~    var a = new int[0];~    a[3] = 1; } } | System.IndexOutOfRangeException (an index is out of range) | 4",
        "javascript | let a = {};~function f() { return a.b.c; }~f(); | TypeError (a value is not of the expected type) | 2",
        "typescript | interface A { n: number }~let a: any = {};~function f(): A { return a.b.c; }~f(); | TypeError (a value is not of the expected type) | 3",
        "go | package main~import \"os\"~func main() {~  a := make([]int, len(os.Args)-1)~  a[3] = 1~} | runtime error: index out of range | 5",
        "rust | fn main() {~  let v: Vec<i32> = vec![];~  println!(\"{}\", v[std::env::args().count()]); } | index out of bounds (an index is out of range) | 3",
        "ruby | def f(x)~  x.foo~end~f(nil) | NoMethodError (often a nil where an object was expected) | 2",
        "haskell | main = do~  print (head ([] :: [Int])) | Prelude.head: empty list | 2"
      })
  void aCrashNamesItsErrorAndItsLine(String language, String source, String words, int line)
      throws Exception {
    Judgement judgement = judged(work(language, source.replace('~', '\n'), false), NOBODY);
    assertEquals(Verdict.RTE, judgement.verdict(), judgement.toString());
    String said = String.valueOf(judgement.message());
    assertTrue(said.contains(words), said);
    assertEquals(
        line == 0 ? List.of() : List.of(line), judgement.marks().stream().map(Mark::line).toList());
    assertTrue(line == 0 || said.endsWith("It was in line " + line + "."), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "python | return value // 0",
        "pypy | return value // 0",
        "java | return 1 / value;",
        "kotlin | return 1 / value",
        "csharp | return 1 / value;",
        "javascript | return value.a.b;",
        "typescript | return (value as any).a.b;",
        "go | return 1 / value",
        "rust | return 1 / value",
        "ruby | return 1 / value"
      })
  void aFunctionThatCrashesNamesItsLineAndNoneOfOurs(String language, String crash)
      throws Exception {
    boolean bare = List.of("rust", "ruby").contains(language);
    boolean ended = List.of("java", "csharp", "javascript", "typescript").contains(language);
    String answer = (bare ? "0" : "return 0") + (ended ? ";" : "");
    Signature twice =
        new FunctionSignature(
            "twice", List.of(new Parameter("value", Type.Scalar.INT)), Type.Scalar.INT);
    List<String> lines = new ArrayList<>(Stubs.stub(twice, language).lines().toList());
    int at = lines.stream().map(String::strip).toList().indexOf(answer);
    lines.set(at, lines.get(at).replace(answer, crash));
    Assignment plain = work(language, String.join("\n", lines) + "\n", true);
    byte[] input = "[0]\n".getBytes(StandardCharsets.UTF_8);
    JudgedCase test = new JudgedCase("1", true, () -> input, () -> input);
    JudgedProblem problem =
        new JudgedProblem("p", new Limits(5_000, 256), twice, Comparison.EXACT, List.of(test));
    Judgement judgement =
        judged(
            new Assignment(problem, plain.language(), plain.source(), List.of(test), true), NOBODY);
    assertEquals(Verdict.RTE, judgement.verdict(), judgement.toString());
    assertEquals(
        List.of(at + 1), judgement.marks().stream().map(Mark::line).toList(), judgement::toString);
    TestDetail detail = judgement.tests().getFirst().detail();
    assertNotNull(detail);
    assertFalse(
        detail.printed().matches("(?s).*\\s\\S*/?[Mm]ain\\.(py|java|kt|cs|js|ts|go):\\d.*"),
        detail.printed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"python", "pypy"})
  void aLongRecursionOfTwoIsToldByItsNameAndLine(String language) throws Exception {
    String source =
        """
        import sys
        sys.setrecursionlimit(50000)
        def left(n):
            return right(n + 1) + 1
        def right(n):
            return left(n + 1) + 1
        left(1)
        """;
    Judgement judgement = judged(work(language, source, false), NOBODY);
    assertEquals(Verdict.RTE, judgement.verdict(), judgement.toString());
    String said = String.valueOf(judgement.message());
    assertTrue(said.contains("RecursionError"), said);
    assertTrue(List.of(4, 6).contains(judgement.marks().getFirst().line()), judgement.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "python | x = 1~def f(: | SyntaxError: ",
        "pypy | x = 1~def f(: | SyntaxError: ",
        "cpp | int main() {~  int x = ; } | expected primary-expression",
        "c | int main(void) {~  int x = ; } | expected expression",
        "java | public class Other { public static void main(String[] a) {~  int x = ; } } | illegal start of expression",
        "kotlin | fun main() {~  val x: Int = \"a\" } | ",
        "csharp | class P { static void Main() {~    int x = ; } } | Unexpected symbol",
        "javascript | let a = 1;~let b = ; | SyntaxError: Unexpected token",
        "typescript | let a = 1;~let b: string = a; | Type 'number' is not assignable",
        "go | package main~func main() { var x int = \"a\"; _ = x } | cannot use",
        "rust | fn main() {~  let x: i32 = \"a\"; } | mismatched types",
        "ruby | def f(~puts 1~end | syntax error",
        "haskell | main = do~  print (1 + nope) | Variable not in scope"
      })
  void aCompileErrorNamesItsLine(String language, String source, String words) throws Exception {
    Judgement judgement = judged(work(language, source.replace('~', '\n'), false), NOBODY);
    assertEquals(Verdict.CE, judgement.verdict(), judgement.toString());
    String said = String.valueOf(judgement.message());
    assertTrue(said.startsWith("Compile error, line 2: "), said);
    assertTrue(words == null || said.contains(words), said);
    assertEquals(2, judgement.marks().getFirst().line());
  }

  @Test
  void aProgramTooLargeToLinkIsToldSo() throws Exception {
    for (String source :
        List.of(
            "int a[1500000000], b[1500000000]; int main() { b[2] = 1; return a[5] + b[7]; }",
            "int a[300000000] = {1, 2};\nint main() { return a[7]; }\n")) {
      Judgement judgement = judged(work("cpp", source, false), NOBODY);
      assertEquals(Verdict.CE, judgement.verdict());
      String said = String.valueOf(judgement.message());
      assertTrue(said.startsWith("Compile error: the program is too large"), said);
    }
  }

  @Test
  void inACompetitionNothingIsToldThatAProgramChose() throws Exception {
    for (String source :
        List.of(
            "import sys\nsys.exit(ord(input()[0]))",
            "raise KeyError(input())",
            "import os\nos.kill(os.getpid(), 11)")) {
      Report report = new Report(0, state -> assertTrue(nothing(state), state.toString()));
      Judgement judgement = judged(work("python", source, false).discreet(true), report);
      assertEquals(
          "Run-time error on test 1: it crashed, or ended with another exit code than 0. Of secret"
              + " tests no more is told during a competition.",
          judgement.message());
      assertTrue(nothing(judgement), judgement.toString());
      assertTrue(String.valueOf(report.forStaff()).startsWith("secret/03-the-empty-list: "));
    }
  }

  @Test
  void inACompetitionNothingIsToldThatAProgramUsed() throws Exception {
    for (String source :
        List.of(
            "import time\nend = 0.3 + int(input())\nwhile time.process_time() < end: pass\nprint(1)",
            "x = bytearray(50_000_000 + int(input()))\nprint(1)",
            "while True: pass")) {
      Assignment work = work("python", source, false).discreet(true);
      Report report = new Report(0, state -> assertTrue(unmeasured(state), state.toString()));
      Judgement judgement = judged(work, report);
      assertTrue(
          List.of(Verdict.WA, Verdict.TLE).contains(judgement.verdict()), judgement.toString());
      assertTrue(unmeasured(judgement), judgement.toString());
      assertFalse(
          String.valueOf(judgement.message())
              .replace("limit is 5.0 s", "")
              .matches("(?s).*[0-9] (s|MB).*"),
          judgement.toString());
      assertTrue(String.valueOf(report.forStaff()).contains("of CPU time"));
    }
  }

  @Test
  void whatIsAcceptedThereIsToldWhatItUsedInAll() throws Exception {
    String right = "x = bytearray(50_000_000)\nprint(0)";
    Judgement judgement = judged(work("python", right, false).discreet(true), NOBODY);
    assertEquals(Verdict.AC, judgement.verdict());
    assertTrue(judgement.memoryKb() > 48_000, judgement.toString());
    assertTrue(String.valueOf(judgement.message()).contains("The slowest took"));
    assertEquals(0, judgement.tests().getFirst().memoryKb());
  }

  private static boolean unmeasured(Judgement judgement) {
    return judgement.cpuMs() == 0
        && judgement.memoryKb() == 0
        && judgement.tests().stream()
            .allMatch(test -> test.cpuMs() == 0 && test.wallMs() == 0 && test.memoryKb() == 0);
  }

  private static boolean nothing(Judgement judgement) {
    return judgement.marks().isEmpty()
        && judgement.tests().stream()
            .allMatch(test -> test.name().equals("test 1") && test.detail() == null);
  }

  @Test
  void aSampleIsToldInFullEvenThere() throws Exception {
    Judgement judgement =
        judged(work("python", "import sys\nsys.exit(7)", true).discreet(true), NOBODY);
    assertTrue(String.valueOf(judgement.message()).contains("exit code 7"));
    assertEquals("03-the-empty-list", judgement.tests().getFirst().name());
    assertNotNull(judgement.tests().getFirst().detail());
  }
}
