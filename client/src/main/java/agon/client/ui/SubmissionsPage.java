package agon.client.ui;

import agon.client.app.AppModel;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.client.submission.OpenedView;
import agon.client.submission.SubmissionsView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All submissions of the user, and the one that was opened beside them. */
final class SubmissionsPage extends SplitPane {
  SubmissionsPage(AppModel model, Navigator navigator) {
    SubmissionsView list = new SubmissionsView(model.submissions(), model.competitions(), false);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox page = new VBox(Nodes.label(Words.get("page.SUBMISSIONS"), "title"), list);
    page.getStyleClass().add("page");
    OpenedView opened = new OpenedView(model.submissions(), model.background(), navigator::open);
    getItems().setAll(page);
    model
        .submissions()
        .opened()
        .subscribe(now -> {
          if (now == null) {
            getItems().remove(opened);
          } else if (!getItems().contains(opened)) {
            getItems().add(opened);
            setDividerPositions(0.7);
          }
        });
  }
}
