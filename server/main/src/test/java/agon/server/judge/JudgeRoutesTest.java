package agon.server.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Judgement;
import agon.protocol.PageOf;
import agon.protocol.Paths;
import agon.protocol.Run;
import agon.protocol.RunRequest;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import agon.protocol.TestDetail;
import agon.protocol.Verdict;
import agon.protocol.account.Account;
import agon.server.http.Auth;
import agon.server.http.Calls;
import agon.server.http.HttpServer;
import agon.server.http.LongPolls;
import agon.server.http.Metrics;
import agon.server.run.RunRoutes;
import agon.server.submission.SubmissionRoutes;
import agon.server.testing.FakeSandbox;
import agon.server.testing.World;
import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class JudgeRoutesTest {
  private static final String ECHO = Paths.with(Paths.PROBLEM_SUBMISSIONS, "echo");
  private static final SubmitRequest GOOD = new SubmitRequest("python", "print(input())", null);

  @TempDir Path folder;
  private World world;
  private HttpServer server;
  private Calls nobody;
  private Calls ada;
  private Calls bob;

  @BeforeEach
  void open() throws Exception {
    FakeSandbox sandbox =
        new FakeSandbox((source, input, limits) ->
            source.equals("add")
                ? FakeSandbox.exited(0, "3".getBytes(StandardCharsets.UTF_8), "adding\n")
                : source.equals("crash")
                    ? FakeSandbox.exited(1, new byte[0], "ValueError: oh\n")
                    : FakeSandbox.exited(0, input, ""));
    world = new World(folder, Clock.systemUTC(), sandbox);
    Map<String, Account> tokens = Map.of("ada", world.account("ada"), "bob", world.account("bob"));
    Auth auth = new Auth(token -> Optional.ofNullable(tokens.get(token)));
    server =
        HttpServer.open(
            "127.0.0.1",
            0,
            new Metrics(),
            List.of(
                new SubmissionRoutes(auth, world.intake, world.submissions, new LongPolls()),
                new RunRoutes(auth, world.runs, new LongPolls())));
    nobody = new Calls(server.port());
    ada = nobody.as("ada");
    bob = nobody.as("bob");
  }

  @AfterEach
  void close() {
    server.close();
    world.close();
  }

  @Test
  void aSubmissionIsReceivedJudgedAndShownToItsOwnerOnly() {
    Calls.Reply reply = ada.post(ECHO, GOOD);
    assertEquals(201, reply.status());
    Submission queued = reply.as(Submission.class);
    assertEquals(Judgement.State.QUEUED, queued.judgement().state());
    assertEquals(5, queued.judgement().testCount());
    assertEquals("The echo", queued.problemTitle());
    String location = "/submissions/" + queued.id();
    assertEquals(location, reply.header("Location"));
    world.startJudge(1);
    Submission judged = ada.get(location + "?after=0&wait=0").as(Submission.class);
    while (!judged.judgement().done()) {
      int version = judged.judgement().version();
      judged = ada.get(location + "?after=" + version + "&wait=20").as(Submission.class);
      assertTrue(judged.judgement().version() > version);
    }
    assertEquals(Verdict.AC, judged.judgement().verdict());
    assertEquals("404 unknown_submission", bob.get(location).refusal());
    assertEquals("401 login_required", nobody.get(location).refusal());
    assertEquals("404 unknown_submission", ada.get("/submissions/999").refusal());
  }

  @Test
  void submittingMayWaitForTheVerdict() {
    world.startJudge(2);
    Submission judged = ada.post(ECHO + "?wait=20", GOOD).as(Submission.class);
    assertEquals(Verdict.AC, judged.judgement().verdict());
    assertEquals(5, judged.judgement().tests().size());
  }

  @Test
  void fiftyTimesTheSameKeyAtOnceIsOneSubmission() throws Exception {
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Calls.Reply>> calls = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        calls.add(() -> ada.post(ECHO, GOOD, Paths.IDEMPOTENCY_KEY, "the-key"));
      }
      Set<Long> ids = new HashSet<>();
      for (Future<Calls.Reply> call : pool.invokeAll(calls)) {
        assertEquals(201, call.get().status());
        ids.add(call.get().as(Submission.class).id());
      }
      assertEquals(1, ids.size());
    }
    assertEquals(1, world.count("submission"));
    assertEquals(1, world.count("job"));
    assertEquals(1, world.count("event"));
    SubmitRequest other = new SubmitRequest("python", "other", null);
    assertEquals(
        "422 key_reused", ada.post(ECHO, other, Paths.IDEMPOTENCY_KEY, "the-key").refusal());
    assertEquals(201, bob.post(ECHO, other, Paths.IDEMPOTENCY_KEY, "the-key").status());
    assertEquals(2, world.count("submission"));
  }

  @Test
  void whatMakesNoSenseIsRefusedWithASentenceAndStoresNothing() {
    assertEquals("401 login_required", nobody.post(ECHO, GOOD).refusal());
    assertEquals("401 login_expired", nobody.as("wrong").post(ECHO, GOOD).refusal());
    assertEquals("404 unknown_problem", ada.post("/problems/none/submissions", GOOD).refusal());
    assertEquals(
        "There is no language 'cobol' here. There are: python, java.",
        ada.post(ECHO, new SubmitRequest("cobol", "x", null)).message());
    Map<String, String> huge = Map.of("language", "python", "source", "x".repeat(64 * 1024 + 1));
    assertEquals("400 bad_request", ada.post(ECHO, huge).refusal());
    assertEquals(
        "This source has 65537 bytes and is larger than 64 KiB, which is what this problem takes. It"
            + " was not sent; make it shorter.",
        ada.post(ECHO, huge).message());
    Map<String, String> empty = Map.of("language", "python", "source", " \n");
    for (String place : List.of(ECHO, Paths.with(Paths.PROBLEM_RUNS, "echo"))) {
      assertEquals("400 bad_request", ada.post(place, huge).refusal());
      assertEquals(
          "There is nothing in this source, so it was not sent.", ada.post(place, empty).message());
    }
    assertEquals(
        "400 bad_request", ada.postRaw(ECHO, "{\"lang".getBytes(StandardCharsets.UTF_8)).refusal());
    assertEquals("400 bad_request", ada.post(ECHO, Map.of("language", "python")).refusal());
    assertEquals("400 bad_request", ada.post(ECHO, GOOD, Paths.IDEMPOTENCY_KEY, "a b").refusal());
    assertEquals("400 bad_request", ada.post(ECHO + "?wait=soon", GOOD).refusal());
    assertEquals(0, world.count("submission"));
    assertEquals(0, world.count("job"));
    assertEquals(0, world.count("event"));
  }

  @Test
  void tooManyPendingSubmissionsAreRefusedUntilOneIsJudged() {
    for (int i = 0; i < 5; i++) {
      assertEquals(201, ada.post(ECHO, GOOD, Paths.IDEMPOTENCY_KEY, "key" + i).status());
    }
    Calls.Reply refused = ada.post(ECHO, GOOD);
    assertEquals("429 too_many_pending", refused.refusal());
    assertEquals("5", refused.header("Retry-After"));
    assertEquals(201, ada.post(ECHO, GOOD, Paths.IDEMPOTENCY_KEY, "key0").status());
    assertEquals(201, bob.post(ECHO, GOOD).status());
    assertEquals(6, world.count("submission"));
  }

  @Test
  void theListHasTheOwnOnesNewestFirstWithoutSourceAndTests() {
    world.startJudge(1);
    long first = ada.post(ECHO + "?wait=20", GOOD).as(Submission.class).id();
    long second = ada.post(ECHO + "?wait=20", GOOD).as(Submission.class).id();
    bob.post(ECHO + "?wait=20", GOOD);
    PageOf<Submission> page =
        ada.get("/submissions?problem=echo&page=1").as(new TypeReference<>() {});
    assertEquals(List.of(second, first), page.items().stream().map(Submission::id).toList());
    assertEquals(2, page.total());
    assertNull(page.items().getFirst().source());
    assertEquals(Verdict.AC, page.items().getFirst().judgement().verdict());
    assertEquals(List.of(), page.items().getFirst().judgement().tests());
    assertEquals(
        0,
        ada.get("/submissions?problem=sum").as(new TypeReference<PageOf<Submission>>() {}).total());
  }

  @Test
  void aRunOfTheSamplesIsComparedAndStoredNowhere() {
    world.startJudge(1);
    Run run =
        ada.post("/problems/echo/runs?wait=20", new RunRequest("python", "x", List.of()))
            .as(Run.class);
    assertEquals(Verdict.AC, run.judgement().verdict());
    assertEquals(2, run.judgement().tests().size());
    assertEquals("All 2 samples passed. Submit to be judged.", run.judgement().message());
    assertEquals(run, ada.get("/runs/" + run.id() + "?wait=20").as(Run.class));
    assertEquals("404 unknown_run", bob.get("/runs/" + run.id()).refusal());
    assertEquals(0, world.count("submission"));
    assertEquals(0, world.count("event"));
  }

  @Test
  void anOwnInputShowsWhatWasAnsweredAndPrintedAndHasNoVerdict() {
    world.startJudge(1);
    Run run =
        ada.post(
                "/problems/sum/runs?wait=20",
                new RunRequest("python", "add", List.of("[1, 2]", "[3, 4]")))
            .as(Run.class);
    assertNull(run.judgement().verdict());
    assertTrue(
        String.valueOf(run.judgement().message()).startsWith("Your 2 inputs ran to the end."));
    TestDetail detail = run.judgement().tests().getLast().detail();
    assertNotNull(detail);
    assertEquals("[3, 4]", detail.input());
    assertEquals("3", detail.answer());
    assertEquals("adding\n", detail.printed());
    assertNull(detail.expected());
    assertEquals(List.of("a", "b"), detail.arguments().stream().map(a -> a.name()).toList());
    Run crash =
        ada.post("/problems/sum/runs?wait=20", new RunRequest("python", "crash", List.of("[1, 2]")))
            .as(Run.class);
    assertEquals(Verdict.RTE, crash.judgement().verdict());
    assertEquals("Run-time error on input 1: ValueError: oh.", crash.judgement().message());
  }

  @Test
  void anOwnInputThatDoesNotFitTheSignatureIsRefused() {
    for (String bad : List.of("[1]", "[1, 2, 3]", "[1, \"x\"]", "1 2", "")) {
      Calls.Reply reply =
          ada.post("/problems/sum/runs", new RunRequest("python", "add", List.of(bad)));
      assertEquals("422 bad_input", reply.refusal(), bad);
      assertTrue(reply.message().contains(" "), reply.message());
    }
    assertEquals(
        "409 language_not_ready",
        ada.post("/problems/sum/runs", new RunRequest("java", "add", List.of())).refusal());
    assertEquals(
        "404 unknown_problem",
        ada.post("/problems/none/runs", new RunRequest("python", "add", List.of())).refusal());
  }

  @Test
  void anAccountHasTwoRunsAtOnce() {
    RunRequest request = new RunRequest("python", "x", List.of());
    String first = ada.post("/problems/echo/runs", request).as(Run.class).id();
    assertNotEquals(first, ada.post("/problems/echo/runs", request).as(Run.class).id());
    assertEquals("429 too_many_runs", ada.post("/problems/echo/runs", request).refusal());
    assertEquals(201, bob.post("/problems/echo/runs", request).status());
    world.startJudge(1);
    assertTrue(
        ada.get("/runs/" + first + "?wait=20&after=2000000").as(Run.class).judgement().done());
  }
}
