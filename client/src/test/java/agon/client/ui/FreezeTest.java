package agon.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.editor.PlainField;
import agon.client.login.LoginView;
import agon.client.look.Fields;
import agon.client.submission.Judging;
import agon.client.testing.Samples;
import agon.protocol.Argument;
import agon.protocol.Judgement;
import agon.protocol.Problem;
import agon.protocol.Run;
import agon.protocol.RunRequest;
import agon.protocol.SampleCase;
import agon.protocol.TestDetail;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy;

/** Whatever is pasted, opened or answered, the window goes on to answer keys. */
class FreezeTest {
  @TempDir(deletionStrategy = TempDirDeletionStrategy.IgnoreFailures.class)
  Path home = Path.of("");

  private TestWindow window;

  @BeforeEach
  void open() throws Exception {
    window = new TestWindow(home);
  }

  @AfterEach
  void close() {
    window.close();
  }

  /** Shows everything once, as a program that has just started needs its time. */
  private void warm() {
    window.connect().solve();
    window.press(KeyCode.CONTROL, KeyCode.QUOTE);
    TestWindow.until(() -> window.model.run().judging().state().get() == Judging.DONE);
  }

  /** Texts that other editors choke on, by a name. */
  private static Map<String, String> hard() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("a usual text", "x = 1\n".repeat(50));
    texts.put("109 KB of code in a line", "f(a[1],\"b\")+".repeat(8_500));
    texts.put("1 MB of letters in a line", "x".repeat(1 << 20));
    texts.put("1 MB of brackets in a line", "[(".repeat(1 << 19));
    texts.put("3 KB of code in a line", "v[" + "1,".repeat(1_500) + "]");
    texts.put("200 lines of 4,000 letters", ("y=".repeat(1_999) + "\n").repeat(200) + "!");
    texts.put(
        "60,000 short lines",
        IntStream.range(0, 60_000).mapToObj(i -> "x = " + i).collect(Collectors.joining("\n")));
    texts.put("5 MB", "total = total + values[i] * 2  # add\n".repeat(135_000) + "!");
    return texts;
  }

  @Test
  void whatIsPastedIsTakenWholeAndEveryKeyIsAnswered() {
    warm();
    CodeArea area = window.editor();
    for (Map.Entry<String, String> one : hard().entrySet()) {
      TestWindow.run(() -> {
        area.clear();
        area.requestFocus();
      });
      clip(one.getValue());
      Heartbeat heart = Heartbeat.start();
      window.strike(area, KeyCode.V, "", true, false);
      TestWindow.until(() -> source().length() >= one.getValue().length());
      heart.settle();
      window.strike(area, KeyCode.ENTER, "\r", false, false);
      window.strike(area, KeyCode.X, "x", false, false);
      window.strike(area, KeyCode.HOME, "", true, false);
      window.strike(area, KeyCode.END, "", false, false);
      window.strike(area, KeyCode.DOWN, "", false, false);
      window.strike(area, KeyCode.END, "", true, false);
      window.strike(area, KeyCode.BACK_SPACE, "", false, false);
      window.strike(area, KeyCode.BACK_SPACE, "", false, false);
      heart.settle();
      assertEquals(one.getValue().strip(), TestWindow.onFx(this::source).strip(), one.getKey());
      heart.stop(one.getKey());
    }
    window.shoot("shortened");
  }

  private String source() {
    return window.model.solution().source().get();
  }

  private static void clip(String text) {
    TestWindow.run(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  /** Pastes the longest texts into what has the focus and types on behind it. */
  private void fill(String what) {
    Node field = TestWindow.onFx(() -> window.scene.getFocusOwner());
    for (String name : List.of("1 MB of letters in a line", "60,000 short lines", "5 MB")) {
      clip(hard().getOrDefault(name, ""));
      Heartbeat heart = Heartbeat.start();
      window.strike(field, KeyCode.A, "", true, false);
      window.strike(field, KeyCode.V, "", true, false);
      window.strike(field, KeyCode.HOME, "", false, false);
      window.strike(field, KeyCode.X, "x", false, false);
      window.strike(field, KeyCode.END, "", false, false);
      window.strike(field, KeyCode.BACK_SPACE, "", false, false);
      window.strike(field, KeyCode.X, "x", false, false);
      heart.settle();
      heart.stop(name + " in " + what);
    }
    if (field instanceof TextInputControl line) {
      int length = TestWindow.onFx(line::getLength);
      assertTrue(length <= Fields.LONGEST, what + " holds " + length);
      assertTrue(length > Fields.LONGEST * 0.9, what + " holds " + length + " without line ends");
    }
  }

  @Test
  void whatIsPastedIntoAFieldIsCutAndEveryKeyIsAnswered() {
    warm();
    window.press(KeyCode.CONTROL, KeyCode.F);
    fill("the find bar");
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.CONTROL, KeyCode.K);
    fill("the palette");
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.ALT, KeyCode.DIGIT1);
    for (Page page : Page.values()) {
      window.press(KeyCode.ALT, KeyCode.valueOf("DIGIT" + page.number()));
      for (TextField field : window.all(TextField.class)) {
        TestWindow.run(field::requestFocus);
        fill("a field of " + page);
      }
    }
  }

  @Test
  void whatIsPastedIntoNameAndPasswordIsCutAndEveryKeyIsAnswered() {
    window.server.on("GET /info", Samples.contestServer());
    TestWindow.run(() -> window.model.goTo(window.server.address()));
    TestWindow.until(() -> window.model.session().loginNeeded().get());
    TestWindow.until(() -> !window.all(PasswordField.class).isEmpty());
    for (TextField field :
        window.find(LoginView.class).lookupAll(".text-field").stream()
            .map(TextField.class::cast)
            .toList()) {
      TestWindow.run(field::requestFocus);
      fill("a field of the login");
    }
  }

  @Test
  void anOwnInputTakesWhatARunMayHaveAndSaysSoOfMore() {
    warm();
    window.choose("Own input");
    PlainField own = window.find(PlainField.class);
    Map<String, String> texts = hard();
    texts
        .keySet()
        .retainAll(List.of("109 KB of code in a line", "1 MB of letters in a line", "5 MB"));
    texts.put("30,000 short lines", "1 2 3 4\n".repeat(30_000));
    for (Map.Entry<String, String> one : texts.entrySet()) {
      TestWindow.run(() -> own.area().requestFocus());
      TestWindow.run(() -> own.text().set("before"));
      clip(one.getValue());
      Heartbeat heart = Heartbeat.start();
      window.strike(own.area(), KeyCode.A, "", true, false);
      window.strike(own.area(), KeyCode.V, "", true, false);
      heart.settle();
      boolean fits = one.getValue().length() <= RunRequest.MAX_INPUT_BYTES;
      assertEquals(
          fits ? one.getValue() : "before", TestWindow.onFx(own.text()::get), one.getKey());
      assertEquals(!fits, window.says("At most 256 KiB"), one.getKey());
      window.strike(own.area(), KeyCode.ENTER, "\r", false, false);
      window.strike(own.area(), KeyCode.X, "x", false, false);
      heart.settle();
      window.press(KeyCode.CONTROL, KeyCode.QUOTE);
      TestWindow.until(() -> window.model.run().judging().state().get() == Judging.DONE);
      heart.settle();
      heart.stop(one.getKey() + " as own input");
      assertEquals(
          fits,
          window.server.body("POST /problems/bridge/runs").length() > one.getValue().length());
      window.choose("Own input");
    }
    window.shoot("own-input-long");
  }

  @Test
  void aDraftThatWasLeftHardIsOpenedAtOnce() throws Exception {
    warm();
    for (Map.Entry<String, String> one : hard().entrySet()) {
      TestWindow.run(() -> window.model.solution().edited(one.getValue()));
      TestWindow.run(() -> window.model.drafts().flush());
      window.leave();
      window = new TestWindow(home, window.server);
      window.connect();
      Heartbeat heart = Heartbeat.start();
      window.solve();
      heart.settle();
      assertEquals(one.getValue(), TestWindow.onFx(this::source), one.getKey());
      heart.stop(one.getKey());
    }
  }

  private static Problem problem(String statement, String text) {
    Problem usual = Samples.problem("sum");
    return new Problem(
        usual.id(),
        usual.title(),
        statement,
        usual.level(),
        usual.tags(),
        usual.kind(),
        usual.limits(),
        usual.codeStubs(),
        List.of(
            new SampleCase("1", text, text, List.of(new Argument("values", text)), List.of(), null),
            new SampleCase("2", text, text, List.of(), List.of(), null)),
        usual.status());
  }

  @Test
  void samplesAnswersAndCompilerOutputOfAnyLengthAreShown() {
    warm();
    for (Map.Entry<String, String> one : hard().entrySet()) {
      String text = one.getValue();
      TestDetail detail =
          new TestDetail(
              text, List.of(), List.of(), "1\n" + text + "2\n", "1\n" + text + "3\n", text);
      TestResult wrong = new TestResult(1, "t", true, Verdict.WA, 1, 1, 1, text, detail);
      Judgement judgement =
          new Judgement(
              Judgement.State.DONE, 2, Verdict.WA, text, text, 1, List.of(wrong), 40, 9_000);
      window.server.on("GET /problems/sum", problem("Short.", text));
      window.server.on("POST /problems/sum/runs", new Run("r", "sum", "python", judgement));
      Heartbeat heart = Heartbeat.start();
      window.solve("sum");
      heart.settle();
      window.press(KeyCode.CONTROL, KeyCode.QUOTE);
      TestWindow.until(() -> window.model.run().judging().state().get() == Judging.DONE);
      heart.settle();
      heart.stop("answers of " + one.getKey());
      window.solve(Contest.ID);
    }
  }

  @Test
  void aStatementOfAnyLengthIsShown() {
    warm();
    Map<String, String> statements = new LinkedHashMap<>();
    statements.put("a usual one", "Add **two** numbers $a$ and $b$.");
    statements.put("1 MB of letters", "x".repeat(1 << 20));
    statements.put("1 MB of words", "word ".repeat(200_000));
    statements.put("1 MB of code", "```\n" + "1 ".repeat(1 << 19) + "\n```\n");
    statements.put("60,000 paragraphs", "Word.\n\n".repeat(60_000));
    statements.put("60,000 pieces", "*a* b ".repeat(60_000));
    statements.put("60,000 items", "- a\n".repeat(60_000));
    statements.put("quotes in quotes", "> ".repeat(400) + "a");
    statements.put("a table", "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(30_000));
    statements.put("a wide formula", "$$" + "x_1 + ".repeat(600) + "1$$");
    for (Map.Entry<String, String> one : statements.entrySet()) {
      window.server.on("GET /problems/sum", problem(one.getValue(), "1"));
      Heartbeat heart = Heartbeat.start();
      window.solve("sum");
      heart.settle();
      heart.stop(one.getKey());
      window.solve(Contest.ID);
    }
  }
}
