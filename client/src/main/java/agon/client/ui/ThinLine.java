package agon.client.ui;

import agon.client.look.Icons;
import agon.client.look.Nodes;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** A sentence under the title bar; takes no room while there is none. */
final class ThinLine extends HBox {
  private ThinLine(ObservableValue<String> words, boolean attention) {
    getStyleClass().addAll("thin-line", attention ? "attention" : "info");
    setAlignment(Pos.CENTER_LEFT);
    Label label = Nodes.label("");
    label.setWrapText(true);
    getChildren().setAll(Icons.of(attention ? Material2MZ.WARNING : Material2AL.INFO), label);
    words.subscribe(now -> {
      label.setText(now);
      Nodes.show(this, !now.isEmpty());
    });
  }

  static ThinLine attention(ObservableValue<String> words) {
    return new ThinLine(words, true);
  }
}
