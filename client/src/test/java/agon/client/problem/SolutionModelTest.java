package agon.client.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.app.AppModel;
import agon.client.editor.DraftStore;
import agon.client.net.ApiFailure;
import agon.client.submission.JudgementModel;
import agon.client.submission.Judging;
import agon.client.testing.Desk;
import agon.client.testing.FakeServer;
import agon.client.testing.ManualTime;
import agon.client.testing.Samples;
import agon.protocol.Limits;
import agon.protocol.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolutionModelTest {
  private final Desk desk = new Desk();
  private final ManualTime time = desk.time();
  private final FakeServer server = desk.server();
  @TempDir Path home = Path.of("");

  SolutionModelTest() throws IOException {
    server
        .on("GET /languages", List.of(Samples.PYTHON, Samples.CPP))
        .on("GET /problems/bridge", Samples.problem("bridge"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private AppModel open() throws ApiFailure {
    AppModel app = desk.app(home);
    app.connection().connect(server.address(), "practice");
    app.open("sum");
    return app;
  }

  @Test
  void theStubShowsOnlyInAnUntouchedDraft() throws ApiFailure {
    SolutionModel solution = open().solution();
    assertEquals("# python stub\n", solution.source().get());

    solution.edited("mine");
    time.pass(Duration.ofSeconds(1));

    assertTrue(solution.draftNote().get().startsWith("Draft saved "));
    assertEquals("mine", open().solution().source().get());
  }

  @Test
  void eachLanguageHasItsDraftAndTheChosenOneIsRemembered() throws ApiFailure {
    AppModel app = open();
    SolutionModel solution = app.solution();
    solution.edited("python text");
    solution.choose("cpp");
    assertEquals("// cpp stub\n", solution.source().get());
    solution.edited("cpp text");
    solution.choose("python");
    assertEquals("python text", solution.source().get());
    solution.choose("cpp");
    assertEquals("cpp text", solution.source().get());
    app.close();

    assertEquals("cpp", open().solution().languageId().get());
  }

  @Test
  void aLanguageThatAProblemIsNotOfferedInIsNeitherShownNorChosen() throws ApiFailure {
    Problem usual = Samples.problem("bridge");
    server.on(
        "GET /problems/bridge",
        new Problem(
            usual.id(),
            usual.title(),
            usual.question(),
            usual.level(),
            usual.tags(),
            usual.kind(),
            usual.limits(),
            Map.of("python", "# python stub\n"),
            usual.testCases(),
            usual.status()));
    AppModel app = open();
    app.solution().choose("cpp");

    app.open("bridge");

    assertEquals(List.of(Samples.PYTHON), app.solution().choices());
    assertEquals("python", app.solution().languageId().get());
    app.open("sum");
    assertEquals("cpp", app.solution().languageId().get());
  }

  @Test
  void anEmptiedEditorStaysEmpty() throws ApiFailure {
    AppModel app = open();
    app.solution().edited("");
    app.open("bridge");
    assertEquals("# python stub\n", app.solution().source().get());

    app.open("sum");

    assertEquals("", app.solution().source().get());
  }

  @Test
  void resetBringsTheStubAndKeepsTheOldText() throws ApiFailure {
    SolutionModel solution = open().solution();
    solution.edited("a day of work");
    List<DraftStore.Earlier> history = new ArrayList<>();

    solution.reset();

    assertEquals("# python stub\n", solution.source().get());
    solution.history(history::addAll);
    assertEquals("a day of work", history.getFirst().text());
    solution.restore(history.getFirst());
    assertEquals("a day of work", solution.source().get());
  }

  private List<String> history(AppModel app) {
    List<DraftStore.Earlier> history = new ArrayList<>();
    app.solution().history(history::addAll);
    return history.stream().map(DraftStore.Earlier::text).toList();
  }

  @Test
  void whatIsRunOrHandedInStaysInTheHistoryOnce() throws ApiFailure {
    AppModel app = open();
    app.runNow(List.of());
    assertEquals(List.of(), history(app), "the stub is at hand anyway");
    app.solution().edited("first");
    app.runNow(List.of());
    app.runNow(List.of());
    app.solution().edited("second");
    app.submitNow();
    app.solution().edited("third");

    assertEquals(List.of("second", "first"), history(app));
  }

  @Test
  void everyFiveMinutesOfWritingLeaveATextInTheHistory() throws ApiFailure {
    AppModel app = open();
    for (int minute = 0; minute <= 12; minute++) {
      app.solution().edited("at minute " + minute);
      time.pass(Duration.ofMinutes(1));
    }

    assertEquals(List.of("at minute 9", "at minute 4"), history(app));
    time.pass(Duration.ofMinutes(3));
    app.solution().edited("");
    assertEquals("at minute 12", history(app).getFirst(), "what stood there before a pause");
  }

  @Test
  void codeThatIsTooLargeOrMissingIsSaidAndNotSent() throws ApiFailure {
    Problem usual = Samples.problem("sum");
    server.on(
        "GET /problems/sum",
        new Problem(
            usual.id(),
            usual.title(),
            usual.question(),
            usual.level(),
            usual.tags(),
            usual.kind(),
            new Limits(2000, 256, 8),
            usual.codeStubs(),
            usual.testCases(),
            usual.status()));
    AppModel app = open();
    String large = "é".repeat(4 * 1024) + "!";
    app.solution().edited(large);
    app.runNow(List.of());
    app.submitNow();

    for (JudgementModel judging : List.of(app.run().judging(), app.submit().judging())) {
      assertEquals(Judging.REFUSED, judging.state().get());
      String said = judging.sentence().get();
      assertTrue(said.contains("8.1 KiB") && said.contains("at most 8 KiB"), said);
    }
    app.solution().edited(" \n");
    app.runNow(List.of());
    app.submitNow();
    assertTrue(app.run().judging().sentence().get().startsWith("There is no code yet"));
    assertTrue(app.submit().judging().sentence().get().startsWith("There is no code yet"));
    assertEquals(List.of(), server.seen("POST /problems/sum/runs"));
    assertEquals(List.of(), server.seen("POST /problems/sum/submissions"));

    app.solution().edited("é".repeat(4 * 1024));
    app.submitNow();
    assertEquals(1, server.seen("POST /problems/sum/submissions").size());
  }
}
