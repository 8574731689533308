package agon.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.statement.StatementView;
import agon.client.testing.Samples;
import agon.protocol.Argument;
import agon.protocol.Judgement;
import agon.protocol.Problem;
import agon.protocol.Run;
import agon.protocol.SampleCase;
import agon.protocol.TestDetail;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy;

/** What is shown looks as it should: fonts, colours, formulas. */
class LookTest {
  private static final String TERMS =
      "x_1 + x_2 + x_3 + x_4 + x_5 + x_6 + x_7 + x_8 + x_9 + x_{10} + ";

  @TempDir(deletionStrategy = TempDirDeletionStrategy.IgnoreFailures.class)
  Path home = Path.of("");

  private TestWindow window;

  @BeforeEach
  void open() throws Exception {
    window = new TestWindow(home);
    window.server.on("GET /problems/sum", problem());
    window.connect();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static Problem problem() {
    Problem usual = Samples.problem("sum");
    return new Problem(
        usual.id(),
        usual.title(),
        "A formula\n\n$$S = " + TERMS.repeat(8) + "1$$\n\nand $T = " + TERMS.repeat(8) + "1$.",
        usual.level(),
        usual.tags(),
        usual.kind(),
        usual.limits(),
        usual.codeStubs(),
        List.of(
            new SampleCase("1", "3\n1 2 3\n", "6\n", List.of(), List.of(), null),
            new SampleCase(
                "2", "[1]", "1", List.of(new Argument("values", "[1]")), List.of(), null)),
        usual.status());
  }

  private static Judgement judgement(Verdict verdict, String compiler, TestResult... tests) {
    return new Judgement(
        Judgement.State.DONE, 2, verdict, "So.", compiler, 1, List.of(tests), 40, 9_000);
  }

  private List<Text> cases() {
    return window.all(Text.class).stream()
        .filter(text -> TestWindow.onFx(() -> inside(text, "case-text")))
        .toList();
  }

  private static boolean inside(Node node, String style) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (one.getStyleClass().contains(style)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> fonts(List<Text> texts) {
    return TestWindow.onFx(
        () -> texts.stream().map(text -> text.getFont().getFamily()).collect(Collectors.toSet()));
  }

  @Test
  void samplesTestsAndCompilerOutputAreMonospaced() {
    window.solve("sum");
    TestWindow.until(() -> !cases().isEmpty());
    assertEquals(Set.of("JetBrains Mono"), fonts(cases()));

    TestDetail detail =
        new TestDetail("3\n", List.of(), List.of(), "1\n2\n3\n", "1\n5\n3\n", "seen");
    TestResult wrong = new TestResult(1, "t", true, Verdict.WA, 20, 30, 9_000, null, detail);
    window.server.on(
        "POST /problems/sum/runs",
        new Run("r", "sum", "python", judgement(Verdict.WA, "some warning", wrong)));
    window.press(KeyCode.CONTROL, KeyCode.QUOTE);
    TestWindow.until(() -> words().contains("some warning"));
    assertEquals(Set.of("JetBrains Mono"), fonts(cases()));
    window.shoot("difference");

    Text expected = line("\u2212 2\n");
    Text answered = line("+ 5\n");
    assertTrue(red(expected), "what is missing is red: " + expected.getFill());
    assertTrue(green(answered), "what is more is green: " + answered.getFill());
    assertFalse(answered.isStrikethrough() || expected.isStrikethrough());
  }

  @Test
  void aTestWhoseTimeAndMemoryAreNotToldShowsNone() {
    window.solve("sum");
    TestResult secret = new TestResult(1, "test 1", false, Verdict.TLE, 0, 0, 0, null, null);
    window.server.on(
        "POST /problems/sum/runs",
        new Run("r", "sum", "python", judgement(Verdict.TLE, "some warning", secret)));
    window.press(KeyCode.CONTROL, KeyCode.QUOTE);
    String head = "Test 1: " + Verdict.TLE.title();
    TestWindow.until(() -> heads().stream().anyMatch(text -> text.startsWith(head)));
    assertTrue(heads().contains(head), heads().toString());
  }

  private List<String> heads() {
    return window.all(Label.class).stream()
        .map(Label::getText)
        .filter(text -> text != null && text.startsWith("Test 1"))
        .toList();
  }

  private Set<String> words() {
    return cases().stream().map(Text::getText).collect(Collectors.toSet());
  }

  private Text line(String words) {
    return cases().stream()
        .filter(text -> text.getText().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line " + words + " in " + words()));
  }

  private static boolean red(Text text) {
    Color colour = (Color) text.getFill();
    return colour.getRed() > 1.5 * colour.getGreen();
  }

  private static boolean green(Text text) {
    Color colour = (Color) text.getFill();
    return colour.getGreen() > 1.5 * colour.getRed();
  }

  @Test
  void aFormulaWiderThanThePaneScrollsAndLosesNothing() {
    window.solve("sum");
    StatementView statement = window.find(StatementView.class);
    TestWindow.until(() -> formulas(statement).size() == 2);
    window.shoot("wide-formula");
    for (Node formula : formulas(statement)) {
      Bounds whole = TestWindow.onFx(() -> formula.localToScene(formula.getLayoutBounds()));
      Bounds pane = TestWindow.onFx(() -> statement.localToScene(statement.getLayoutBounds()));
      assertTrue(whole.getMinX() >= pane.getMinX(), "its beginning is seen");
      assertTrue(whole.getWidth() > pane.getWidth(), "it is not made smaller");
      assertTrue(whole.getHeight() > 12, "it can be read");
      assertTrue(
          TestWindow.onFx(() -> bars(formula)).stream()
              .anyMatch(bar -> bar.isVisible() && bar.getMax() > 0),
          "it can be scrolled");
    }
  }

  private static Set<Node> formulas(StatementView statement) {
    return statement.lookupAll(".formula");
  }

  private static List<ScrollBar> bars(Node formula) {
    Node around = formula;
    while (!around.getStyleClass().contains("wide-formula")) {
      around = around.getParent();
    }
    return around.lookupAll(".scroll-bar:horizontal").stream().map(ScrollBar.class::cast).toList();
  }
}
