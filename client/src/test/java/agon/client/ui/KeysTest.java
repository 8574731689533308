package agon.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.login.LoginView;
import agon.client.look.Nodes;
import agon.client.problem.ProblemListView;
import agon.client.settings.SettingsView;
import agon.client.statement.StatementView;
import agon.client.testing.FakeServer;
import agon.client.testing.Samples;
import agon.protocol.account.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy;

/** A key that the window takes is typed nowhere. */
class KeysTest {
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
  void anAcceleratorTypesNothingIntoTheCode() {
    window.solve();
    CodeArea area = window.editor();
    String before = TestWindow.onFx(area::getText);
    TestWindow.run(area::requestFocus);

    window.strike(area, KeyCode.DIGIT2, "2", false, true);
    assertEquals(before, TestWindow.onFx(area::getText));

    window.strike(area, KeyCode.DIGIT2, "2", false, false);
    assertEquals("2" + before, TestWindow.onFx(area::getText), "the key alone is typed");

    window.strike(area, KeyCode.EQUALS, "=", true, false);
    window.strike(area, KeyCode.MINUS, "-", true, false);
    window.strike(area, KeyCode.DIGIT9, "9", false, true);
    assertEquals("2" + before, TestWindow.onFx(area::getText));
  }

  @Test
  void anAcceleratorTypesNothingIntoAFieldEither() {
    TextField search = window.find(TextField.class);
    TestWindow.run(search::requestFocus);
    window.strike(search, KeyCode.DIGIT1, "1", false, true);
    window.strike(search, KeyCode.A, "a", false, false);
    assertEquals("a", TestWindow.onFx(search::getText));
  }

  @Test
  void theKeysAreWhereTheyWereWhenOneComesBackToAPage() {
    window.solve();
    CodeArea area = window.editor();
    TestWindow.run(area::requestFocus);
    for (Page page : Page.values()) {
      window.press(KeyCode.ALT, KeyCode.valueOf("DIGIT" + page.number()));
      window.press(KeyCode.ALT, KeyCode.DIGIT2);
      assertEquals(area, TestWindow.onFx(window.scene::getFocusOwner), "after " + page);
    }
    window.press(KeyCode.ALT, KeyCode.DIGIT1);
    TextField search = window.find(TextField.class);
    TestWindow.run(search::requestFocus);
    window.press(KeyCode.ALT, KeyCode.DIGIT2);
    window.press(KeyCode.ALT, KeyCode.DIGIT1);
    assertEquals(search, TestWindow.onFx(window.scene::getFocusOwner));
  }

  @Test
  void aProblemThatComesWhileThePaletteIsOpenTakesNoKeysFromIt() {
    window.solve();
    CountDownLatch answered = new CountDownLatch(1);
    window.server.on(
        "GET /problems/p2",
        request -> {
          try {
            assertTrue(answered.await(60, TimeUnit.SECONDS));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return FakeServer.json(200, Samples.problem("p2"));
        });
    window.press(KeyCode.CONTROL, KeyCode.P);
    window.write("longest walk");
    window.press(KeyCode.ENTER);
    TestWindow.until(() -> window.model.problem().id().get().equals("p2"));
    window.press(KeyCode.CONTROL, KeyCode.K);
    window.write("sett");
    answered.countDown();
    TestWindow.until(() -> window.model.solution().source().get().equals("# python stub\n"));
    window.write("ings");

    assertEquals(
        "settings",
        TestWindow.onFx(() ->
            window.scene.lookup(".palette .text-field") instanceof TextField wanted
                ? wanted.getText()
                : "no palette"));
    assertEquals("# python stub\n", TestWindow.onFx(window.model.solution().source()::get));
    window.press(KeyCode.ESCAPE);
    assertEquals(
        window.editor(), TestWindow.onFx(window.scene::getFocusOwner), "and then they are its own");
  }

  @Test
  void anAnsweredQuestionGivesTheKeysBackToTheCode() {
    TestWindow.until(() -> window.model.competition().competition().get() != null);
    TestWindow.run(() -> window.model.leaveCompetition());
    window.solve();
    CodeArea area = window.editor();
    TestWindow.run(area::requestFocus);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(TestWindow.onFx(() -> window.scene.getFocusOwner() instanceof Button));
    window.press(KeyCode.ESCAPE);
    assertEquals(area, TestWindow.onFx(window.scene::getFocusOwner));
  }

  @Test
  void fromTheSearchTheKeysGoToWhatWasFoundAndOpenIt() {
    TextField search = window.find(TextField.class);
    TestWindow.run(search::requestFocus);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    TestWindow.until(() -> window.model.problem().id().get().equals(Contest.ID));
    TestWindow.until(() -> window.scene.getFocusOwner() instanceof CodeArea);
  }

  @Test
  void anotherProblemIsOpenedOnItsStatement() {
    window.server.on("GET /problems/sum", Samples.problem("sum"));
    window.solve();
    window.choose("Submissions (3)");
    assertEquals(List.of(), window.all(StatementView.class));
    window.solve("sum");
    TestWindow.until(() -> !window.all(StatementView.class).isEmpty());
  }

  @Test
  void whileTheLoginIsAskedForAnotherServerCanStillBeChosen() {
    TestWindow.run(() -> window.model.session().logout());
    window.server.on("GET /info", Samples.contestServer());
    TestWindow.run(() -> window.model.goTo(window.server.address()));
    TestWindow.until(() -> !window.all(LoginView.class).isEmpty());
    assertTrue(TestWindow.onFx(() -> inside(LoginView.class)));

    window.press(KeyCode.ALT, KeyCode.DIGIT6);
    assertEquals(List.of(), window.all(LoginView.class));
    assertTrue(window.says("Size of the code"));
    assertTrue(TestWindow.onFx(() -> inside(SettingsView.class)));

    window.press(KeyCode.ALT, KeyCode.DIGIT1);
    assertTrue(TestWindow.onFx(() -> inside(LoginView.class)));
    window.server.on("POST /login", new Session("t", Samples.ADA));
    window.write("ada");
    window.press(KeyCode.TAB);
    window.write("secret");
    window.press(KeyCode.ENTER);
    TestWindow.until(() -> inside(ProblemListView.class));
  }

  private boolean inside(Class<? extends Node> view) {
    return window.all(view).stream()
        .anyMatch(one -> Nodes.inside(one, window.scene.getFocusOwner()));
  }
}
