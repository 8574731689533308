package agon.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.core.Phase;
import agon.client.core.Settings;
import agon.client.login.ConnectionModel;
import agon.client.problem.SolutionView;
import agon.client.statement.StatementView;
import agon.client.submission.Judging;
import agon.protocol.Editorial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy;

/** Drives the real window on the real models against an HTTP server, without a display. */
class WindowTest {
  @TempDir(deletionStrategy = TempDirDeletionStrategy.IgnoreFailures.class)
  Path home = Path.of("");

  private TestWindow window;

  @BeforeEach
  void open() throws Exception {
    window = new TestWindow(home).connect();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aProblemIsOpenedSolvedRunAndSubmitted() {
    window.solve();
    CodeArea area = window.find(SolutionView.class).editor().area();
    TestWindow.until(() -> area.getText().startsWith("class Solution:"));
    TestWindow.run(() -> {
      area.requestFocus();
      area.moveTo(area.getLength() - 1);
    });

    window.press(KeyCode.ENTER);
    window.write("return len(grid");
    String typed = TestWindow.onFx(area::getText);
    assertTrue(typed.endsWith("-> int:\n        return len(grid)\n"), typed);
    int place = typed.indexOf("return");
    TestWindow.until(() -> area.getStyleOfChar(place).contains("keyword"));
    TestWindow.until(() -> window.model.solution().draftNote().get().startsWith("Draft saved"));

    window.press(KeyCode.CONTROL, KeyCode.QUOTE);
    TestWindow.until(() -> window.model.run().judging().state().get() == Judging.DONE);
    assertTrue(window.server.body("POST /problems/bridge/runs").contains("return len(grid)"));
    window.shoot("run");

    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    TestWindow.until(() -> window.model.submit().judging().state().get() == Judging.DONE);
    TestWindow.until(
        () -> shown("Wrong answer on test 11: expected 4, got 5. Tests up to 10 passed."));
    assertEquals(19, TestWindow.onFx(this::marks));
    window.shoot("verdict");
  }

  /** How many marks of ended tests the shown result has. */
  private long marks() {
    return window.all(Node.class).stream()
        .filter(node -> node.getStyleClass().contains("dot"))
        .filter(
            dot -> dot.getStyleClass().contains("passed") || dot.getStyleClass().contains("failed"))
        .count();
  }

  private boolean shown(String words) {
    return window.all(Labeled.class).stream().anyMatch(label -> words.equals(label.getText()));
  }

  @Test
  void thePaletteFindsAPageByAFewLetters() {
    window.press(KeyCode.CONTROL, KeyCode.K);
    window.write("sett");
    window.shoot("palette");
    window.press(KeyCode.ENTER);
    TestWindow.until(() -> shown("Size of the code"));
    window.press(KeyCode.F1);
    window.shoot("help");
    TestWindow.until(() -> shown("Keys"));
    window.press(KeyCode.ESCAPE);
    assertFalse(TestWindow.onFx(() -> shown("Keys")));
  }

  @Test
  void theStatementCanBeMarkedAndKeepsItsFormulas() {
    window.solve();
    StatementView statement = window.find(StatementView.class);
    TestWindow.until(() -> !statement.lookupAll(".formula").isEmpty());
    TestWindow.run(() -> {
      statement.requestFocus();
    });
    window.press(KeyCode.CONTROL, KeyCode.A);
    String text = TestWindow.onFx(statement::selectedText);
    assertTrue(text.contains("a grid of $n \\times m$ cells"), text);
    assertTrue(text.contains("grid = [[0,1],[1,0]]"), text);
  }

  @Test
  void hintsAreShownOneByOneAndTheEditorialWhenItOpens() {
    window.solve();
    StatementView statement = window.find(StatementView.class);
    TestWindow.until(() -> shown("Show hint 1 of 2"));
    assertFalse(TestWindow.onFx(() -> shown("Editorial")));
    window.fire("Show hint 1 of 2");
    TestWindow.until(() -> allText(statement).contains("Colour one island."));
    assertFalse(TestWindow.onFx(() -> allText(statement)).contains("at once"));
    window.shoot("hint");
    window.fire("Show hint 2 of 2");
    TestWindow.until(() -> allText(statement).contains("Walk from all its cells at once."));
    assertFalse(TestWindow.onFx(() -> shown("Show hint 2 of 2")), "there are no more");

    window.server.on("GET /problems/bridge/editorial", new Editorial("Flood, then *spread*."));
    TestWindow.run(() -> {
      window.model.problem().refresh();
    });
    TestWindow.until(() -> shown("Editorial"));
  }

  private static String allText(StatementView statement) {
    return statement.lookupAll("*").stream()
        .filter(Text.class::isInstance)
        .map(node -> ((Text) node).getText())
        .collect(Collectors.joining());
  }

  @Test
  void noConnectionIsSaidInALineAndEditingGoesOn() {
    window.solve();
    window.server.silent(true);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    TestWindow.until(
        () -> window.model.connection().state().get() == ConnectionModel.State.OFFLINE);
    TestWindow.until(() ->
        shown(window.model.line().get())
            && window.model.line().get().startsWith("No connection since"));
    window.shoot("offline");
    window.server.silent(false);
    TestWindow.until(() -> window.model.submit().judging().state().get() == Judging.DONE);
  }

  @Test
  void everyPageShowsItsWordsWholeInBothThemesAndSizes() throws Exception {
    window.solve();
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    TestWindow.until(() -> window.model.submit().judging().state().get() == Judging.DONE);
    TestWindow.run(() -> {
      window.model.enter(window.model.competitions().items().getFirst());
      window.model.open(Contest.ID);
    });
    TestWindow.until(() -> window.model.leaderboard().phase().get() == Phase.READY);
    for (Settings.Theme theme : List.of(Settings.Theme.LIGHT, Settings.Theme.DARK)) {
      for (int width : List.of(1100, 1400)) {
        TestWindow.run(() -> {
          window.model.settings().theme().set(theme);
          window.stage.setWidth(width);
          window.stage.setHeight(width == 1100 ? 700 : 900);
        });
        for (Page page : Page.values()) {
          window.press(KeyCode.ALT, KeyCode.valueOf("DIGIT" + page.number()));
          if (page == Page.SUBMISSIONS) {
            TestWindow.run(() -> {
              window.model.submissions().open(11);
            });
            TestWindow.until(() -> window.model.submissions().opened().get() != null);
          }
          Path picture = window.shoot(page + "-" + theme + "-" + width);
          assertTrue(Files.size(picture) > 8_000, "almost nothing is painted on " + page);
          assertEquals(List.of(), TestWindow.onFx(this::clipped), page + " at " + width);
        }
      }
    }
  }

  /** Buttons on the screen whose words are cut. */
  private List<String> clipped() {
    return window.all(Button.class).stream()
        .filter(button -> button.getText() != null && !button.getText().isEmpty())
        .filter(button ->
            button.lookup(".text") instanceof Text text && !text.getText().equals(button.getText()))
        .map(Button::getText)
        .toList();
  }
}
