package agon.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Judgement;
import agon.protocol.Paths;
import agon.protocol.Problem;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import agon.protocol.Verdict;
import agon.sandbox.docker.DockerConfig;
import agon.sandbox.docker.DockerSandbox;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.RequiresDocker;
import agon.server.http.Calls;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages that bring programs of their own, over HTTP and in real boxes. */
@RequiresDocker
class OwnFilesTest {
  private static final String TEMPLATE = "def half(value):\n    return 0\n";

  @TempDir static Path folder;
  private static RunningServer server;
  private static Calls ada;

  @BeforeAll
  static void open() throws Exception {
    DockerSandbox sandbox = DockerTest.open(DockerConfig.in(folder.resolve("boxes")));
    server = new RunningServer(folder.resolve("data"), false, sandbox);
    DockerTest.await(sandbox, "python");
    ada = server.anybody().as(server.register("Ada").token());
  }

  @AfterAll
  static void close() {
    server.close();
  }

  /** Imports, and says what the importer is told. */
  private static String upload(String id, Map<String, String> more) {
    Map<String, String> files = new HashMap<>(more);
    files.put(
        "problem.yaml",
        "problem_format_version: 2025-09\nname: Own\nuuid: 7f0d7f35-7a29-44de-b2f3-1a7f3a0c3d11\n");
    files.put("statement/problem.en.md", "Double the number.\n");
    files.put("data/sample/1.in", "[21]\n");
    files.put("data/sample/1.ans", "42\n");
    files.put("data/secret/1.in", "[-4]\n");
    files.put("data/secret/1.ans", "-8\n");
    Calls.Reply reply =
        server
            .organizer()
            .postRaw(Paths.ADMIN_PROBLEMS + "?id=" + id, RunningServer.zip(id, files));
    assertEquals(201, reply.status(), reply::text);
    return reply.text();
  }

  private static Submission judged(String id, String source) {
    Submission submission =
        ada.post(
                Paths.with(Paths.PROBLEM_SUBMISSIONS, id) + "?wait=20",
                new SubmitRequest("python", source, null))
            .as(Submission.class);
    String path = Paths.with(Paths.SUBMISSION, "" + submission.id());
    for (int i = 0; i < 10 && !submission.judgement().done(); i++) {
      submission = ada.get(path + "?wait=20").as(Submission.class);
    }
    assertTrue(submission.judgement().done(), submission::toString);
    return submission;
  }

  @Test
  void theDriverAndTheTemplateOfAPackageWinOverTheGeneratedOnes() {
    upload(
        "own-driver",
        Map.of(
            "signature.yaml",
            "function: twice\nparameters:\n  - {name: value, type: int}\nreturns: int\n",
            "attachments/templates/python.py",
            TEMPLATE,
            "include/python/main.py",
            """
            import json, sys
            from solution import half
            print(json.dumps(int(4 * half(json.load(sys.stdin)[0]))))
            """));
    Problem shown = ada.get(Paths.with(Paths.PROBLEM, "own-driver")).as(Problem.class);
    assertEquals(TEMPLATE, shown.codeStubs().get("python"));
    assertTrue(String.valueOf(shown.codeStubs().get("cpp")).contains("twice"));
    assertEquals(Verdict.WA, judged("own-driver", TEMPLATE).judgement().verdict());
    Judgement right = judged("own-driver", "def half(value):\n    return value / 2\n").judgement();
    assertEquals(Verdict.AC, right.verdict(), right::toString);
  }

  @Test
  void aValidatorThatBreaksIsToldToTheStaffAndJudgesNobody() {
    upload(
        "own-validator",
        Map.of(
            "output_validator/check.py",
            """
            import sys
            open(sys.argv[3] + "/judgemessage.txt", "w").write("who wrote this")
            sys.exit(42 if "21" in open(sys.argv[1]).read() else 7)
            """));
    Submission submission = judged("own-validator", "print(42)\n");
    assertEquals(Verdict.JE, submission.judgement().verdict());
    String path = Paths.with(Paths.ADMIN_SUBMISSION_NOTES, "" + submission.id());
    assertTrue(server.organizer().get(path).text().contains("exit code 7"));
    assertTrue(server.organizer().get(path).text().contains("who wrote this"));
    assertEquals(403, ada.get(path).status());
  }

  @Test
  void anOutputValidatorThatDoesNotCompileIsToldAtImportAndJudgesNobody() {
    String told =
        upload("broken-validator", Map.of("output_validator/check.py", "import sys\ndef f(:\n"));
    assertTrue(told.contains("The output validator does not compile: "), told);
    assertTrue(told.contains("SyntaxError: invalid syntax"), told);
    Submission submission = judged("broken-validator", "print(42)\n");
    assertEquals(Verdict.JE, submission.judgement().verdict());
    String path = Paths.with(Paths.ADMIN_SUBMISSION_NOTES, "" + submission.id());
    assertTrue(server.organizer().get(path).text().contains("SyntaxError"));
  }

  @Test
  void anInputValidatorThatDoesNotCompileIsToldAtImportAndStopsNobody() {
    String told =
        upload("broken-input", Map.of("input_validators/check.py", "import sys\ndef f(:\n"));
    assertTrue(told.contains("input_validators/check.py does not compile: "), told);
    assertTrue(told.contains("SyntaxError: invalid syntax"), told);
    String doubles = "import json\nprint(2 * json.loads(input())[0])\n";
    assertEquals(Verdict.AC, judged("broken-input", doubles).judgement().verdict());
  }
}
