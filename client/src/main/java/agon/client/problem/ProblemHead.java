package agon.client.problem;

import agon.client.look.Format;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.protocol.Problem;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The line over a problem: what it is called, how hard it is, and what a test may use. */
public final class ProblemHead extends HBox {
  /** A title of this width is shown whole, in pixels; the tags are cut before it is. */
  private static final double TITLE = 320;

  private final Label title =
      new Label() {
        @Override
        protected double computeMinWidth(double height) {
          return Math.min(TITLE, computePrefWidth(height));
        }
      };
  private final Label level = Nodes.fixed("", "strong");
  private final HBox tags = new HBox(4);
  private final Label limits = Nodes.fixed("", "quiet");

  public ProblemHead(ProblemModel model) {
    getStyleClass().add("problem-head");
    title.getStyleClass().add("problem-title");
    tags.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(title, level, tags, Nodes.spring(), limits);
    model.problem().subscribe(this::show);
  }

  private void show(@Nullable Problem problem) {
    tags.getChildren().clear();
    if (problem == null) {
      title.setText("");
      level.setText("");
      limits.setText("");
      return;
    }
    title.setText(problem.title());
    level.setText(problem.level().title());
    problem.tags().forEach(tag -> tags.getChildren().add(Nodes.label(tag, "tag")));
    limits.setText(
        Words.get(
            "problem.limits",
            Format.seconds(problem.limits().cpuMs()),
            problem.limits().memoryMb()));
  }
}
