package agon.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.app.AppModel;
import agon.client.core.AppFolders;
import agon.client.core.Background;
import agon.client.core.Phase;
import agon.client.core.ServerClock;
import agon.client.core.Settings;
import agon.client.login.ConnectionModel;
import agon.client.look.Theme;
import agon.client.net.ApiFailure;
import agon.client.problem.SolutionView;
import agon.client.statement.StatementView;
import agon.client.submission.Judging;
import agon.client.testing.FakeServer;
import agon.protocol.Editorial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Drives the real window on the real models against an HTTP server, without a display. */
class WindowTest {
  private final FxRobot robot = new FxRobot();
  private final FakeServer server = Contest.server();
  @TempDir Path home = Path.of("");
  private AppModel model;
  private Scene scene;
  private Stage stage;

  WindowTest() throws IOException {}

  @BeforeEach
  void open() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    model = onFx(this::model);
    scene = onFx(() -> App.scene(model));
    onFx(() -> {
      stage.setScene(scene);
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(1100);
      stage.setHeight(700);
      stage.show();
      model.goTo(server.address());
      return true;
    });
    until(() -> model.connection().state().get() == ConnectionModel.State.CONNECTED);
    until(() -> model.problems().phase().get() == Phase.READY);
  }

  private AppModel model() throws ApiFailure {
    Theme.loadFonts();
    AppModel made =
        new AppModel(
            new AppFolders(home),
            server.api(),
            Background.on(Platform::runLater),
            new ServerClock(Clock.systemUTC()),
            RandomGenerator.getDefault());
    made.settings().theme().set(Settings.Theme.LIGHT);
    made.settings().width().set(1100);
    made.settings().height().set(700);
    return made;
  }

  @AfterEach
  void close() {
    onFx(() -> {
      model.close();
      stage.hide();
      return true;
    });
    server.close();
  }

  private static <T> T onFx(Callable<T> action) {
    T value = WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    WaitForAsyncUtils.waitForFxEvents();
    return value;
  }

  private static void until(Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition));
  }

  private <T extends Node> T find(Class<T> type) {
    return onFx(() ->
        all(scene.getRoot()).stream()
            .filter(type::isInstance)
            .map(type::cast)
            .findFirst()
            .orElseThrow());
  }

  private static Collection<Node> all(Node root) {
    return root.lookupAll("*");
  }

  private void openProblem() {
    onFx(() -> {
      Button any = new Button();
      any.setOnAction(event -> model.open(Contest.ID));
      any.fire();
      return true;
    });
    press(KeyCode.ALT, KeyCode.DIGIT2);
    until(() -> model.problem().phase().get() == Phase.READY);
    until(() -> !model.solution().languageId().get().isEmpty());
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aProblemIsOpenedSolvedRunAndSubmitted() {
    openProblem();
    CodeArea area = find(SolutionView.class).editor().area();
    until(() -> area.getText().startsWith("class Solution:"));
    onFx(() -> {
      area.requestFocus();
      area.moveTo(area.getLength() - 1);
      return true;
    });

    press(KeyCode.ENTER);
    robot.write("return len(grid");
    WaitForAsyncUtils.waitForFxEvents();
    String typed = onFx(area::getText);
    assertTrue(typed.endsWith("-> int:\n        return len(grid)\n"), typed);
    int place = typed.indexOf("return");
    until(() -> area.getStyleOfChar(place).contains("keyword"));
    until(() -> model.solution().draftNote().get().startsWith("Draft saved"));

    press(KeyCode.CONTROL, KeyCode.QUOTE);
    until(() -> model.run().judging().state().get() == Judging.DONE);
    assertTrue(server.body("POST /problems/bridge/runs").contains("return len(grid)"));
    shoot("run");

    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> model.submit().judging().state().get() == Judging.DONE);
    until(() -> shown("Wrong answer on test 11: expected 4, got 5. Tests up to 10 passed."));
    assertEquals(19, onFx(this::marks));
    shoot("verdict");
  }

  /** How many marks of ended tests the shown result has. */
  private int marks() {
    return (int)
        scene.getRoot().lookupAll(".dot").stream()
            .filter(WindowTest::visible)
            .filter(dot ->
                dot.getStyleClass().contains("passed") || dot.getStyleClass().contains("failed"))
            .count();
  }

  private boolean shown(String words) {
    return all(scene.getRoot()).stream()
        .anyMatch(node ->
            node instanceof Labeled labeled && visible(node) && words.equals(labeled.getText()));
  }

  private static boolean visible(Node node) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (!one.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void thePaletteFindsAPageByAFewLetters() {
    press(KeyCode.CONTROL, KeyCode.K);
    robot.write("sett");
    WaitForAsyncUtils.waitForFxEvents();
    shoot("palette");
    press(KeyCode.ENTER);
    until(() -> shown("Size of the code"));
    press(KeyCode.F1);
    shoot("help");
    until(() -> shown("Keys"));
    press(KeyCode.ESCAPE);
    assertFalse(onFx(() -> shown("Keys")));
  }

  @Test
  void theStatementCanBeMarkedAndKeepsItsFormulas() {
    openProblem();
    StatementView statement = find(StatementView.class);
    until(() -> !statement.lookupAll(".formula").isEmpty());
    onFx(() -> {
      statement.requestFocus();
      return true;
    });
    press(KeyCode.CONTROL, KeyCode.A);
    String text = onFx(statement::selectedText);
    assertTrue(text.contains("a grid of $n \\times m$ cells"), text);
    assertTrue(text.contains("grid = [[0,1],[1,0]]"), text);
  }

  @Test
  void hintsAreShownOneByOneAndTheEditorialWhenItOpens() {
    openProblem();
    StatementView statement = find(StatementView.class);
    until(() -> shown("Show hint 1 of 2"));
    assertFalse(onFx(() -> shown("Editorial")));
    fire("Show hint 1 of 2");
    until(() -> allText(statement).contains("Colour one island."));
    assertFalse(onFx(() -> allText(statement)).contains("at once"));
    shoot("hint");
    fire("Show hint 2 of 2");
    until(() -> allText(statement).contains("Walk from all its cells at once."));
    assertFalse(onFx(() -> shown("Show hint 2 of 2")), "there are no more");

    server.on("GET /problems/bridge/editorial", new Editorial("Flood, then *spread*."));
    onFx(() -> {
      model.problem().refresh();
      return true;
    });
    until(() -> shown("Editorial"));
  }

  private void fire(String words) {
    onFx(() -> {
      all(scene.getRoot()).stream()
          .filter(node -> node instanceof Button button && words.equals(button.getText()))
          .map(Button.class::cast)
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
  }

  private static String allText(StatementView statement) {
    return all(statement).stream()
        .filter(Text.class::isInstance)
        .map(node -> ((Text) node).getText())
        .collect(Collectors.joining());
  }

  @Test
  void noConnectionIsSaidInALineAndEditingGoesOn() {
    openProblem();
    server.silent(true);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> model.connection().state().get() == ConnectionModel.State.OFFLINE);
    until(() -> shown(model.line().get()) && model.line().get().startsWith("No connection since"));
    shoot("offline");
    server.silent(false);
    until(() -> model.submit().judging().state().get() == Judging.DONE);
  }

  @Test
  void everyPageShowsItsWordsWholeInBothThemesAndSizes() throws Exception {
    openProblem();
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> model.submit().judging().state().get() == Judging.DONE);
    onFx(() -> {
      model.enter(model.competitions().items().getFirst());
      model.open(Contest.ID);
      return true;
    });
    until(() -> model.leaderboard().phase().get() == Phase.READY);
    for (Settings.Theme theme : List.of(Settings.Theme.LIGHT, Settings.Theme.DARK)) {
      for (int width : List.of(1100, 1400)) {
        onFx(() -> {
          model.settings().theme().set(theme);
          stage.setWidth(width);
          stage.setHeight(width == 1100 ? 700 : 900);
          return true;
        });
        for (Page page : Page.values()) {
          press(KeyCode.ALT, KeyCode.valueOf("DIGIT" + page.number()));
          if (page == Page.SUBMISSIONS) {
            onFx(() -> {
              model.submissions().open(11);
              return true;
            });
            until(() -> model.submissions().opened().get() != null);
          }
          Path picture = shoot(page + "-" + theme + "-" + width);
          assertTrue(Files.size(picture) > 8_000, "almost nothing is painted on " + page);
          assertEquals(List.of(), onFx(this::clipped), page + " at " + width);
        }
      }
    }
  }

  /** Buttons on the screen whose words are cut. */
  private List<String> clipped() {
    return all(scene.getRoot()).stream()
        .filter(node -> node instanceof Button && visible(node))
        .map(Button.class::cast)
        .filter(button -> button.getText() != null && !button.getText().isEmpty())
        .filter(button ->
            button.lookup(".text") instanceof Text text && !text.getText().equals(button.getText()))
        .map(Button::getText)
        .toList();
  }

  private Path shoot(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.sleep(150, TimeUnit.MILLISECONDS);
    return onFx(() -> Shots.take(scene, name));
  }
}
