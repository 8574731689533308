package agon.problems;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackProblemsTest {
  private static final Path PROBLEMS = Path.of("src/main/problems");

  /** Written once for all tests, since it takes seconds. */
  @TempDir static Path written;

  @BeforeAll
  static void writeAll() throws IOException {
    PackProblems.write(PROBLEMS, written);
  }

  static Stream<TestGenerator> problems() {
    return PackProblems.PROBLEMS.stream();
  }

  @ParameterizedTest
  @MethodSource("problems")
  void theSameSeedGivesTheSameBytes(TestGenerator problem) throws IOException {
    byte[] again = Packer.pack(PROBLEMS.resolve(problem.id()), problem);
    assertArrayEquals(zip(problem), again);
  }

  @ParameterizedTest
  @MethodSource("problems")
  void everyProblemHasSamplesAndEnoughSecretTests(TestGenerator problem) throws IOException {
    Map<String, byte[]> files = unzip(problem);
    long samples = count(files, "data/sample/.*\\.in");
    long secret = count(files, "data/secret/\\d\\d-.*\\.in");
    assertTrue(samples >= 2 && samples <= 3, problem.id() + " has samples: " + samples);
    assertTrue(secret >= 10 && secret <= 40, problem.id() + " has secret tests: " + secret);
  }

  @ParameterizedTest
  @MethodSource("problems")
  void everyInputHasItsAnswerAndItsOwnNumber(TestGenerator problem) throws IOException {
    Map<String, byte[]> files = unzip(problem);
    Set<String> inputs = endingWith(files, ".in");
    assertEquals(inputs, endingWith(files, ".ans"));
    Set<String> numbers = new TreeSet<>();
    for (String input : inputs) {
      if (input.startsWith("data/secret/")) {
        assertTrue(numbers.add(input.substring(12, 14)), "This number comes twice: " + input);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("problems")
  void everyProblemIsSolvedInThreeLanguages(TestGenerator problem) throws IOException {
    Map<String, byte[]> files = unzip(problem);
    for (String extension : List.of("py", "cpp", "java")) {
      assertEquals(1, count(files, "submissions/accepted/.*\\." + extension), extension);
    }
  }

  @ParameterizedTest
  @MethodSource("problems")
  void everyProblemShowsAWrongAndATooSlowIdea(TestGenerator problem) throws IOException {
    Map<String, byte[]> files = unzip(problem);
    assertTrue(count(files, "submissions/wrong_answer/.*\\.(py|cpp)") >= 1);
    assertTrue(count(files, "submissions/time_limit_exceeded/.*\\.(py|cpp)") >= 1);
  }

  @ParameterizedTest
  @MethodSource("problems")
  void everyProblemHasThreeHintsAndAnEditorialWithItsCost(TestGenerator problem)
      throws IOException {
    Map<String, byte[]> files = unzip(problem);
    String hints = text(files, "hints.en.md");
    assertEquals(3, hints.lines().filter(line -> line.startsWith("## ")).count());
    String editorial = text(files, "solution/solution.en.md");
    for (String part : List.of("## Idea", "## Complexity", "```python")) {
      assertTrue(editorial.contains(part), part);
    }
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("problems")
  void everyTextEndsItsLastLine(TestGenerator problem) throws IOException {
    unzip(problem)
        .forEach((name, bytes) -> {
          String text = new String(bytes, StandardCharsets.UTF_8);
          assertTrue(text.endsWith("\n"), name);
          assertFalse(text.contains("\r"), name);
        });
  }

  @Test
  void everyFolderIsInTheListOnce() throws IOException {
    List<String> listed = problems().map(TestGenerator::id).sorted().toList();
    try (Stream<Path> folders = Files.list(PROBLEMS)) {
      assertEquals(folders.map(each -> each.getFileName().toString()).sorted().toList(), listed);
    }
  }

  @Test
  void easyProblemsComeFirstAndHardOnesLast() throws IOException {
    List<String> levels = List.of("easy", "medium", "hard");
    int before = 0;
    for (TestGenerator problem : PackProblems.PROBLEMS) {
      String yaml = Files.readString(PROBLEMS.resolve(problem.id()).resolve("problem.yaml"));
      String level = yaml.replaceAll("(?s).*keywords: \\[(\\w+),.*", "$1");
      int rank = levels.indexOf(level);
      assertTrue(rank >= before, problem.id() + " is " + level + " and stands too late.");
      before = rank;
    }
    assertEquals(2, before);
  }

  @Test
  void tenAreEasyTwelveMediumAndEightHardAndMostAreFunctions() throws IOException {
    Map<String, Integer> levels = new TreeMap<>();
    int functions = 0;
    int classes = 0;
    for (TestGenerator problem : PackProblems.PROBLEMS) {
      Path folder = PROBLEMS.resolve(problem.id());
      String yaml = Files.readString(folder.resolve("problem.yaml"));
      levels.merge(yaml.replaceAll("(?s).*keywords: \\[(\\w+),.*", "$1"), 1, Integer::sum);
      Path signature = folder.resolve("signature.yaml");
      if (Files.exists(signature)) {
        boolean isClass = Files.readString(signature).startsWith("class: ");
        classes += isClass ? 1 : 0;
        functions += isClass ? 0 : 1;
      }
    }
    assertEquals(Map.of("easy", 10, "medium", 12, "hard", 8), levels);
    assertEquals(18, functions);
    assertEquals(2, classes);
  }

  @Test
  void theIndexNamesEveryZipWithItsDigest() throws Exception {
    List<String> lines = Files.readAllLines(written.resolve("index.txt"));
    assertEquals(
        problems().map(TestGenerator::id).toList(),
        lines.stream().map(PackProblemsTest::firstWord).toList());
    for (String line : lines) {
      byte[] zip = Files.readAllBytes(written.resolve(firstWord(line) + ".zip"));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(zip);
      assertEquals(firstWord(line) + " " + HexFormat.of().formatHex(digest), line);
    }
  }

  private static String firstWord(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private static byte[] zip(TestGenerator problem) throws IOException {
    return Files.readAllBytes(written.resolve(problem.id() + ".zip"));
  }

  /** Path inside the package to content. */
  private static Map<String, byte[]> unzip(TestGenerator problem) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zip(problem)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertTrue(entry.getName().startsWith(problem.id() + "/"), entry.getName());
        files.put(entry.getName().substring(problem.id().length() + 1), zip.readAllBytes());
      }
    }
    return files;
  }

  private static long count(Map<String, byte[]> files, String pattern) {
    return files.keySet().stream().filter(name -> name.matches(pattern)).count();
  }

  private static Set<String> endingWith(Map<String, byte[]> files, String extension) {
    return files.keySet().stream()
        .filter(name -> name.endsWith(extension))
        .map(name -> name.substring(0, name.length() - extension.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
