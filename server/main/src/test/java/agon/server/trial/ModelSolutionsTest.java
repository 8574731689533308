package agon.server.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.JurySubmission;
import agon.packages.ProblemPackage;
import agon.packages.driver.Drivers;
import agon.packages.driver.Stubs;
import agon.packages.read.PackageReader;
import agon.protocol.LanguageInfo;
import agon.protocol.Verdict;
import agon.sandbox.docker.DockerConfig;
import agon.sandbox.docker.DockerSandbox;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.RequiresDocker;
import agon.server.assignment.JudgedCase;
import agon.server.assignment.JudgedProblem;
import agon.server.verify.InputCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Judges, in real boxes, every solution that the shipped problems come with: those in the usual
 * languages on all tests, those in the others on few.
 */
@RequiresDocker
@Execution(ExecutionMode.CONCURRENT)
class ModelSolutionsTest {
  private static final Set<String> LANGUAGES = Set.of("python", "cpp", "java");
  private static final String PYPY = "pypy";

  /** Problems that are solved in every language in which functions can be written, at least. */
  private static final int IN_ALL_LANGUAGES = 10;

  /** In the other languages, beside the samples: the largest tests show what the others hide. */
  private static final int LARGEST = 2;

  @TempDir static Path folder;
  private static @Nullable DockerSandbox sandbox;

  @BeforeAll
  static void openSandbox() throws InterruptedException {
    DockerSandbox opened = DockerTest.open(DockerConfig.in(folder));
    sandbox = opened;
    for (String language : LANGUAGES) {
      DockerTest.await(opened, language);
    }
  }

  @AfterAll
  static void closeSandbox() {
    if (sandbox != null) {
      sandbox.close();
    }
  }

  static Stream<String> shipped() throws IOException {
    return new String(resource("/problems/index.txt"), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split(" ", 2)[0]);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everySolutionGetsTheVerdictThatItIsMeantToGet(String id) throws Exception {
    ProblemPackage problem = read(id);
    List<JurySubmission> submissions =
        problem.submissions().stream()
            .filter(one -> LANGUAGES.contains(String.valueOf(one.language())))
            .toList();
    JuryCheck check = new JuryCheck(ready());
    check.add(problem, submissions);
    assertEquals(List.of(), check.surprises());
    assertEquals(
        submissions.stream().filter(one -> !one.expected().isEmpty()).count(), check.judged());
    for (String folder : List.of("submissions/accepted/", "submissions/wrong_answer/")) {
      assertTrue(
          submissions.stream().anyMatch(one -> one.path().startsWith(folder)), "none in " + folder);
    }
  }

  static Stream<String> inAllLanguages() throws Exception {
    List<String> languages =
        ready().languages().stream().map(LanguageInfo::id).filter(Drivers::has).toList();
    List<String> ids = new ArrayList<>();
    for (String id : shipped().toList()) {
      List<String> solved = others(read(id)).stream().map(JurySubmission::language).toList();
      if (languages.stream().allMatch(one -> LANGUAGES.contains(one) || solved.contains(one))) {
        ids.add(id);
      }
    }
    assertTrue(ids.size() >= IN_ALL_LANGUAGES, "solved in all languages: " + ids);
    return ids.stream();
  }

  /** The accepted solutions in languages beside the usual ones; PyPy takes that in Python. */
  private static List<JurySubmission> others(ProblemPackage problem) {
    return problem.submissions().stream()
        .filter(one -> one.path().startsWith("submissions/accepted/"))
        .map(one ->
            "python".equals(one.language())
                ? new JurySubmission(one.path(), PYPY, one.source(), one.expected())
                : one)
        .filter(one -> !LANGUAGES.contains(String.valueOf(one.language())))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("inAllLanguages")
  void aSolutionInEveryLanguageIsAccepted(String id) throws Exception {
    ProblemPackage problem = read(id);
    List<JurySubmission> others = others(problem);
    for (JurySubmission one : others) {
      DockerTest.await(ready(), String.valueOf(one.language()));
    }
    List<JudgedCase> tests = JudgedProblem.of(problem).tests();
    Stream<JudgedCase> largest =
        tests.stream()
            .filter(test -> !test.sample())
            .sorted(Comparator.comparingInt(test -> -test.input().bytes().length))
            .limit(LARGEST);
    JuryCheck check = new JuryCheck(ready());
    check.add(
        problem,
        others,
        Stream.concat(tests.stream().filter(JudgedCase::sample), largest).toList());
    assertEquals(List.of(), check.surprises());
    assertEquals(others.size(), check.judged());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyInputIsAsItsStatementPromises(String id) throws Exception {
    assertEquals(List.of(), new InputCheck(ready()).faults(read(id)));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void anUntouchedStubIsWrong(String id) throws Exception {
    ProblemPackage problem = read(id);
    Set<Verdict> verdicts = // One that waits for the end of a conversation is stopped by the clock.
        problem.judging().interactive() ? Set.of(Verdict.WA, Verdict.TLE) : Set.of(Verdict.WA);
    List<JurySubmission> stubs = new ArrayList<>();
    for (String language : LANGUAGES) {
      stubs.add(
          new JurySubmission(
              "stub/" + language, language, Stubs.stub(problem.signature(), language), verdicts));
    }
    JuryCheck check = new JuryCheck(ready());
    check.add(problem, stubs);
    assertEquals(List.of(), check.surprises());
    assertEquals(LANGUAGES.size(), check.judged());
  }

  @Test
  void aVerdictThatNobodyExpectedIsNoticed() throws Exception {
    String id = shipped().findFirst().orElseThrow();
    ProblemPackage problem = read(id);
    JurySubmission right =
        problem.submissions().stream()
            .filter(one -> one.expected().equals(Set.of(Verdict.AC)))
            .findFirst()
            .orElseThrow();
    JuryCheck check = new JuryCheck(ready());
    check.add(
        problem,
        List.of(new JurySubmission("x", right.language(), right.source(), Set.of(Verdict.WA))));
    assertEquals(1, check.surprises().size());
  }

  private static DockerSandbox ready() {
    if (sandbox == null) {
      throw new IllegalStateException("The sandbox was not opened.");
    }
    return sandbox;
  }

  private static ProblemPackage read(String id) throws Exception {
    // In a folder of its own: the same problem may be read by the test beside this one.
    Path zip = Files.createTempDirectory(folder, id).resolve(id + ".zip");
    Files.write(zip, resource("/problems/" + id + ".zip"));
    return PackageReader.read(zip);
  }

  private static byte[] resource(String path) throws IOException {
    try (InputStream in = ModelSolutionsTest.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException(path + " was not generated.");
      }
      return in.readAllBytes();
    }
  }
}
