package agon.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.core.Phase;
import agon.client.submission.Judging;
import agon.client.submission.OwnInputView;
import agon.client.testing.FakeServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
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
  private OpenWindow window;

  ContestWindowTest() throws IOException {}

  @BeforeEach
  void open() throws TimeoutException {
    window = OpenWindow.at(server, home);
  }

  @AfterEach
  void close() {
    window.close();
    server.close();
  }

  private void openProblem() {
    OpenWindow.onFx(() -> {
      window.model().open(Contest.ID);
      return true;
    });
    window.press(KeyCode.ALT, KeyCode.DIGIT2);
    OpenWindow.until(() -> window.model().problem().phase().get() == Phase.READY);
    OpenWindow.until(() -> !window.model().solution().languageId().get().isEmpty());
  }

  private List<String> letters() {
    return OpenWindow.onFx(() ->
        window.scene().getRoot().lookupAll(".toggle-button").stream()
            .filter(ToggleButton.class::isInstance)
            .map(node -> ((ToggleButton) node).getText())
            .filter(words -> words != null && words.length() == 1)
            .toList());
  }

  @Test
  void theFirstLookAtAContestHasItsLetters() {
    OpenWindow.until(() -> window.model().competition().competition().get() != null);
    window.press(KeyCode.ALT, KeyCode.DIGIT2);

    assertEquals(List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J"), letters());
  }

  @Test
  void ctrlPOffersTheProblemsOfTheContestByTheirLetters() {
    OpenWindow.until(() -> window.model().competition().competition().get() != null);
    window.press(KeyCode.CONTROL, KeyCode.P);
    assertTrue(window.says("Problem: A. Two Sum"));
    assertEquals(10, offered());
    window.write("b.");
    window.shoot("jump");
    window.press(KeyCode.ENTER);

    OpenWindow.until(() -> window.model().problem().id().get().equals(Contest.ID));
  }

  private int offered() {
    return OpenWindow.onFx(() ->
        window.scene().lookup(".palette .list-view") instanceof ListView<?> list
            ? list.getItems().size()
            : 0);
  }

  @Test
  void whatWouldNotCountIsAskedAboutInTheWindow() {
    OpenWindow.until(() -> window.model().competition().competition().get() != null);
    OpenWindow.onFx(() -> {
      window.model().leaveCompetition();
      return true;
    });
    openProblem();

    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(window.says("Autumn Round 3 is running with this problem"));
    window.shoot("doubt");
    assertEquals(List.of(), server.seen("POST /problems/bridge/submissions"));
    window.fire("Enter it and submit");

    OpenWindow.until(() -> window.model().submit().judging().state().get() == Judging.DONE);
    assertTrue(server.body("POST /problems/bridge/submissions").contains("\"competitionId\":3"));
    assertFalse(window.says("is running with this problem"));
  }

  @Test
  void afterOpeningAProblemTypingGoesIntoTheEditor() {
    OpenWindow.until(() -> window.model().competition().competition().get() != null);
    window.press(KeyCode.ALT, KeyCode.DIGIT1);
    window.press(KeyCode.CONTROL, KeyCode.P);
    window.write("shortest");
    window.press(KeyCode.ENTER);
    OpenWindow.until(() -> window.model().problem().id().get().equals(Contest.ID));
    OpenWindow.until(() -> window.model().solution().source().get().startsWith("class"));

    OpenWindow.until(() -> window.scene().getFocusOwner() instanceof CodeArea);
    window.press(KeyCode.CONTROL, KeyCode.END);
    window.write("x = 1");

    assertTrue(window.model().solution().source().get().endsWith("x = 1"));
  }

  @Test
  void runKeepsToTheOwnInputAndTheInputIsKept() throws TimeoutException {
    openProblem();
    TabPane tabs = OpenWindow.onFx(this::resultTabs);
    OpenWindow.onFx(() -> {
      tabs.getSelectionModel().select(1);
      return true;
    });
    OpenWindow.onFx(() -> {
      ownField(tabs).setText("[[1,1],[0,1]]");
      return true;
    });
    for (int round = 1; round <= 2; round++) {
      int runs = round;
      window.press(KeyCode.CONTROL, KeyCode.QUOTE);
      OpenWindow.until(() -> server.seen("POST /problems/bridge/runs").size() == runs);
      OpenWindow.until(() -> window.model().run().judging().state().get() == Judging.DONE);
      String sent = server.body("POST /problems/bridge/runs");
      assertTrue(sent.contains("[[1,1],[0,1]]"), "run " + round + ": " + sent);
    }
    assertTrue(window.says("Run own input"));
    window.shoot("own-input");

    window.close();
    window = OpenWindow.at(server, home);
    openProblem();
    TabPane again = OpenWindow.onFx(this::resultTabs);
    assertEquals("[[1,1],[0,1]]", OpenWindow.onFx(() -> ownField(again).getText()));
  }

  private TabPane resultTabs() {
    return window.scene().getRoot().lookupAll(".tab-pane").stream()
        .filter(TabPane.class::isInstance)
        .map(TabPane.class::cast)
        .filter(one -> one.getTabs().stream().anyMatch(tab -> "Own input".equals(tab.getText())))
        .findFirst()
        .orElseThrow();
  }

  private static TextInputControl ownField(TabPane tabs) {
    return tabs.getTabs().get(1).getContent() instanceof ScrollPane scroll
            && scroll.getContent() instanceof OwnInputView own
            && own.lookup(".own-input") instanceof TextInputControl field
        ? field
        : new TextField("no field");
  }

  @Test
  void aSubmissionThatWasRefusedIsSaidOnEveryPageUntilItIsRead() throws TimeoutException {
    server.on(
        "POST /problems/bridge/submissions", _ -> FakeServer.refusal(409, "competition_ended"));
    openProblem();
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    OpenWindow.until(() -> window.model().outbox().refused().get() != null);
    window.close();
    window = OpenWindow.at(server, home);
    OpenWindow.until(() -> window.model().outbox().refused().get() != null);

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
    OpenWindow.onFx(() -> {
      App.place(window.stage(), window.model().settings());
      window.stage().setWidth(1180);
      window.stage().setHeight(760);
      return true;
    });
    OpenWindow.until(() -> window.model().settings().width().get() == 1180);
    OpenWindow.onFx(() -> {
      window.stage().setMaximized(true);
      window.stage().setWidth(1278);
      window.stage().setHeight(798);
      return true;
    });
    window.shoot("maximized");
    assertTrue(OpenWindow.onFx(() -> window.model().settings().maximized().get()));
    OpenWindow.onFx(() -> {
      window.stage().setMaximized(false);
      return true;
    });

    OpenWindow.until(() -> window.stage().getWidth() == 1180);
    OpenWindow.until(() -> window.stage().getHeight() == 760);
  }
}
