package agon.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.core.Phase;
import agon.client.editor.CodeEditor;
import agon.client.statement.StatementView;
import agon.client.submission.OpenedView;
import agon.client.testing.FakeServer;
import agon.client.testing.Samples;
import agon.protocol.Code;
import agon.protocol.Judgement;
import agon.protocol.Level;
import agon.protocol.Limits;
import agon.protocol.Problem;
import agon.protocol.ProblemKind;
import agon.protocol.ProblemStatus;
import agon.protocol.ProgramFile;
import agon.protocol.Rejudged;
import agon.protocol.Submission;
import agon.protocol.Verdict;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy;

/** Statements with images, as PDFs and in languages, in the real window without a display. */
class StatementPaneTest {
  private static final String SAVED = "Saved as ";

  private final FakeServer server = Contest.server();

  /** What the app still writes when it is closed may come after the test. */
  @TempDir(deletionStrategy = TempDirDeletionStrategy.IgnoreFailures.class)
  Path home = Path.of("");

  private TestWindow window;

  StatementPaneTest() throws IOException {}

  @BeforeEach
  void open() throws Exception {
    server
        .on("GET /problems/bridge/files", StatementPaneTest::file)
        .on("GET /problems/bridge", request -> FakeServer.json(200, problem(request)));
    window = new TestWindow(home, server).connect();
    TestWindow.run(() -> window.model.open(Contest.ID));
    window.press(KeyCode.ALT, KeyCode.DIGIT2);
    TestWindow.until(() -> window.model.problem().phase().get() == Phase.READY);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static Problem problem(RecordedRequest request) {
    String wanted = request.getUrl().queryParameter("lang");
    String language = wanted == null || wanted.isEmpty() ? "en" : wanted;
    return switch (language) {
      case "sv" -> problem("Bygg en bro.", "sv", null);
      case "de" -> problem("The statement is a PDF.", "de", "statement/problem.de.pdf");
      default -> problem("Look: ![the cave](cave.png) and ![none](none.png).", "en", null);
    };
  }

  private static Problem problem(String question, String language, @Nullable String pdf) {
    return new Problem(
        Contest.ID,
        "Bridge",
        question,
        Level.EASY,
        List.of(),
        ProblemKind.PROGRAM,
        new Limits(1_000, 64),
        Map.of("python", ""),
        List.of(),
        ProblemStatus.NEW,
        language,
        List.of("en", "sv", "de"),
        pdf);
  }

  private static MockResponse file(RecordedRequest request) {
    String path = String.valueOf(request.getUrl().queryParameter("path"));
    try {
      return switch (path) {
        case "cave.png" -> bytes(png());
        case "statement/problem.de.pdf" -> bytes(pdf());
        default -> FakeServer.refusal(404, "unknown_file");
      };
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MockResponse bytes(byte[] content) {
    return new MockResponse.Builder().code(200).body(new Buffer().write(content)).build();
  }

  private static byte[] png() throws IOException {
    BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 60 * 40; i++) {
      image.setRGB(i % 60, i / 60, Color.RED.getRGB());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 2; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.setNonStrokingColor(Color.BLUE);
          content.addRect(100, 100, 200, 200);
          content.fill();
        }
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  private Collection<Node> nodes(String selector) {
    return window.scene.getRoot().lookupAll(selector);
  }

  private List<Image> images(String selector) {
    return nodes(selector).stream()
        .flatMap(node -> node.lookupAll("*").stream())
        .filter(ImageView.class::isInstance)
        .map(view -> ((ImageView) view).getImage())
        .toList();
  }

  private boolean says(String words) {
    return nodes("*").stream()
        .anyMatch(node ->
            (node instanceof Label label && label.getText().contains(words))
                || (node instanceof Text text && text.getText().contains(words)));
  }

  @SuppressWarnings("unchecked") // The only box beside the statement holds tags of languages.
  private void choose(String language) {
    TestWindow.run(() -> {
      ComboBox<String> box =
          (ComboBox<String>)
              nodes(".combo-box").stream()
                  .filter(node -> "Statement in".equals(node.getAccessibleText()))
                  .findFirst()
                  .orElseThrow();
      assertEquals(List.of("en", "sv", "de"), box.getItems());
      box.setValue(language);
      box.getOnAction().handle(null);
    });
  }

  @Test
  void imagesAreDrawnAndOneThatIsNotThereKeepsItsName() {
    TestWindow.until(() -> images(".picture.shown").size() == 1);
    Image cave = TestWindow.onFx(() -> images(".picture.shown").getFirst());
    assertEquals(60, cave.getWidth());
    assertEquals(javafx.scene.paint.Color.RED, cave.getPixelReader().getColor(30, 20));
    assertTrue(TestWindow.onFx(() -> says("none")));
    StatementView view =
        TestWindow.onFx(() ->
            (StatementView)
                nodes(".statement").stream()
                    .filter(StatementView.class::isInstance)
                    .findFirst()
                    .orElseThrow());
    assertTrue(
        TestWindow.onFx(() -> view.lookup(".picture.shown").getLayoutBounds().getHeight() >= 40));
    window.shoot("statement-image");
  }

  @Test
  void aLanguageIsChosenAndRemembered() {
    TestWindow.until(() -> says("Look: "));
    choose("sv");
    TestWindow.until(() -> says("Bygg en bro."));
    assertEquals("sv", TestWindow.onFx(() -> window.model.settings().statementLanguage().get()));
    assertEquals(
        "sv", server.seen("GET /problems/bridge").getLast().getUrl().queryParameter("lang"));
  }

  @Test
  void aPdfIsShownPageByPageAndSavedForTheSystemsViewer() {
    choose("de");
    TestWindow.until(() -> nodes(".pdf-page").size() == 2);
    Image page =
        TestWindow.onFx(() -> ((ImageView) nodes(".pdf-page").iterator().next()).getImage());
    int x = (int) (page.getWidth() / 4);
    int y = (int) (page.getHeight() * 3 / 4);
    assertEquals(javafx.scene.paint.Color.BLUE, page.getPixelReader().getColor(x, y));
    assertEquals(javafx.scene.paint.Color.WHITE, page.getPixelReader().getColor(2, 2), "the paper");
    window.shoot("statement-pdf");
    TestWindow.run(() -> {
      nodes(".button").stream()
          .map(Button.class::cast)
          .filter(button -> "Open in the PDF viewer".equals(button.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
    });
    TestWindow.until(() -> says(SAVED));
    String saved =
        TestWindow.onFx(() ->
            nodes(".label").stream()
                .map(node -> ((Label) node).getText())
                .filter(text -> text.startsWith(SAVED))
                .findFirst()
                .orElseThrow());
    assertTrue(Files.isRegularFile(Path.of(saved.substring(SAVED.length()))), saved);
  }

  @Test
  void allFilesOfASubmissionCanBeRead() {
    List<ProgramFile> files =
        List.of(new ProgramFile("main.py", "import tree"), new ProgramFile("tree.py", "x = 1"));
    Judgement now = Samples.judgement(Judgement.State.DONE, 2, Verdict.AC, Verdict.AC);
    server
        .on("GET /submissions/11", Samples.submission(11, now).with(new Code("", files, null)))
        .on("GET /submissions/12", Samples.submission(12, now).with(Code.of("print(12)")));
    window.press(KeyCode.ALT, KeyCode.DIGIT3);
    TestWindow.run(() -> window.model.submissions().open(11));
    TestWindow.until(() -> "import tree".equals(opened()));
    List<ToggleButton> buttons = files();
    assertEquals(
        List.of("main.py", "tree.py"),
        TestWindow.onFx(() -> buttons.stream().map(ToggleButton::getText).toList()));
    TestWindow.run(() -> buttons.getLast().fire());
    TestWindow.until(() -> "x = 1".equals(opened()));
    TestWindow.run(() -> window.model.submissions().open(12));
    TestWindow.until(() -> "print(12)".equals(opened()));
    assertEquals(List.of(), files());
  }

  private List<ToggleButton> files() {
    return window.all(ToggleButton.class).stream()
        .filter(button -> TestWindow.onFx(() -> button.getText().endsWith(".py")))
        .toList();
  }

  private @Nullable String opened() {
    return window.all(OpenedView.class).stream()
        .flatMap(view ->
            TestWindow.onFx(() ->
                view.lookupAll("*").stream()
                    .filter(CodeEditor.class::isInstance)
                    .map(editor -> ((CodeEditor) editor).text().get())
                    .findFirst()
                    .stream()))
        .findFirst()
        .orElse(null);
  }

  @Test
  void aSubmissionThatWasJudgedAgainSaysFromWhichVerdictToWhich() {
    Judgement now = Samples.judgement(Judgement.State.DONE, 1_000_000_001, Verdict.AC, Verdict.AC);
    server.on(
        "GET /submissions/11",
        new Submission(
            11,
            Contest.ID,
            "Bridge",
            null,
            "python",
            Samples.TIME,
            0,
            "print(1)",
            now,
            2,
            List.of(new Rejudged(Verdict.WA, Verdict.AC, Samples.TIME)),
            List.of()));
    window.press(KeyCode.ALT, KeyCode.DIGIT3);
    TestWindow.run(() -> {
      window.model.submissions().open(11);
    });
    TestWindow.until(() -> window.model.submissions().opened().get() != null);
    TestWindow.until(() -> says("Wrong answer became Accepted."));
  }
}
