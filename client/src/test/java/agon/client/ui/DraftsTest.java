package agon.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.submission.Judging;
import agon.client.testing.Samples;
import agon.protocol.Judgement;
import agon.protocol.Mark;
import agon.protocol.Run;
import agon.protocol.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy;

/** A draft is as it was left when one comes back to it. */
class DraftsTest {
  @TempDir(deletionStrategy = TempDirDeletionStrategy.IgnoreFailures.class)
  Path home = Path.of("");

  private TestWindow window;

  @BeforeEach
  void open() throws Exception {
    window = new TestWindow(home);
    window.server.on("GET /problems/sum", Samples.problem("sum"));
    window.connect().solve();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void choose(String language) {
    TestWindow.run(() -> window.model.solution().choose(language));
  }

  private String text() {
    return TestWindow.onFx(() -> window.model.solution().source().get());
  }

  @Test
  void undoCaretAndPlaceSurviveAVisitElsewhere() {
    CodeArea area = window.editor();
    String long_ = "line\n".repeat(300);
    TestWindow.run(() -> {
      area.requestFocus();
      area.replaceText(long_);
      area.getUndoManager().preventMerge();
      area.insertText(800, "typed");
      area.moveTo(801);
      area.requestFollowCaret();
    });
    window.shoot("before");
    int first = TestWindow.onFx(area::firstVisibleParToAllParIndex);
    assertTrue(first > 50, "it is scrolled");

    choose("cpp");
    assertEquals("class Solution {\n};\n", text());
    assertTrue(TestWindow.onFx(() -> window.editor().isFocused()), "typing goes on");
    choose("python");
    window.solve("sum");
    window.solve(Contest.ID);

    CodeArea back = window.editor();
    assertEquals(801, TestWindow.onFx(back::getCaretPosition));
    TestWindow.until(() -> Math.abs(first - back.firstVisibleParToAllParIndex()) <= 1);
    TestWindow.run(back::undo);
    assertEquals(long_, text());
    TestWindow.run(back::redo);
    assertTrue(text().contains("typed"));
    choose("cpp");
    TestWindow.run(() -> window.editor().undo());
    assertEquals("class Solution {\n};\n", text(), "each draft has an undo of its own");
  }

  /** How many lines are shown with their numbers: none before the editor is laid out. */
  private long numbers() {
    return window.all(Node.class).stream()
        .filter(node -> node.getStyleClass().contains("lineno"))
        .count();
  }

  private long errors() {
    return window.all(Node.class).stream()
        .filter(node -> node.getStyleClass().contains("lineno-error"))
        .count();
  }

  @Test
  void errorsStayWithTheLanguageTheyAreOf() {
    Judgement broken =
        new Judgement(
            Judgement.State.DONE,
            2,
            Verdict.CE,
            "Compile error, line 2.",
            "solution.py:2:1: error: no such name\n",
            0,
            List.of(),
            0,
            0,
            null,
            List.of(new Mark(2, "no such name")));
    window.server.on("POST /problems/bridge/runs", new Run("r", "bridge", "python", broken));
    window.press(KeyCode.CONTROL, KeyCode.QUOTE);
    TestWindow.until(() -> window.model.run().judging().state().get() == Judging.DONE);
    TestWindow.until(() -> errors() == 1);
    choose("cpp");
    TestWindow.until(() -> numbers() > 0 && errors() == 0);
    choose("python");
    TestWindow.until(() -> errors() == 1);
  }

  @Test
  void aResetIsUndoneOrTakenBackFromTheHistory() {
    CodeArea area = window.editor();
    TestWindow.run(() -> area.replaceText("a day of work\nand a night\n"));
    TestWindow.run(() -> window.model.solution().reset());
    TestWindow.until(() -> text().startsWith("class Solution:"));
    TestWindow.run(area::undo);
    assertEquals("a day of work\nand a night\n", text());

    TestWindow.run(() -> window.model.solution().reset());
    TestWindow.until(() -> text().startsWith("class Solution:"));
    window.fire("History");
    TestWindow.until(() -> words().contains("+ a day of work"));
    assertTrue(words().contains("\u2212 class Solution:"), words());
    window.shoot("history");
    window.fire("Go back to this text");
    TestWindow.until(() -> text().equals("a day of work\nand a night\n"));
    assertTrue(TestWindow.onFx(() -> window.editor().isFocused()));
    assertFalse(words().contains("+ a day"), "the history is closed");
  }

  private String words() {
    return window.all(Text.class).stream().map(Text::getText).collect(Collectors.joining());
  }

  @Test
  void theKeyThatChangesPanesShowsWhereItIs() {
    TestWindow.run(() -> window.editor().requestFocus());
    for (String wanted : List.of("result", "statement", "solution")) {
      window.press(KeyCode.F6);
      List<Node> panes =
          window.all(Node.class).stream()
              .filter(node -> node.getStyleClass().contains("pane"))
              .filter(node -> node.getPseudoClassStates().contains(SolvePage.CURRENT))
              .toList();
      assertEquals(1, panes.size(), wanted);
      window.shoot("pane-" + wanted);
    }
    assertTrue(TestWindow.onFx(() -> window.editor().isFocused()));
  }
}
