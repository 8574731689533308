package agon.client.look;

import agon.client.core.Phase;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;

/** Shows a page's content, or why there is none and what to do about it. */
public final class PhasePane extends StackPane {

  /**
   * What a page says when it has nothing to show.
   *
   * @param key of the words: {@code key.title} and {@code key.text}, and {@code key.idle.title} and
   *     {@code key.idle.text} for before anything was asked
   */
  public record Empty(Ikon icon, String key) {}

  public PhasePane(
      Node content,
      ReadOnlyObjectProperty<Phase> phase,
      ReadOnlyStringProperty error,
      Empty empty,
      Runnable retry) {
    Node nothing =
        placeholder(
            Icons.of(empty.icon(), "large"),
            new Label(Words.get(empty.key() + ".title")),
            new Label(Words.get(empty.key() + ".text")));
    Node idle =
        placeholder(
            Icons.of(empty.icon(), "large"),
            new Label(Words.get(empty.key() + ".idle.title")),
            new Label(Words.get(empty.key() + ".idle.text")));
    Label why = new Label();
    why.textProperty().bind(error);
    Button again = new Button(Words.get("retry"), Icons.of(Material2AL.CACHED));
    again.setOnAction(event -> retry.run());
    Node failed =
        placeholder(
            Icons.of(Material2AL.CLOUD_OFF, "large"), new Label(Words.get("failed.title")), why);
    ((VBox) failed).getChildren().add(again);
    ProgressIndicator circle = new ProgressIndicator();
    circle.setMaxSize(32, 32);
    Node loading = placeholder(circle, new Label(Words.get("loading")), new Label());
    getChildren().setAll(content, nothing, idle, failed, loading);
    phase.subscribe(now -> {
      content.setVisible(now == Phase.READY);
      nothing.setVisible(now == Phase.EMPTY);
      failed.setVisible(now == Phase.FAILED);
      loading.setVisible(now == Phase.LOADING);
      idle.setVisible(now == Phase.IDLE);
    });
  }

  private static VBox placeholder(Node picture, Label title, Label text) {
    title.getStyleClass().add("subtitle");
    text.getStyleClass().add("quiet");
    VBox box = new VBox(picture, title, text);
    box.getStyleClass().add("placeholder");
    return box;
  }
}
