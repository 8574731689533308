package agon.client.submission;

import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.protocol.SampleCase;
import java.util.List;
import javafx.scene.layout.VBox;

/** The samples of a problem: their inputs by name and what is expected. */
public final class SamplesView extends VBox {
  /** More would take too long to show, and nobody reads them. */
  private static final int MOST = 40;

  public SamplesView() {
    getStyleClass().add("result");
  }

  public void show(List<SampleCase> samples) {
    getChildren().clear();
    if (samples.isEmpty()) {
      getChildren().add(Nodes.label(Words.get("samples.none"), "quiet"));
    }
    for (int i = 0; i < Math.min(MOST, samples.size()); i++) {
      getChildren().add(card(i + 1, samples.get(i)));
    }
  }

  private static VBox card(int number, SampleCase sample) {
    VBox card = new VBox(Nodes.label(Words.get("samples.head", number), "strong"));
    card.getStyleClass().add("case");
    card.getChildren().addAll(CaseText.input(sample.input(), sample.arguments(), sample.calls()));
    card.getChildren().add(CaseText.of(Words.get("test.expected"), sample.output()));
    return card;
  }
}
