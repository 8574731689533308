package agon.client.ui;

import agon.client.app.AppModel;
import agon.client.look.CopyButton;
import agon.client.look.Format;
import agon.client.look.Icons;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.client.submission.OutboxItem;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/** A submission that the server did not take, on every page, until it has been read. */
final class RefusedLine extends HBox {
  private final Label words = Nodes.label("");

  RefusedLine(AppModel model, Navigator navigator) {
    super(8);
    getStyleClass().addAll("thin-line", "attention");
    setAlignment(Pos.CENTER_LEFT);
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren()
        .setAll(
            Icons.of(Material2MZ.WARNING),
            words,
            new CopyButton(() -> source(model.outbox().refused().get())),
            Nodes.button(
                "submissions.toProblem",
                () -> {
                  OutboxItem item = model.outbox().refused().get();
                  if (item != null) {
                    navigator.open(item.problemId());
                  }
                },
                "small"),
            Nodes.button(
                "refused.read",
                () -> {
                  OutboxItem item = model.outbox().refused().get();
                  if (item != null) {
                    model.outbox().dismiss(item);
                  }
                },
                "small"));
    model.outbox().refused().subscribe(this::show);
  }

  private static String source(@Nullable OutboxItem item) {
    return item == null ? "" : item.request().source();
  }

  private void show(@Nullable OutboxItem item) {
    Nodes.show(this, item != null);
    if (item != null) {
      words.setText(
          Words.get(
              "refused",
              item.problemTitle(),
              Format.moment(item.writtenAt()),
              item.sentence().get()));
    }
  }
}
