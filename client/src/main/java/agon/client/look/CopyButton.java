package agon.client.look;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.material2.Material2AL;

/** A small button that copies a text and says for a moment that it did. */
public final class CopyButton extends Button {
  public CopyButton(Supplier<String> text) {
    getStyleClass().addAll("flat", "small", "copy-button");
    setGraphic(Icons.of(Material2AL.CONTENT_COPY));
    setTooltip(new Tooltip(Words.get("copy")));
    setAccessibleText(Words.get("copy"));
    setFocusTraversable(false);
    PauseTransition back = new PauseTransition(Duration.seconds(1.5));
    back.setOnFinished(event -> setGraphic(Icons.of(Material2AL.CONTENT_COPY)));
    setOnAction(event -> {
      Clip.copy(text.get());
      setGraphic(Icons.of(Material2AL.CHECK));
      back.playFromStart();
    });
  }
}
