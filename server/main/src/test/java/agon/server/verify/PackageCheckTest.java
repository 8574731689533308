package agon.server.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.JurySubmission;
import agon.packages.ProblemPackage;
import agon.packages.read.NewPackage;
import agon.packages.read.PackageReader;
import agon.protocol.Verdict;
import agon.sandbox.Sandbox;
import agon.sandbox.SourceFile;
import agon.sandbox.docker.DockerConfig;
import agon.sandbox.docker.DockerSandbox;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.RequiresDocker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small packages of our own, verified in real boxes. */
@RequiresDocker
class PackageCheckTest {
  @TempDir static Path data;
  private static @Nullable DockerSandbox sandbox;
  @TempDir Path folder;

  @BeforeAll
  static void openSandbox() throws InterruptedException {
    DockerSandbox opened = DockerTest.open(DockerConfig.in(data));
    sandbox = opened;
    DockerTest.await(opened, "python");
    DockerTest.await(opened, "cpp");
  }

  @AfterAll
  static void closeSandbox() {
    if (sandbox != null) {
      sandbox.close();
    }
  }

  private static Sandbox ready() {
    if (sandbox == null) {
      throw new IllegalStateException("The sandbox was not opened.");
    }
    return sandbox;
  }

  private Path fresh() throws Exception {
    Path made = folder.resolve("adding");
    NewPackage.write(made);
    return made;
  }

  private static void put(Path root, String path, String text) throws Exception {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Writes its problem.yaml anew, with those lines. */
  private static void describe(Path root, String... lines) throws Exception {
    String start = "problem_format_version: 2025-09\nname: Adding\nuuid: x\n";
    put(root, "problem.yaml", start + String.join("\n", lines) + "\n");
  }

  private static PackageCheck.Result verify(Path root) throws Exception {
    return new PackageCheck(ready()).run(PackageReader.read(root), row -> {});
  }

  private static PackageCheck.Row row(PackageCheck.Result result, String name) {
    return result.rows().stream()
        .filter(row -> row.submission().path().endsWith("/" + name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNewPackageIsAsItSaysAndABrokenOneIsNot() throws Exception {
    Path root = fresh();
    assertTrue(verify(root).good());
    InputCheck inputs = new InputCheck(ready());
    assertEquals(List.of(), inputs.faults(PackageReader.read(root)));
    put(root, "submissions/accepted/wrong.py", "print(4)");
    put(root, "data/secret/2.in", "1 -2\n");
    put(root, "data/secret/2.ans", "-1\n");
    ProblemPackage broken = PackageReader.read(root);
    assertEquals(
        List.of(
            "data/secret/2.in is refused by input_validators/limits.py: It ended with exit code 43."),
        inputs.faults(broken));
    PackageCheck.Result result = verify(root);
    assertFalse(result.good());
    assertEquals(PackageCheck.State.WRONG, row(result, "wrong.py").state());
    assertEquals(PackageCheck.State.RIGHT, row(result, "sum.py").state());
  }

  @Test
  void aTimeLimitIsInferredFromTheSlowestRightSolution() throws Exception {
    Path root = fresh();
    describe(root, "limits: {time_resolution: 0.5, time_multipliers: {ac_to_time_limit: 1.0}}");
    put(
        root,
        "submissions/accepted/slow.py",
        """
        import time
        while time.process_time() < 0.6:
            pass
        print(sum(map(int, input().split())))
        """);
    PackageCheck.Result result = verify(root);
    assertTrue(result.inferred() && result.good(), result.toString());
    assertTrue(result.limitMs() >= 1_000 && result.limitMs() % 500 == 0, result.toString());
  }

  @Test
  void aValidatorMayAskForAnotherPassAndKeepsWhatItWrote() throws Exception {
    Path root = fresh();
    describe(root, "type: multi-pass", "limits: {time_limit: 2, validation_passes: 3}");
    put(
        root,
        "output_validator/again.py",
        """
        import os, sys
        notes = sys.argv[3] + "judgemessage.txt"
        passes = len(open(notes).readlines()) if os.path.exists(notes) else 0
        said = int(sys.stdin.read())
        if said != sum(map(int, open(sys.argv[1]).read().split())):
            sys.exit(43)
        print("pass", file=open(notes, "a"))
        if passes < 2:
            print(said, 1, file=open(sys.argv[3] + "nextpass.in", "w"))
        sys.exit(42)
        """);
    Files.delete(root.resolve("data/secret/1-large.in"));
    Files.delete(root.resolve("data/secret/1-large.ans"));
    put(root, "data/secret/1.in", "5 6\n");
    put(root, "data/secret/1.ans", "");
    assertTrue(verify(root).good(), verify(root).toString());
    put(
        root,
        "output_validator/again.py",
        """
        open("nextpass.in", "w").write("1 1")
        exit(42)
        """);
    assertEquals(Verdict.JE, row(verify(root), "sum.py").verdict());
  }

  @Test
  void aValidatorThatFailsIsNobodysWrongAnswer() throws Exception {
    Path root = fresh();
    String crash = "import os\nos.abort()";
    put(root, "submissions/wrong_answer/nothing.py", "pass");
    for (String broken : List.of("exit(0)", "exit(1)", "1 // 0", "syntax error", crash)) {
      put(root, "output_validator/broken.py", broken);
      List<PackageCheck.Row> rows = verify(root).rows();
      assertTrue(rows.size() > 1, rows.toString());
      for (PackageCheck.Row row : rows) {
        assertEquals(Verdict.JE, row.verdict(), broken);
      }
    }
  }

  private Path scoring(String group) throws Exception {
    Path root = fresh();
    describe(root, "type: scoring", "limits: {time_limit: 2}");
    put(root, "data/secret/test_group.yaml", group);
    Files.delete(root.resolve("data/secret/1-large.in"));
    Files.delete(root.resolve("data/secret/1-large.ans"));
    for (int i = 1; i <= 2; i++) {
      put(root, "data/secret/" + i + ".in", i + " 0\n");
      put(root, "data/secret/" + i + ".ans", "");
    }
    return root;
  }

  /** Gives what the test's first number is worth, through a file of that name. */
  private static void givePoints(Path root, String file, String points) throws Exception {
    put(
        root,
        "output_validator/points.py",
        """
        import sys
        first = int(open(sys.argv[1]).read().split()[0])
        print(%s, file=open(sys.argv[3] + "%s", "w"))
        sys.exit(42)
        """
            .formatted(points, file));
  }

  @Test
  void aValidatorGivesPointsOrAShareOfThem() throws Exception {
    Path root = scoring("max_score: 60\n");
    givePoints(root, "score.txt", "10 * first");
    assertEquals(30.0, row(verify(root), "sum.py").score());
    givePoints(root, "score_multiplier.txt", "first / 2");
    assertEquals(45.0, row(verify(root), "sum.py").score());
    Path unbounded = scoring("max_score: unbounded\n");
    givePoints(unbounded, "score.txt", "1000 * first");
    assertEquals(3000.0, row(verify(unbounded), "sum.py").score());
  }

  @Test
  void pointsThatTheFormatForbidsAreNobodysPoints() throws Exception {
    Path root = scoring("max_score: 60\n");
    for (String[] wrong :
        List.of(
            new String[] {"score.txt", "31"},
            new String[] {"score.txt", "-1"},
            new String[] {"score.txt", "'many'"},
            new String[] {"score_multiplier.txt", "1.5"})) {
      givePoints(root, wrong[0], wrong[1]);
      assertEquals(Verdict.JE, row(verify(root), "sum.py").verdict(), String.join(" ", wrong));
    }
    Path unbounded = scoring("max_score: unbounded\n");
    givePoints(unbounded, "score_multiplier.txt", "0.5");
    assertEquals(Verdict.JE, row(verify(unbounded), "sum.py").verdict());
  }

  @Test
  void answersAreHandedInAsTheyAreOrWrittenByPrograms() throws Exception {
    Path root = fresh();
    describe(root, "type: [pass-fail, submit-answer]", "limits: {time_limit: 2}");
    for (String test : List.of("sample/1", "secret/1-large")) {
      put(root, "data/" + test + ".in", "3 4\n");
      put(root, "data/" + test + ".ans", "7\n");
    }
    put(root, "submissions/accepted/seven.txt", "7\n");
    put(root, "submissions/wrong_answer/eight.txt", "8\n");
    put(root, "submissions/wrong_answer/eight.py", "print(8)\n");
    PackageCheck.Result plain = verify(root);
    assertTrue(plain.good() && plain.rows().size() >= 4, plain.toString());
    put(
        root,
        "output_validator/digits.py",
        "import sys\nsys.exit(42 if sys.stdin.read() == '7\\n' else 43)\n");
    assertTrue(verify(root).good(), verify(root).toString());
  }

  @Test
  void aValidatorIsBuiltAndStartedByItsOwnScripts() throws Exception {
    Path root = fresh();
    put(
        root,
        "output_validator/build",
        "#!/bin/sh\nc++ -DRIGHT=42 -o checker checker.cc || exit 1\n");
    put(
        root,
        "output_validator/run",
        "#!/bin/sh\n[ -n \"$3\" ] && ./checker \"$1\" && exit 1\nexit $?\n");
    put(
        root,
        "output_validator/checker.cc",
        """
        #include <fstream>
        #include <iostream>
        int main(int n, char **names) {
          std::ifstream in(names[1]);
          int a, b, sum;
          return in >> a >> b && std::cin >> sum && a + b == sum ? RIGHT : 43;
        }
        """);
    put(root, "submissions/wrong_answer/one.py", "print(1)");
    PackageCheck.Result result = verify(root);
    assertTrue(result.good() && result.rows().size() > 1, result.toString());
    put(root, "output_validator/build", "#!/bin/sh\necho no luck\nexit 1\n");
    assertEquals(Verdict.JE, row(verify(root), "sum.py").verdict());
  }

  @Test
  void compilingKeepsToTheLimitsOfThePackage() throws Exception {
    Path root = fresh();
    describe(root, "limits: {time_limit: 2, compilation_time: 1}");
    // Many thousand types, which take a compiler some seconds and a little memory.
    String slow =
        """
        template <int d, int i> struct T { enum { n = T<d-1, 2*i>::n + T<d-1, 2*i+1>::n }; };
        template <int i> struct T<0, i> { enum { n = 1 }; };
        int main() { return T<16, 0>::n == 0; }
        """;
    put(root, "submissions/compile_error/slow.cpp", slow);
    PackageCheck.Result result = verify(root);
    assertEquals(Verdict.CE, row(result, "slow.cpp").verdict());
    assertEquals(Verdict.AC, row(result, "sum.py").verdict());
  }

  @Test
  void whatAValidatorTellsTheJudgesMayBeAskedFor() throws Exception {
    Path root = fresh();
    put(
        root,
        "output_validator/tells.py",
        "import sys\nprint('far off', file=open(sys.argv[3] + 'judgemessage.txt', 'w'))\nsys.exit(43)");
    put(root, "submissions/wrong_answer/one.py", "print(1)");
    put(root, "submissions/submissions.yaml", "wrong_answer/one.py: {message: far off}\n");
    assertEquals(PackageCheck.State.RIGHT, row(verify(root), "one.py").state());
    put(root, "submissions/submissions.yaml", "wrong_answer/one.py: {message: far away}\n");
    assertEquals(PackageCheck.State.WRONG, row(verify(root), "one.py").state());
  }

  @Test
  void anInputValidatorGetsTheArgumentsAndFilesOfTheTest() throws Exception {
    Path root = fresh();
    put(
        root,
        "input_validators/limits.py",
        "import sys\nsys.exit(42 if sys.argv[1:] == ['-x', 'given', open('w.txt').read()] else 43)");
    put(root, "data/sample/test_group.yaml", "{input_validator_args: [-x], args: [given, here]}\n");
    put(
        root,
        "data/secret/test_group.yaml",
        "{input_validator_args: [-x], args: [given, there]}\n");
    put(root, "data/sample/1.files/w.txt", "here");
    put(root, "data/secret/1-large.files/w.txt", "there");
    assertEquals(List.of(), new InputCheck(ready()).faults(PackageReader.read(root)));
    put(root, "data/secret/1-large.files/w.txt", "elsewhere");
    assertEquals(1, new InputCheck(ready()).faults(PackageReader.read(root)).size());
  }

  @Test
  void aTestHasItsOwnArgumentsAndFiles() throws Exception {
    Path root = fresh();
    put(root, "data/secret/2.in", "");
    put(root, "data/secret/2.ans", "hello there");
    put(root, "data/secret/2.yaml", "{args: [hello], output_validator_args: [case_sensitive]}");
    put(root, "data/secret/2.files/word.txt", "there");
    put(root, "submissions/accepted/sum.py", SUM_OR_FILE.formatted(""));
    put(root, "submissions/wrong_answer/loud.py", SUM_OR_FILE.formatted(".upper()"));
    PackageCheck.Result result = verify(root);
    assertTrue(result.good(), result.toString());
  }

  private static final String SUM_OR_FILE =
      """
      import sys
      if len(sys.argv) > 1:
          print(sys.argv[1], open("word.txt").read()%s)
      else:
          print(sum(map(int, input().split())))
      """;

  @Test
  void twoSolutionsThatDifferAreFoundWithTheSmallestInput() throws Exception {
    ProblemPackage problem = PackageReader.read(fresh());
    String generator =
        """
        import random, sys
        random.seed(sys.argv[1])
        print(random.randint(0, int(sys.argv[2])), 1)
        """;
    String right = "print(sum(map(int, input().split())))";
    String wrong = "a, b = map(int, input().split())\nprint(a + b if a < 4 else a)";
    try (Stress same = stress(problem, generator, right, right)) {
      assertEquals(Optional.empty(), same.round(1, 20));
    }
    try (Stress other = stress(problem, generator, right, wrong)) {
      Stress.Difference found = null;
      for (int seed = 1; found == null; seed++) {
        assertTrue(seed < 100, "No difference was found.");
        found = other.round(seed, 20).orElse(null);
      }
      Stress.Difference smallest = other.shrunk(found, 40);
      assertEquals("4 1\n", new String(smallest.input(), StandardCharsets.UTF_8));
      assertEquals("5\n", new String(smallest.expected(), StandardCharsets.UTF_8));
      assertEquals(Verdict.WA, smallest.verdict());
    }
  }

  private static Stress stress(
      ProblemPackage problem, String generator, String brute, String solution) throws Exception {
    List<JurySubmission> programs =
        Stream.of(generator, brute, solution)
            .map(text ->
                new JurySubmission(
                    "main.py",
                    "python",
                    List.of(new SourceFile("main.py", text)),
                    Set.of(),
                    List.of(),
                    null))
            .toList();
    return new Stress(ready(), problem, programs.get(0), programs.get(1), programs.get(2));
  }
}
