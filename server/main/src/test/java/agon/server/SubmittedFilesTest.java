package agon.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Json;
import agon.protocol.Level;
import agon.protocol.PageOf;
import agon.protocol.Paths;
import agon.protocol.ProgramFile;
import agon.protocol.Rejudging;
import agon.protocol.Submission;
import agon.protocol.Verdict;
import agon.server.http.Calls;
import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server takes, refuses and keeps of programs of several files. */
class SubmittedFilesTest {
  private static final String SUBMIT = Paths.with(Paths.PROBLEM_SUBMISSIONS, "one");

  @TempDir Path folder;
  private RunningServer server;
  private Calls ada;

  @BeforeEach
  void open() throws CannotStartException {
    server = new RunningServer(folder, false);
    assertEquals(201, server.upload("one", "One", Level.EASY, "11").status());
    ada = server.anybody().as(server.register("Ada").token());
  }

  @AfterEach
  void close() {
    server.close();
  }

  private static Map<String, Object> body(String... namesAndTexts) {
    List<Map<String, String>> files = new ArrayList<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.add(Map.of("name", namesAndTexts[i], "text", namesAndTexts[i + 1]));
    }
    return new HashMap<>(Map.of("language", "python", "files", files));
  }

  private static Map<String, Object> with(String key, Object value, Map<String, Object> body) {
    body.put(key, value);
    return body;
  }

  private void refused(String why, Map<String, Object> body) {
    refused(SUBMIT, why, body);
    refused(Paths.with(Paths.PROBLEM_RUNS, "one"), why, body);
  }

  private void refused(String path, String why, Map<String, Object> body) {
    Calls.Reply reply = ada.post(path, body);
    assertEquals(400, reply.status(), reply::text);
    assertTrue(reply.message().contains(why), reply.message());
  }

  private Submission seen(Calls by, long id) {
    return by.get(Paths.with(Paths.SUBMISSION, "" + id)).as(Submission.class);
  }

  private static List<String> names(Submission submission) {
    return submission.files().stream().map(ProgramFile::name).toList();
  }

  @Test
  void allFilesAreKeptForTheirOwnerAndTheOrganizerAndOthersSeeNone() {
    Submission sent =
        ada.post(SUBMIT + "?wait=20", body("b.py", "x = 1", "a.py", "import b"))
            .as(Submission.class);
    assertEquals(List.of("a.py", "b.py"), names(sent), "that which starts comes first");
    for (Calls reader : List.of(ada, server.organizer())) {
      Submission seen = seen(reader, sent.id());
      assertEquals(sent.files(), seen.files());
      assertEquals("import b", seen.source());
    }
    Calls bob = server.anybody().as(server.register("Bob").token());
    assertEquals(404, bob.get(Paths.with(Paths.SUBMISSION, "" + sent.id())).status());
    PageOf<Submission> page = ada.get(Paths.SUBMISSIONS).as(new TypeReference<>() {});
    assertEquals(List.of(), page.items().getFirst().files());
  }

  @Test
  void oneFileAloneIsTheSameAsItsText() {
    Submission sent = ada.post(SUBMIT + "?wait=20", body("some.py", "11")).as(Submission.class);
    assertEquals("11", sent.source());
    assertEquals(List.of(), sent.files());
    assertEquals(Verdict.AC, sent.judgement().verdict());
  }

  @Test
  void theSameFilesInAnotherOrderAreTheSameSubmission() {
    Calls.Reply first =
        ada.post(SUBMIT, body("a.py", "import b", "b.py", "2"), Paths.IDEMPOTENCY_KEY, "k");
    Calls.Reply again =
        ada.post(SUBMIT, body("b.py", "2", "a.py", "import b"), Paths.IDEMPOTENCY_KEY, "k");
    assertEquals(first.as(Submission.class).id(), again.as(Submission.class).id());
    for (Map<String, Object> other :
        List.of(
            body("a.py", "import b", "b.py", "3"),
            body("a.py", "import b", "c.py", "2"),
            body("a.py", "import b"),
            with("main", "b.py", body("a.py", "import b", "b.py", "2")))) {
      assertEquals("422 key_reused", ada.post(SUBMIT, other, Paths.IDEMPOTENCY_KEY, "k").refusal());
    }
  }

  @Test
  void whatIsJudgedAgainIsTheSameFiles() {
    Submission sent =
        ada.post(SUBMIT + "?wait=20", body("b.py", "x", "main.py", "11")).as(Submission.class);
    assertEquals(Verdict.AC, sent.judgement().verdict());
    assertEquals(201, server.upload("one", "One", Level.EASY, "22").status());
    Calls.Reply reply =
        server
            .organizer()
            .postRaw(Paths.with(Paths.ADMIN_PROBLEM_REJUDGE, "one") + "?all=true", new byte[0]);
    assertEquals(202, reply.status(), reply::text);
    String location = String.valueOf(reply.header("Location"));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> server.organizer().get(location).as(Rejudging.class).over());
    Submission again = seen(ada, sent.id());
    assertEquals(Verdict.WA, again.judgement().verdict());
    assertEquals(List.of("main.py", "b.py"), names(again));
  }

  @Test
  void aServerThatStartsAgainStillHasAllFiles() throws Exception {
    long id = ada.post(SUBMIT, body("b.py", "2", "main.py", "11")).as(Submission.class).id();
    server.close();
    server = new RunningServer(folder, false);
    ada = server.anybody().as(server.login("Ada").token());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> seen(ada, id).judgement().verdict() == Verdict.AC);
    assertEquals(List.of("main.py", "b.py"), names(seen(ada, id)));
  }

  @Test
  void aNameThatIsNoneIsRefusedWithASentenceThatNamesIt() {
    for (String bad : List.of("../a.py", "x/a.py", "x\\a.py")) {
      refused("'" + bad + "' is in a folder", body("main.py", "1", bad, "2"));
    }
    for (String bad : List.of(".a.py", "-a.py", "a b.py", "a\n.py", "a$.py", "a:b.py", "..")) {
      refused("The file '" + bad + "' cannot be called so", body("main.py", "1", bad, "2"));
    }
    String longest = "a".repeat(61) + ".py";
    refused("has a name of more than 64 characters", body("main.py", "1", "a" + longest, "2"));
    assertEquals(201, ada.post(SUBMIT, body("main.py", "1", longest, "2")).status());
    assertEquals(201, ada.post(SUBMIT, body("main.py", "1", "Größe.py", "2")).status());
    refused("'name of a file' is missing", body("main.py", "1", "", "2"));
    refused("'a.py' is there twice", body("a.py", "1", "a.py", "1"));
    refused("'a.py' and 'A.py' differ by capital letters alone", body("a.py", "1", "A.py", "2"));
    refused(
        "'b.rb' is none of Python 3, whose files end in .py, .py3", body("a.py", "1", "b.rb", "2"));
    refused("'b.h' is none of Python 3", body("a.py", "1", "b.h", "2"));
    refused("'build' is none of Python 3", body("a.py", "1", "build", "2"));
  }

  @Test
  void sizesAndNumbersHaveTheirLimits() {
    String[] many = new String[34];
    for (int i = 0; i < 17; i++) {
      many[2 * i] = "f" + i + ".py";
      many[2 * i + 1] = "1";
    }
    refused("These are 17 files; a program has at most 16.", body(many));
    many[32] = many[0] = "main.py";
    assertEquals(201, ada.post(SUBMIT, body(Arrays.copyOf(many, 32))).status());
    String half = "#".repeat(32 * 1024);
    refused(
        "65537 bytes together, which is larger than 64 KiB",
        body("main.py", half, "b.py", half + "#"));
    assertEquals(201, ada.post(SUBMIT, body("main.py", half, "b.py", half)).status());
    refused("There is nothing in these files", body("main.py", " ", "b.py", "\n"));
    assertEquals(201, ada.post(SUBMIT, body("main.py", "1", "__init__.py", "")).status());
    refused("not both", with("source", "1", body("main.py", "1", "b.py", "2")));
    refused("'source' is missing", body());
    refused("'main' names one of several", with("main", "a.py", with("source", "1", body())));
  }

  @Test
  void filesThatAreNoneAreRefusedAndNoIncident() {
    for (String files :
        List.of(
            "[null]",
            "[{}]",
            "\"a.py\"",
            "[1]",
            "[{\"name\":\"a.py\"}]",
            "[{\"name\":1,\"text\":\"\"}]",
            "[{\"name\":\"a.py\",\"text\":\"\\ud800\"}]",
            "{}")) {
      byte[] body =
          ("{\"language\":\"python\",\"files\":" + files + "}").getBytes(StandardCharsets.UTF_8);
      Calls.Reply reply = ada.postRaw(SUBMIT, body);
      assertEquals(400, reply.status(), () -> files + ": " + reply.text());
      assertFalse(reply.message().isBlank() || reply.message().contains("agon."), reply::text);
    }
  }

  @Test
  void whereItStartsIsToldByTheFilesOrAskedFor() {
    refused(
        "in which file the program starts: 'a.py' or 'b.py'. Call one main.py",
        body("a.py", "1", "b.py", "2"));
    refused("no file for 'c.py'", with("main", "c.py", body("a.py", "1", "b.py", "2")));
    Submission sent =
        ada.post(SUBMIT, with("main", "b.py", body("a.py", "1", "b.py", "2"))).as(Submission.class);
    assertEquals(List.of("b.py", "a.py"), names(sent));
  }

  @Test
  void aFunctionIsOneFileAndTheProblemsOwnFilesAreItsOwn() {
    byte[] function =
        RunningServer.zip(
            "half",
            Map.of(
                "problem.yaml",
                "problem_format_version: 2025-09\nname: Half\n",
                "signature.yaml",
                "function: half\nparameters:\n  - {name: value, type: int}\nreturns: int\n",
                "statement/problem.en.md",
                "x",
                "data/secret/1.in",
                "[2]\n",
                "data/secret/1.ans",
                "1\n"));
    assertEquals(
        201, server.organizer().postRaw(Paths.ADMIN_PROBLEMS + "?id=half", function).status());
    String half = Paths.with(Paths.PROBLEM_SUBMISSIONS, "half");
    refused(half, "asks for a function, whose code is one file", body("a.py", "1", "b.py", "2"));
    assertEquals(201, ada.post(half, body("a.py", "1")).status());
    byte[] including =
        RunningServer.zip(
            "inc",
            Map.of(
                "problem.yaml",
                "problem_format_version: 2025-09\nname: Inc\n",
                "statement/problem.en.md",
                "x",
                "include/python/grader.py",
                "x = 1\n",
                "data/secret/1.in",
                "2\n",
                "data/secret/1.ans",
                "1\n"));
    assertEquals(
        201, server.organizer().postRaw(Paths.ADMIN_PROBLEMS + "?id=inc", including).status());
    refused(
        Paths.with(Paths.PROBLEM_SUBMISSIONS, "inc"),
        "The problem itself adds a file 'Grader.py'",
        body("main.py", "1", "Grader.py", "2"));
  }

  @Test
  void oneTextIsToldAsBefore() {
    Calls.Reply reply = ada.post(SUBMIT, Map.of("language", "python", "source", "11"));
    assertEquals(201, reply.status());
    long id = reply.as(Submission.class).id();
    String text = ada.get(Paths.with(Paths.SUBMISSION, "" + id)).text();
    assertTrue(text.contains("\"source\":\"11\""), text);
    assertFalse(
        new String(Json.bytes(reply.as(Submission.class)), StandardCharsets.UTF_8)
            .contains("\"file\""));
  }
}
