package agon.server.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Verdict;
import agon.sandbox.Sandbox;
import agon.sandbox.SourceFile;
import agon.sandbox.docker.DockerConfig;
import agon.sandbox.docker.DockerSandbox;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.RequiresDocker;
import agon.server.problem.JurySubmission;
import agon.server.problem.NewPackage;
import agon.server.problem.PackageReader;
import agon.server.problem.ProblemPackage;
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
        List.of("data/secret/2.in is refused by input_validators/limits.py: Exited[code=43]"),
        inputs.faults(broken));
    PackageCheck.Result result = verify(root);
    assertFalse(result.good());
    assertEquals(PackageCheck.State.WRONG, row(result, "wrong.py").state());
    assertEquals(PackageCheck.State.RIGHT, row(result, "sum.py").state());
  }

  @Test
  void aTimeLimitIsInferredFromTheSlowestRightSolution() throws Exception {
    Path root = fresh();
    put(
        root,
        "problem.yaml",
        """
        problem_format_version: 2025-09
        name: Adding
        uuid: x
        limits: {time_resolution: 0.5, time_multipliers: {ac_to_time_limit: 1.0}}
        """);
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
    put(
        root,
        "problem.yaml",
        """
        problem_format_version: 2025-09
        name: Adding
        uuid: x
        type: multi-pass
        limits: {time_limit: 2, validation_passes: 3}
        """);
    put(
        root,
        "output_validator/again.py",
        """
        import os, sys
        notes, state = sys.argv[3] + "judgemessage.txt", sys.argv[3] + "state"
        passes = len(open(notes).readlines()) if os.path.exists(notes) else 0
        given = open(state if passes else sys.argv[1]).read()
        said = int(sys.stdin.read())
        if said != sum(map(int, given.split())):
            sys.exit(43)
        print("pass", file=open(notes, "a"))
        if passes < 2:
            for file in (state, sys.argv[3] + "nextpass.in"):
                print(said, 1, file=open(file, "w"))
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
    for (String broken : List.of("exit(0)", "1 // 0", "syntax error")) {
      put(root, "output_validator/broken.py", broken);
      for (PackageCheck.Row row : verify(root).rows()) {
        assertEquals(Verdict.JE, row.verdict(), broken);
      }
    }
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
    try (StressTest same = stress(problem, generator, right, right)) {
      assertEquals(Optional.empty(), same.round(1, 20));
    }
    try (StressTest other = stress(problem, generator, right, wrong)) {
      StressTest.Difference found = null;
      for (int seed = 1; found == null; seed++) {
        assertTrue(seed < 100, "No difference was found.");
        found = other.round(seed, 20).orElse(null);
      }
      StressTest.Difference smallest = other.shrunk(found, 40);
      assertEquals("4 1\n", new String(smallest.input(), StandardCharsets.UTF_8));
      assertEquals("5\n", new String(smallest.expected(), StandardCharsets.UTF_8));
      assertEquals(Verdict.WA, smallest.verdict());
    }
  }

  private static StressTest stress(
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
    return new StressTest(ready(), problem, programs.get(0), programs.get(1), programs.get(2));
  }
}
