package agon.packages.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.Grading;
import agon.packages.ProblemPackage;
import agon.packages.TestCase;
import agon.packages.TestGroup;
import agon.packages.files.BadPackageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Reads packages of others, which lie beside the project and are not part of it. */
class RealPackagesTest {
  private static Path corpus() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path corpus = at.resolve("shared/corpus");
      if (Files.isDirectory(corpus)) {
        return corpus;
      }
    }
    Assumptions.abort("SKIPPED: no folder shared/corpus with real packages beside the project");
    throw new IllegalStateException();
  }

  @Test
  void plainProgramProblemsAreRead() throws Exception {
    int cases = 0;
    for (Path folder : packages(corpus().resolve("permissive"))) {
      ProblemPackage read = PackageReader.read(folder);
      for (TestCase test : read.tests()) {
        assertTrue(
            read.comparison().check(test.answer().bytes(), test.answer().bytes()).accepted(),
            test.name());
        cases++;
      }
    }
    assertEquals(6 + 28 + 10 + 35 + 1, cases);
    ProblemPackage mirror = PackageReader.read(corpus().resolve("permissive/miroirmagique"));
    assertEquals("Magic Mirror", mirror.title());
    assertEquals("tokens float_tolerance 1.1E-6", mirror.comparison().text());
    assertEquals(1000, mirror.limits().cpuMs());
    ProblemPackage hello = PackageReader.read(corpus().resolve("permissive/hello"));
    assertEquals("Hello World!", hello.title());
    assertEquals(512, hello.limits().memoryMb());
    assertEquals(
        52, PackageReader.read(corpus().resolve("dual-labelled/smallschedule")).tests().size());
  }

  @Test
  void aValidatorThatIsMissingIsNamed() {
    Path packages = corpus().resolve("dual-labelled");
    for (String name : List.of("different", "guess")) {
      String refusal =
          String.valueOf(
              assertThrows(
                      BadPackageException.class, () -> PackageReader.read(packages.resolve(name)))
                  .getMessage());
      assertTrue(refusal.contains("needs an output validator of its own"), refusal);
    }
  }

  @Test
  void groupsAndPointsAreRead() throws Exception {
    ProblemPackage echo = PackageReader.read(corpus().resolve("dual-labelled/oddecho"));
    TestGroup all = echo.judging().groups();
    assertTrue(all != null && all.grading().ignoreSample());
    TestGroup secret = all.groups().getLast();
    assertTrue(secret.grading().acceptIfAny());
    assertEquals(
        List.of("secret/subtask1", "secret/subtask2"),
        secret.groups().stream().map(TestGroup::path).toList());
    assertEquals(50, secret.groups().getFirst().grading().accept());
    assertEquals(Grading.Scores.MIN, secret.groups().getFirst().grading().score());
    assertTrue(secret.groups().getFirst().grading().stopOnReject());
  }

  private static List<Path> packages(Path folder) throws IOException {
    try (var paths = Files.list(folder)) {
      return paths.filter(path -> Files.exists(path.resolve("problem.yaml"))).sorted().toList();
    }
  }
}
