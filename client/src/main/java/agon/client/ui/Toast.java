package agon.client.ui;

import agon.client.app.AppModel;
import agon.client.look.Icons;
import agon.client.look.Nodes;
import agon.protocol.competition.Competition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * What there is to say about the time, over the page, so that nothing moves under the mouse; at the
 * end of a competition with the way back to practice.
 */
final class Toast extends HBox {
  Toast(AppModel model) {
    super(12);
    getStyleClass().add("toast");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_CENTER);
    StackPane.setMargin(this, new Insets(52, 0, 0, 0));
    Label words = Nodes.fixed("");
    words.textProperty().bind(model.competition().notice());
    HBox choice =
        new HBox(8, Nodes.button("competition.practise", model::leaveCompetition, "small"));
    getChildren().setAll(Icons.of(Material2MZ.SCHEDULE), words, choice);
    model.competition().noticeHolds().subscribe(now -> Nodes.show(this, now));
    model
        .competition()
        .state()
        .subscribe(now -> {
          boolean over = now == Competition.State.ENDED;
          Nodes.show(choice, over);
          setMouseTransparent(!over);
        });
  }
}
