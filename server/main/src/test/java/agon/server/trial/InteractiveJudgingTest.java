package agon.server.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.driver.Drivers;
import agon.packages.read.PackageReader;
import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.protocol.Verdict;
import agon.sandbox.Sandbox;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.RequiresDocker;
import agon.server.assignment.Assignment;
import agon.server.assignment.JudgedCase;
import agon.server.assignment.JudgedProblem;
import agon.server.verdict.Sentences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interactive problems from package to verdict, in real boxes. */
@RequiresDocker
@Timeout(180)
class InteractiveJudgingTest {
  private static final String ECHO = "print(input())";

  /** Asks for the number again and again, and is told no more than it is. */
  private static final String ANSWERS =
      """
      #include <fstream>
      #include <iostream>
      #include <string>
      int main(int, char** argv) {
        int secret, n;
        std::ifstream(argv[1]) >> secret;
        std::string word;
        while (std::cin >> word) {
          if (word == "?") std::cout << secret << std::endl;
          else if (word == "!") { std::cin >> n; return n == secret ? 42 : 43; }
          else return 43;
        }
        return 43;
      }
      """;

  @TempDir Path folder;

  /** What a program is tried on in place of the problem's test. */
  private @Nullable String ownInput;

  private int validationTime = 20;

  private Judgement judge(String validator, String solution) throws Exception {
    return judge("v.py", validator, "python", solution);
  }

  private Judgement judge(String validatorName, String validator, String language, String solution)
      throws Exception {
    write(
        "problem.yaml",
        """
        problem_format_version: 2025-09
        name: Talk
        uuid: 11111111-1111-4111-8111-111111111111
        type: interactive
        limits: {time_limit: 1, memory: 256, validation_time: %d, validation_memory: 128}
        """
            .formatted(validationTime));
    write("statement/problem.en.md", "Talk.");
    write("data/secret/01.in", "37\n");
    write("data/secret/01.ans", "37\n");
    write("output_validator/" + validatorName, validator);
    Sandbox sandbox = DockerTest.sandbox(language);
    DockerTest.sandbox(validatorName.endsWith(".py") ? "python" : "cpp");
    JudgedProblem problem = JudgedProblem.of(PackageReader.read(folder));
    List<JudgedCase> tests =
        ownInput == null
            ? problem.tests()
            : List.of(new JudgedCase("input 1", false, ownInput::getBytes, null));
    LanguageInfo info =
        sandbox.languages().stream().filter(one -> one.id().equals(language)).findFirst().get();
    Assignment work = new Assignment(problem, info, solution, tests, ownInput == null);
    return new Examiner(sandbox, Drivers::sources).examine(work, new Report(0, state -> {}));
  }

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void assertJudged(Verdict expected, Judgement judged) {
    assertEquals(expected, judged.verdict(), judged::toString);
  }

  @Test
  void theOneWhoIsAnsweredAndNeverReadsIsStoppedByItsOwnLimits() throws Exception {
    String loops = "#include <iostream>\nint main() { for (;;) std::cout << \"?\" << std::endl; }";
    assertJudged(Verdict.TLE, judge("check.cpp", ANSWERS, "cpp", loops));
  }

  @Test
  void theOneWhoFloodsASlowValidatorIsNotGivenTheValidatorsTime() throws Exception {
    String slow =
        "import sys, time\nfor line in sys.stdin:\n    time.sleep(1)\n    print(1, flush=True)";
    long from = System.nanoTime();
    Judgement judged = judge(slow, "while True: print('?' * 500)");
    assertTrue(List.of(Verdict.OLE, Verdict.TLE).contains(judged.verdict()), judged::toString);
    assertTrue(System.nanoTime() - from < 60_000_000_000L, "The validator's own limit is 61 s.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sys.exit(1)",
        "sys.exit(0)",
        "os.kill(os.getpid(), 11)",
        "os.abort()",
        "x = bytearray(1 << 30)",
        "while True: pass",
        "raise ValueError('broken')",
      })
  void aValidatorThatFailsIsAJudgeError(String failure) throws Exception {
    String fails = "import os, sys\nprint(100, flush=True)\nsys.stdin.readline()\n" + failure;
    String guesses = "print(input(), flush=True)\nprint(input())";
    assertJudged(Verdict.JE, judge(fails, guesses));
  }

  @Test
  void aValidatorThatFailsAfterASolutionEndedWellIsAJudgeError() throws Exception {
    assertJudged(Verdict.JE, judge("import sys\nsys.stdin.read()\nsys.exit(1)", "print(1)"));
  }

  @Test
  void theValidatorsComputingIsNotTheContestantsWaiting() throws Exception {
    String computes =
        """
        import sys, time
        while time.process_time() < 17: pass
        print(5, flush=True)
        sys.exit(42 if sys.stdin.readline().strip() == "5" else 43)
        """;
    assertJudged(Verdict.AC, judge(computes, ECHO));
  }

  @Test
  void theValidatorsSleepingIsNotTheContestantsWaiting() throws Exception {
    String sleeps =
        """
        import sys, time
        time.sleep(20)
        print(5, flush=True)
        sys.exit(42 if sys.stdin.readline().strip() == "5" else 43)
        """;
    assertJudged(Verdict.AC, judge(sleeps, ECHO));
  }

  @Test
  void aValidatorThatSleepsForEverIsAJudgeError() throws Exception {
    validationTime = 1;
    assertJudged(Verdict.JE, judge("import time\ntime.sleep(1e9)", ECHO));
  }

  @Test
  void aSolutionThatWaitsForAWaitingValidatorIsStopped() throws Exception {
    String waits = "import sys\nsys.exit(42 if sys.stdin.readline() else 43)";
    assertJudged(Verdict.TLE, judge(waits, "input()\nprint(1)"));
  }

  @Test
  void aSolutionSeesTheEndOfItsInputWhenTheValidatorClosesIt() throws Exception {
    String closes =
        """
        import os, sys
        n = int(open(sys.argv[1]).read())
        sys.stdout.write("".join(f"{i}\\n" for i in range(n)))
        sys.stdout.flush()
        os.close(1)
        sys.exit(42 if sys.stdin.readline().strip() == str(sum(range(n))) else 43)
        """;
    String sums = "import sys\nprint(sum(int(line) for line in sys.stdin))";
    assertJudged(Verdict.AC, judge(closes, sums));
  }

  @Test
  void aValidatorSeesTheEndOfItsInputWhenTheSolutionClosesIt() throws Exception {
    String counts = "import sys\nn = len(sys.stdin.read())\nprint(n, flush=True)\nsys.exit(42)";
    String closes =
        """
        import os
        print("123", flush=True)
        os.close(1)
        assert input() == "4"
        os._exit(0)
        """;
    assertJudged(Verdict.AC, judge(counts, closes));
  }

  @Test
  void aValidatorMaySayAsMuchAsTheTalkNeeds() throws Exception {
    String says =
        """
        import sys
        for i in range(12):
            print("x" * (1 << 20), flush=True)
            if sys.stdin.readline().strip() != str(1 << 20): sys.exit(43)
        sys.exit(42)
        """;
    assertJudged(Verdict.AC, judge(says, "for i in range(12): print(len(input()), flush=True)"));
  }

  @Test
  void aSolutionThatCrashesIsNotHeldForTheValidator() throws Exception {
    String sleeps = "import time\ntime.sleep(50)";
    long from = System.nanoTime();
    assertJudged(Verdict.RTE, judge(sleeps, "1 / 0"));
    assertTrue(System.nanoTime() - from < 40_000_000_000L, "The validator sleeps on.");
  }

  @Test
  void anOwnInputThatTheValidatorCannotWorkWithIsNoFaultOfTheProblem() throws Exception {
    ownInput = "not a number";
    String reads = "import sys\nprint(int(open(sys.argv[1]).read()), flush=True)\nsys.exit(42)";
    Judgement judged = judge(reads, ECHO);
    assertNull(judged.verdict(), judged::toString);
    assertEquals(Sentences.unanswerable(), judged.message());
    ownInput = "37";
    Judgement talked = judge(reads, ECHO);
    assertEquals(Verdict.AC, talked.tests().getFirst().verdict(), talked::toString);
    assertTrue(String.valueOf(talked.message()).startsWith("Your input"), talked::toString);
  }

  @Test
  void whatARejectedSolutionDoesThenIsNotItsVerdict() throws Exception {
    String rejects = "import sys\nprint(1, flush=True)\nsys.stdin.readline()\nsys.exit(43)";
    assertJudged(Verdict.WA, judge(rejects, "print(input(), flush=True)\nprint(input())"));
  }
}
