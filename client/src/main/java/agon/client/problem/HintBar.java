package agon.client.problem;

import agon.client.look.Nodes;
import agon.client.look.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The line under a statement with which hints are shown one after another. */
public final class HintBar extends HBox {
  private final GuideModel model;
  private final Button next;

  public HintBar(GuideModel model) {
    this.model = model;
    next = Nodes.button("hints.next", model::next, "small");
    Label error = Nodes.label("", "quiet");
    error.textProperty().bind(model.error());
    getStyleClass().add("tool-row");
    getChildren().setAll(next, error);
    model.hints().subscribe(this::sync);
    model.total().subscribe(this::sync);
    sync();
  }

  private void sync() {
    int shown = model.hints().size();
    int total = model.total().get();
    next.setText(Words.get("hints.next", shown + 1, total));
    Nodes.show(this, shown < total);
  }
}
