package agon.client.submission;

import agon.client.look.Excerpt;
import agon.client.look.Format;
import agon.client.look.Icons;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.protocol.Judgement;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** A run or a submission while it is judged and after: the sentence, the marks, one test. */
public final class JudgementView extends VBox {
  private final JudgementModel model;
  private final StackPane mark = new StackPane();
  private final Label sentence = Nodes.label("", "verdict");
  private final Label numbers = Nodes.fixed("", "quiet");
  private final HBox line = new HBox(12, mark, sentence, Nodes.spring(), numbers);
  private final TestDots dots;
  private final TestDetailView detail = new TestDetailView();
  private final VBox compiler = new VBox();
  private @Nullable TestResult chosen;

  public JudgementView(JudgementModel model) {
    this.model = model;
    dots = new TestDots(model, this::choose);
    getStyleClass().add("result");
    line.setAlignment(Pos.CENTER_LEFT);
    mark.setMinSize(20, 20);
    sentence.textProperty().bind(model.sentence().map(Excerpt::line));
    getChildren().setAll(line, dots, compiler, detail);
    model.state().subscribe(this::state);
    model.judgement().subscribe(this::judged);
    model.tests().addListener((ListChangeListener<TestResult>) change -> grown());
  }

  private void state(Judging state) {
    line.getStyleClass().remove("celebrate");
    if (state.active()) {
      ProgressIndicator circle = new ProgressIndicator();
      circle.setMaxSize(18, 18);
      mark.getChildren().setAll(circle);
    } else if (state == Judging.REFUSED) {
      mark.getChildren().setAll(Icons.of(Material2AL.ERROR_OUTLINE, "bad"));
    } else if (state == Judging.IDLE) {
      mark.getChildren().clear();
    }
    if (state == Judging.IDLE || state == Judging.SENDING) {
      chosen = null;
      detail.getChildren().clear();
    }
  }

  private void judged(@Nullable Judgement judgement) {
    compiler.getChildren().clear();
    numbers.setText("");
    if (judgement == null || !judgement.done()) {
      return;
    }
    Verdict verdict = judgement.verdict();
    mark.getChildren().setAll(VerdictMark.icon(verdict));
    if (verdict == Verdict.AC) {
      line.getStyleClass().add("celebrate");
    }
    if (judgement.cpuMs() > 0) {
      numbers.setText(
          Format.seconds(judgement.cpuMs()) + "   " + Format.memory(judgement.memoryKb()));
    }
    String said = judgement.compilerOutput();
    if (said != null && !said.isBlank()) {
      compiler.getChildren().setAll(compilerOutput(said));
    }
  }

  private static Node compilerOutput(String said) {
    return CaseText.of(Words.get("result.compiler"), said);
  }

  /** Shows the first failed test by itself, or the first of all while none has failed. */
  private void grown() {
    Optional<TestResult> failed = model.tests().stream().filter(JudgementView::failed).findFirst();
    Optional<TestResult> best = failed.or(() -> model.tests().stream().findFirst());
    if (best.isPresent() && (chosen == null || (failed.isPresent() && !failed(chosen)))) {
      choose(best.get());
    }
  }

  private static boolean failed(TestResult test) {
    return test.verdict() != null && test.verdict() != Verdict.AC;
  }

  private void choose(TestResult test) {
    chosen = test;
    detail.show(test);
    dots.ring(test);
  }
}
