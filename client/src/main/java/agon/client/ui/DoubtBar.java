package agon.client.ui;

import agon.client.app.AppModel;
import agon.client.look.Icons;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.protocol.competition.Competition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/** Asks, above the buttons, where a submission shall count; there only while that is in doubt. */
final class DoubtBar extends VBox {
  private final Label words = Nodes.label("");
  private final Button there;

  /** What had the focus before the question. */
  private @Nullable Node before;

  DoubtBar(AppModel model) {
    super(8);
    getStyleClass().add("doubt");
    words.setWrapText(true);
    HBox head = new HBox(8, Icons.of(Material2MZ.WARNING, "warn"), words);
    head.setAlignment(Pos.CENTER_LEFT);
    there = Nodes.button("doubt.there", model::submitThere, "small", "accent");
    HBox answers =
        new HBox(
            8,
            there,
            Nodes.button("doubt.practice", model.handing()::forPractice, "small"),
            Nodes.button("doubt.cancel", model.handing()::cancel, "small", "flat"));
    getChildren().setAll(head, answers);
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        model.handing().cancel();
      }
    });
    model.handing().doubt().subscribe(this::show);
  }

  private void show(@Nullable Competition running) {
    if (running == null) {
      if (before != null && isFocusWithin()) {
        before.requestFocus();
      }
      before = null;
      Nodes.show(this, false);
    } else {
      words.setText(Words.get("doubt", running.title()));
      Nodes.show(this, true);
      if (getScene() != null && !isFocusWithin()) {
        before = getScene().getFocusOwner();
      }
      there.requestFocus();
    }
  }
}
