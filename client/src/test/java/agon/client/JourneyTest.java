package agon.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.app.AppModel;
import agon.client.core.AppFolders;
import agon.client.submission.JudgementModel;
import agon.client.submission.Judging;
import agon.protocol.Judgement;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import agon.protocol.competition.Competition;
import agon.protocol.competition.LeaderboardRow;
import agon.sandbox.docker.DockerConfig;
import agon.sandbox.docker.DockerSandbox;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.RequiresDocker;
import agon.server.Server;
import agon.server.ServerConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole road in one file: the client's models, a real server on a real SQLite file, and real
 * containers. What a person does in the window is done here on the models that the window shows.
 */
@RequiresDocker
class JourneyTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration IMAGES = Duration.ofMinutes(20);

  /** Stands for the window's thread: the models live on it. */
  private final ExecutorService ui = Executors.newSingleThreadExecutor();

  @TempDir Path home = Path.of("");
  private DockerSandbox sandbox;
  private Server server;
  private AppModel app;

  @BeforeEach
  void openEverything() throws Exception {
    sandbox = DockerTest.open(DockerConfig.in(home.resolve("server")));
    server = open(0);
    app = ask(() -> AppModel.standard(new AppFolders(home.resolve("client")), ui));
    run(() -> app.goTo("http://127.0.0.1:" + server.port()));
    until(() -> app.problems().total().get() > 0);
  }

  @AfterEach
  void closeEverything() throws Exception {
    run(app::close);
    server.close();
    sandbox.close();
    ui.shutdownNow();
  }

  private Server open(int port) throws Exception {
    Path data =
        new AppFolders(home.resolve("client")).practice(); // Where the app finds the secret.
    return Server.open(new ServerConfig(data, ServerConfig.LOOPBACK, port, true, sandbox));
  }

  @Test
  void aContestantEntersReadsRunsSubmitsAndLeadsTheBoard() throws Exception {
    assertTrue(ask(() -> app.problems().total().get()) >= 12, "the shipped problems are there");

    run(() -> app.startPractice(0));
    until(() -> app.competition().competition().get() != null);
    Competition competition = ask(() -> app.competition().competition().get());
    assertEquals(Duration.ofMinutes(90), competition.length());
    assertEquals(10, competition.problems().size());
    until(() -> app.problem().problem().get() != null);
    String problem = ask(() -> app.problem().id().get());

    choose("python");
    until(() -> !app.solution().source().get().isBlank());
    run(() -> app.runNow(List.of()));
    Judgement stub = judged(app.run().judging());
    assertNotEquals(Verdict.AC, stub.verdict(), "the untouched stub solves nothing");
    assertNotNull(stub.tests().getFirst().detail(), "a sample shows input and answer");

    String solution = shipped(problem, "accepted/", ".py");
    run(() -> app.solution().edited(solution));
    run(() -> app.runNow(List.of()));
    assertEquals(Verdict.AC, judged(app.run().judging()).verdict());

    run(app::submitNow);
    Judgement accepted = judged(app.submit().judging());
    assertEquals(Verdict.AC, accepted.verdict(), accepted.toString());
    assertEquals(accepted.testCount(), accepted.tests().size());
    assertTrue(accepted.tests().stream().mapToLong(TestResult::cpuMs).sum() > 0, "measured CPU");
    assertTrue(accepted.memoryKb() > 0, "measured memory");

    run(() -> app.leaderboard().refresh());
    until(this::leads);
  }

  private boolean leads() {
    LeaderboardRow own = app.leaderboard().own().get();
    return own != null && own.solved() == 1 && own.rank() == 1;
  }

  @Test
  void allLanguagesAreJudgedAndAWrongAnswerIsSaidInASentence() throws Exception {
    String problem = ask(() -> app.problems().items().getFirst().id());
    run(() -> app.open(problem));
    until(() -> app.problem().problem().get() != null);
    for (String language : List.of("python", "cpp", "java")) {
      choose(language);
      String extension = ask(() -> app.languages().find(language).orElseThrow().extension());
      run(() -> app.solution().edited(shipped(problem, "accepted/", "." + extension)));
      run(app::submitNow);
      Judgement judgement = judged(app.submit().judging());
      assertEquals(Verdict.AC, judgement.verdict(), language + ": " + judgement);
    }

    choose("python");
    run(() -> app.solution().edited(shipped(problem, "wrong_answer/", ".py")));
    run(app::submitNow);
    assertEquals(Verdict.WA, judged(app.submit().judging()).verdict());
    String sentence = ask(() -> app.submit().judging().sentence().get());
    assertTrue(sentence.startsWith("Wrong answer on test "), sentence);

    run(() -> app.solution().edited("class Solution:\n    def broken(self:\n"));
    run(app::submitNow);
    Judgement broken = judged(app.submit().judging());
    assertEquals(Verdict.CE, broken.verdict());
    assertTrue(String.valueOf(broken.message()).contains("line 2"), broken.message());

    run(() -> app.submissions().show(problem));
    until(() -> app.submissions().items().size() == 5);
  }

  @Test
  void aSubmissionMadeWhileTheServerIsAwayArrivesWhenItIsBack() throws Exception {
    String problem = ask(() -> app.problems().items().getFirst().id());
    run(() -> app.open(problem));
    until(() -> app.problem().problem().get() != null);
    choose("python");
    run(() -> app.solution().edited(shipped(problem, "accepted/", ".py")));
    int port = server.port();
    server.close();

    run(app::submitNow);
    until(() -> app.outbox().waiting().get() == 1);
    assertFalse(ask(() -> app.submit().judging().state().get()) == Judging.DONE);

    server = open(port);
    assertEquals(Verdict.AC, judged(app.submit().judging()).verdict());
    until(() -> app.outbox().waiting().get() == 0);
  }

  private void choose(String language) throws Exception {
    await()
        .atMost(IMAGES)
        .until(() ->
            ask(() ->
                app.languages().languages().stream()
                    .anyMatch(info -> info.id().equals(language) && info.ready())));
    run(() -> app.solution().choose(language));
    until(() -> app.solution().languageId().get().equals(language));
  }

  private Judgement judged(JudgementModel judging) throws Exception {
    await()
        .atMost(PATIENCE)
        .until(() ->
            ask(() ->
                judging.state().get() == Judging.DONE || judging.state().get() == Judging.REFUSED));
    Judgement judgement = ask(() -> judging.judgement().get());
    assertNotNull(judgement, () -> judging.sentence().get());
    return judgement;
  }

  /** A solution that the shipped package itself brings. */
  private static String shipped(String problem, String folder, String ending) throws IOException {
    try (InputStream in = Server.class.getResourceAsStream("/problems/" + problem + ".zip");
        ZipInputStream zip = new ZipInputStream(Objects.requireNonNull(in, problem))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.contains("submissions/" + folder) && name.endsWith(ending)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException(problem + " has no " + folder + "*" + ending);
  }

  private void until(Callable<Boolean> condition) {
    await().atMost(PATIENCE).until(() -> ask(condition));
  }

  private <T> T ask(Callable<T> question) throws InterruptedException, ExecutionException {
    return ui.submit(question).get();
  }

  /** Something that the person at the window does. */
  private interface Act {
    void perform() throws IOException;
  }

  private void run(Act act) throws InterruptedException, ExecutionException {
    ask(() -> {
      act.perform();
      return true;
    });
  }
}
