package agon.server.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.JurySubmission;
import agon.packages.json.DocumentPackage;
import agon.packages.json.DocumentReader;
import agon.protocol.Verdict;
import agon.sandbox.docker.DockerConfig;
import agon.sandbox.docker.DockerSandbox;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.RequiresDocker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports the function problems of real collections from their JSON and judges solutions in the
 * form that the collections' own stubs have: of our own, ours with a mistake, and the stubs
 * themselves.
 */
@RequiresDocker
class FunctionCollectionTest {
  /** Compiled languages are tried on every so many-th problem, and on those with odd names. */
  private static final int COMPILED = Integer.getInteger("agon.functions.compiled", 10);

  private static final String ODD_NAME = "humaneval-x-160";

  /** Answers something of the same type that is not right. */
  private static final String WRONG_PYTHON =
      """

      right = FUNCTION
      def FUNCTION(*values):
          r = right(*values)
          if isinstance(r, bool):
              return not r
          if isinstance(r, (int, float)):
              return r + 1
          return r + "x" if isinstance(r, str) else list(r) + [[1] if "FUNCTION" == "rows" else 1]
      """;

  private static final String WRONG_JAVASCRIPT =
      """

      const right = FUNCTION;
      FUNCTION = (...values) => {
        const r = right(...values);
        if (Array.isArray(r)) return [...r, "FUNCTION" === "rows" ? [1] : 1];
        return typeof r === "boolean" ? !r : typeof r === "string" ? r + "x" : r + 1;
      };
      """;

  @TempDir static Path folder;

  private static Path collections() {
    for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      Path found = up.resolve("shared/corpus/functions");
      if (Files.isDirectory(found)) {
        return found;
      }
    }
    return Assumptions.abort("SKIPPED: no folder shared/corpus/functions beside the project");
  }

  /** Each solution by the problem's id, which stands in a comment above it. */
  private static Map<String, String> solutions(String file, String comment) throws IOException {
    try (InputStream in = FunctionCollectionTest.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, String> solutions = new HashMap<>();
      for (String part : ("\n" + text).split("\n" + comment + " ", -1)) {
        String[] pair = part.split("\n", 2);
        if (pair.length == 2) {
          solutions.put(pair[0], pair[1] + "\n");
        }
      }
      return solutions;
    }
  }

  private static List<DocumentPackage> problems() throws Exception {
    List<DocumentPackage> problems = new ArrayList<>();
    for (String part : List.of("exercism", "humaneval-x")) {
      try (Stream<Path> files = Files.list(collections().resolve(part))) {
        for (Path file : files.sorted().toList()) {
          problems.addAll(DocumentReader.read(file));
        }
      }
    }
    return problems;
  }

  @Test
  void everyProblemIsImportedAndJudgedByItsOwnForms() throws Exception {
    List<DocumentPackage> problems = problems();
    assertEquals(40, problems.size());
    Map<String, String> python = solutions("functions.py", "#");
    Map<String, String> javascript = solutions("functions.js", "//");
    assertEquals(40, python.size());
    assertEquals(python.keySet(), javascript.keySet());
    try (DockerSandbox sandbox = DockerTest.open(DockerConfig.in(folder))) {
      for (String language : List.of("python", "javascript", "java", "cpp")) {
        DockerTest.await(sandbox, language);
      }
      JuryCheck check = new JuryCheck(sandbox);
      int expected = 0;
      for (int i = 0; i < problems.size(); i++) {
        DocumentPackage one = problems.get(i);
        String id = one.problem().id();
        boolean compiled = i % COMPILED == 0 || id.equals(ODD_NAME);
        List<JurySubmission> all = new ArrayList<>();
        for (JurySubmission stub : one.problem().submissions()) {
          if (compiled || Set.of("python", "javascript").contains(stub.language())) {
            all.add(stub);
          }
        }
        assertEquals(compiled ? 4 : 2, all.size(), id);
        String function = function(one);
        add(
            all,
            "python",
            Objects.requireNonNull(python.get(id)),
            WRONG_PYTHON.replace("FUNCTION", function));
        add(
            all,
            "javascript",
            Objects.requireNonNull(javascript.get(id)),
            WRONG_JAVASCRIPT.replace("FUNCTION", function));
        check.add(one.problem(), all);
        expected += all.size();
      }
      assertEquals(List.of(), check.surprises());
      assertEquals(expected, check.judged());
    }
  }

  private static void add(List<JurySubmission> all, String language, String right, String mistake) {
    all.add(new JurySubmission("right." + language, language, right, Set.of(Verdict.AC)));
    all.add(new JurySubmission("wrong." + language, language, right + mistake, Set.of(Verdict.WA)));
  }

  private static String function(DocumentPackage problem) {
    String yaml = new String(problem.files().get("signature.yaml"), StandardCharsets.UTF_8);
    return yaml.lines()
        .filter(line -> line.startsWith("function: "))
        .findFirst()
        .orElseThrow()
        .substring("function: ".length());
  }

  @Test
  void theirStatementsAreMarkdownWithoutHeadingsOfAFileAndPicturesOfElsewhere() throws Exception {
    for (DocumentPackage one : problems()) {
      String statement = one.problem().statement();
      assertTrue(!statement.startsWith(" ") && !statement.startsWith("#"), statement);
      assertTrue(!statement.contains("](http") || !statement.contains("!["), statement);
      assertEquals(0, statement.lines().filter(line -> line.startsWith("```")).count() % 2);
    }
  }
}
