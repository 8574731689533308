package agon.client.submission;

import agon.client.look.Words;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** A mark for each test: a round one passed, a square one failed, a number is still to come. */
final class TestDots extends FlowPane {
  /** More would be a wall; the rest shows as tests end. */
  private static final int MOST_PENDING = 100;

  private final JudgementModel model;
  private final Consumer<TestResult> choose;
  private int done;

  TestDots(JudgementModel model, Consumer<TestResult> choose) {
    this.model = model;
    this.choose = choose;
    getStyleClass().add("dots");
    model.tests().addListener((ListChangeListener<TestResult>) change -> update());
    model.testCount().subscribe(this::update);
  }

  private void update() {
    int ended = model.tests().size();
    if (ended < done) {
      done = 0;
      getChildren().clear();
    }
    getChildren().remove(done, getChildren().size());
    while (done < ended) {
      getChildren().add(ended(model.tests().get(done++)));
    }
    int all = Math.min(model.testCount().get(), ended + MOST_PENDING);
    for (int number = ended + 1; number <= all; number++) {
      getChildren().add(dot(String.valueOf(number)));
    }
  }

  private static Label dot(String text) {
    Label dot = new Label(text);
    dot.getStyleClass().add("dot");
    return dot;
  }

  private Label ended(TestResult test) {
    Verdict verdict = test.verdict();
    boolean passed = verdict == null || verdict == Verdict.AC;
    Label dot = dot(passed ? "\u2713" : "\u2715");
    dot.getStyleClass().add(passed ? "passed" : "failed");
    String words = verdict == null ? Words.get("test.ran") : verdict.title();
    dot.setTooltip(new Tooltip(Words.get("test.dot", test.number(), words)));
    dot.setAccessibleText(Words.get("test.dot", test.number(), words));
    dot.setOnMouseClicked(event -> choose.accept(test));
    return dot;
  }

  /** Puts a ring around the mark of a test. */
  void ring(TestResult test) {
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).getStyleClass().remove("chosen");
      if (i == test.number() - 1) {
        getChildren().get(i).getStyleClass().add("chosen");
      }
    }
  }
}
