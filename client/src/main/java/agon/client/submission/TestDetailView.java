package agon.client.submission;

import agon.client.look.Excerpt;
import agon.client.look.Format;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.protocol.TestDetail;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is known of one test: its outcome and, for a sample or own input, its texts. */
final class TestDetailView extends VBox {
  TestDetailView() {
    super(8);
  }

  void show(TestResult test) {
    getChildren().setAll(Nodes.label(head(test), "strong"));
    String message = test.message();
    if (message != null) {
      getChildren().add(wrapped(Excerpt.of(message).text()));
    }
    TestDetail detail = test.detail();
    if (detail == null) {
      getChildren().add(Nodes.label(Words.get("test.secret"), "quiet"));
    } else {
      texts(detail, test.verdict() == Verdict.WA);
    }
  }

  private static String head(TestResult test) {
    Verdict verdict = test.verdict();
    String title = verdict == null ? Words.get("test.ran") : verdict.title();
    if (test.memoryKb() == 0) { // Not told during a competition.
      return Words.get("test.head.quiet", test.number(), title);
    }
    return Words.get(
        "test.head",
        test.number(),
        title,
        Format.seconds(test.cpuMs()),
        Format.memory(test.memoryKb()));
  }

  private static Label wrapped(String text) {
    Label label = Nodes.label(text);
    label.setWrapText(true);
    return label;
  }

  private void texts(TestDetail detail, boolean wrong) {
    getChildren().addAll(CaseText.input(detail.input(), detail.arguments(), detail.calls()));
    String expected = detail.expected();
    String answer = detail.answer();
    if (expected != null) {
      getChildren().add(CaseText.of(Words.get("test.expected"), expected));
    }
    if (answer != null) {
      getChildren().add(CaseText.of(Words.get("test.answer"), answer));
    }
    if (wrong && expected != null && answer != null) {
      differences(expected, answer);
    }
    if (!detail.printed().isEmpty()) {
      getChildren().add(CaseText.of(Words.get("test.printed"), detail.printed()));
    }
  }

  private void differences(String expected, String answer) {
    List<String> lines = List.of(expected.strip(), answer.strip());
    if (lines.stream().anyMatch(text -> text.contains("\n"))) {
      getChildren().add(CaseText.diff(Words.get("test.diff"), expected, answer));
    }
    Numbers.difference(expected, answer)
        .ifPresent(by -> getChildren().add(Nodes.label(Words.get("test.offBy", by), "quiet")));
  }
}
