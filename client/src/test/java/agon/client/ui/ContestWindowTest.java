package agon.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.editor.PlainField;
import agon.client.submission.Judging;
import agon.client.submission.OwnInputView;
import agon.client.testing.FakeServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contest as it is seen in the window. */
class ContestWindowTest {
  private final FakeServer server = Contest.server();
  @TempDir Path home = Path.of("");
  private TestWindow window;

  ContestWindowTest() throws IOException {}

  @BeforeEach
  void open() throws Exception {
    window = new TestWindow(home, server).connect();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private List<String> letters() {
    return TestWindow.onFx(() ->
        window.scene.getRoot().lookupAll(".toggle-button").stream()
            .filter(ToggleButton.class::isInstance)
            .map(node -> ((ToggleButton) node).getText())
            .filter(words -> words != null && words.length() == 1)
            .toList());
  }

  @Test
  void theFirstLookAtAContestHasItsLetters() {
    TestWindow.until(() -> window.model.competition().competition().get() != null);
    window.press(KeyCode.ALT, KeyCode.DIGIT2);

    assertEquals(List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J"), letters());
  }

  @Test
  void ctrlPOffersTheProblemsOfTheContestByTheirLetters() {
    TestWindow.until(() -> window.model.competition().competition().get() != null);
    window.press(KeyCode.CONTROL, KeyCode.P);
    TestWindow.until(() -> window.says("Problem: A. Two Sum"));
    assertEquals(10, offered());
    window.write("b.");
    window.shoot("jump");
    window.press(KeyCode.ENTER);

    TestWindow.until(() -> window.model.problem().id().get().equals(Contest.ID));
  }

  private int offered() {
    return TestWindow.onFx(() ->
        window.scene.lookup(".palette .list-view") instanceof ListView<?> list
            ? list.getItems().size()
            : 0);
  }

  @Test
  void whatWouldNotCountIsAskedAboutInTheWindow() {
    TestWindow.until(() -> window.model.competition().competition().get() != null);
    TestWindow.run(() -> {
      window.model.leaveCompetition();
    });
    window.solve();

    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(window.says("Autumn Round 3 is running with this problem"));
    window.shoot("doubt");
    assertEquals(List.of(), server.seen("POST /problems/bridge/submissions"));
    window.fire("Enter it and submit");

    TestWindow.until(() -> window.model.submit().judging().state().get() == Judging.DONE);
    assertTrue(server.body("POST /problems/bridge/submissions").contains("\"competitionId\":3"));
    assertFalse(window.says("is running with this problem"));
  }

  @Test
  void afterOpeningAProblemTypingGoesIntoTheEditor() {
    TestWindow.until(() -> window.model.competition().competition().get() != null);
    window.press(KeyCode.ALT, KeyCode.DIGIT1);
    window.press(KeyCode.CONTROL, KeyCode.P);
    window.write("shortest");
    window.press(KeyCode.ENTER);
    TestWindow.until(() -> window.model.problem().id().get().equals(Contest.ID));
    TestWindow.until(() -> window.model.solution().source().get().startsWith("class"));

    TestWindow.until(() -> window.scene.getFocusOwner() instanceof CodeArea);
    window.press(KeyCode.CONTROL, KeyCode.END);
    window.write("x = 1");

    assertTrue(window.model.solution().source().get().endsWith("x = 1"));
  }

  @Test
  void runKeepsToTheOwnInputAndTheInputIsKept() throws Exception {
    window.solve();
    TabPane tabs = TestWindow.onFx(this::resultTabs);
    TestWindow.run(() -> {
      tabs.getSelectionModel().select(1);
    });
    TestWindow.run(() -> {
      ownField(tabs).text().set("[[1,1],[0,1]]");
    });
    for (int round = 1; round <= 2; round++) {
      int runs = round;
      window.press(KeyCode.CONTROL, KeyCode.QUOTE);
      TestWindow.until(() -> server.seen("POST /problems/bridge/runs").size() == runs);
      TestWindow.until(() -> window.model.run().judging().state().get() == Judging.DONE);
      String sent = server.body("POST /problems/bridge/runs");
      assertTrue(sent.contains("[[1,1],[0,1]]"), "run " + round + ": " + sent);
    }
    assertTrue(window.says("Run own input"));
    window.shoot("own-input");

    window.leave();
    window = new TestWindow(home, server).connect();
    window.solve();
    TabPane again = TestWindow.onFx(this::resultTabs);
    assertEquals("[[1,1],[0,1]]", TestWindow.onFx(() -> ownField(again).text().get()));
  }

  private TabPane resultTabs() {
    return window.scene.getRoot().lookupAll(".tab-pane").stream()
        .filter(TabPane.class::isInstance)
        .map(TabPane.class::cast)
        .filter(one -> one.getTabs().stream().anyMatch(tab -> "Own input".equals(tab.getText())))
        .findFirst()
        .orElseThrow();
  }

  private static PlainField ownField(TabPane tabs) {
    return tabs.getTabs().get(1).getContent() instanceof ScrollPane scroll
            && scroll.getContent() instanceof OwnInputView own
            && own.lookup(".own-input") instanceof PlainField field
        ? field
        : new PlainField("no field", 1, 0);
  }

  @Test
  void aSubmissionThatWasRefusedIsSaidOnEveryPageUntilItIsRead() throws Exception {
    server.on(
        "POST /problems/bridge/submissions", _ -> FakeServer.refusal(409, "competition_ended"));
    window.solve();
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    TestWindow.until(() -> window.model.outbox().refused().get() != null);
    window.leave();
    window = new TestWindow(home, server).connect();
    TestWindow.until(() -> window.model.outbox().refused().get() != null);

    for (Page page : Page.values()) {
      window.press(KeyCode.ALT, KeyCode.valueOf("DIGIT" + page.number()));
      assertTrue(window.says("The sentence of competition_ended."), "on " + page);
    }
    window.shoot("refused");
    window.fire("Read");
    assertFalse(window.says("The sentence of competition_ended."));
  }

  @Test
  void aWindowThatIsNoLongerMaximizedHasItsOldSize() {
    TestWindow.run(() -> {
      App.place(window.stage, window.model.settings());
      window.stage.setWidth(1180);
      window.stage.setHeight(760);
    });
    TestWindow.until(() -> window.model.settings().width().get() == 1180);
    TestWindow.run(() -> {
      window.stage.setMaximized(true);
      window.stage.setWidth(1278);
      window.stage.setHeight(798);
    });
    window.shoot("maximized");
    assertTrue(TestWindow.onFx(() -> window.model.settings().maximized().get()));
    TestWindow.run(() -> {
      window.stage.setMaximized(false);
    });

    TestWindow.until(() -> window.stage.getWidth() == 1180);
    TestWindow.until(() -> window.stage.getHeight() == 760);
  }
}
