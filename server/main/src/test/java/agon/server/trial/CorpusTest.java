package agon.server.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.JurySubmission;
import agon.packages.ProblemPackage;
import agon.packages.driver.Drivers;
import agon.packages.read.PackageReader;
import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.sandbox.Sandbox;
import agon.sandbox.docker.DockerConfig;
import agon.sandbox.docker.DockerSandbox;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.RequiresDocker;
import agon.server.assignment.Assignment;
import agon.server.assignment.JudgedProblem;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Imports real packages and judges solutions of our own to them, with validators of our own where
 * the packages have none left.
 */
@RequiresDocker
class CorpusTest {
  @TempDir static Path folder;
  private static @Nullable DockerSandbox sandbox;

  @BeforeAll
  static void openSandbox() throws InterruptedException {
    DockerSandbox opened = DockerTest.open(DockerConfig.in(folder));
    sandbox = opened;
    for (String language : List.of("python", "cpp", "java", "haskell")) {
      DockerTest.await(opened, language);
    }
  }

  @AfterAll
  static void closeSandbox() {
    if (sandbox != null) {
      sandbox.close();
    }
  }

  private static Path corpus() {
    for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      Path corpus = up.resolve("shared/corpus");
      if (Files.isDirectory(corpus)) {
        return corpus;
      }
    }
    return Assumptions.abort(
        "SKIPPED: no folder shared/corpus with real packages beside the project");
  }

  private static Path own(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(CorpusTest.class.getResource("/corpus/" + name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "permissive/hello,6",
    "permissive/stockagefacile,7",
    "permissive/circuitconfort,7",
    "permissive/palindronium,7",
    "permissive/miroirmagique,7",
    "dual-labelled/smallschedule,7",
    "dual-labelled/different,7",
    "dual-labelled/guess,8",
    "dual-labelled/oddecho,8",
  })
  void everySolutionOfOursGetsItsVerdict(String path, int least) throws Exception {
    String name = path.substring(path.indexOf('/') + 1);
    Path work = folder.resolve(name);
    copy(corpus().resolve(path), work);
    Path own = own(name);
    for (Path part : list(own)) {
      String kind = part.getFileName().toString();
      copy(part, kind.equals("package") ? work : work.resolve("submissions").resolve(kind));
    }
    ProblemPackage problem = PackageReader.read(work);
    assertTrue(problem.submissions().size() >= least, "too few solutions");
    assertEquals(
        Set.of(),
        problem.submissions().stream()
            .map(JurySubmission::hindrance)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
    JuryCheck check = new JuryCheck(ready());
    check.add(problem, problem.submissions());
    assertEquals(List.of(), check.surprises());
    assertEquals(problem.submissions().size(), check.judged());
  }

  @ParameterizedTest
  @CsvSource({
    "accepted/echo.py,AC,100",
    "partially_accepted/five.py,AC,50",
    "wrong_answer/all.py,WA,0",
  })
  void pointsAreGivenByGroups(String file, String verdict, double score) throws Exception {
    ProblemPackage problem = PackageReader.read(corpus().resolve("dual-labelled/oddecho"));
    LanguageInfo python =
        ready().languages().stream()
            .filter(one -> one.id().equals("python"))
            .findFirst()
            .orElseThrow();
    JudgedProblem known = JudgedProblem.of(problem);
    String source = Files.readString(own("oddecho").resolve(file));
    Judgement judgement =
        new Examiner(ready(), Drivers::sources)
            .examine(
                new Assignment(known, python, source, known.tests(), true),
                new Report(0, state -> {}));
    assertEquals(verdict, String.valueOf(judgement.verdict()), judgement.message());
    assertEquals(score, judgement.score());
    assertNotNull(judgement.message());
    assertTrue(judgement.message().contains("points"), judgement.message());
  }

  private static Sandbox ready() {
    if (sandbox == null) {
      throw new IllegalStateException("The sandbox was not opened.");
    }
    return sandbox;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.write(target, Files.readAllBytes(path));
      }
    }
  }
}
