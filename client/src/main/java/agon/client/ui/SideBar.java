package agon.client.ui;

import agon.client.look.Icons;
import agon.client.look.Words;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The pages, one under the other. */
final class SideBar extends VBox {
  SideBar(Navigator navigator) {
    getStyleClass().add("side-bar");
    for (Page page : Page.values()) {
      ToggleButton button = new ToggleButton(Words.get("page." + page), Icons.of(page.icon()));
      button.setContentDisplay(ContentDisplay.TOP);
      button.setTooltip(new Tooltip("Alt+" + page.number()));
      button.setOnAction(event -> {
        navigator.page().set(page);
        button.setSelected(true);
      });
      navigator.page().subscribe(now -> button.setSelected(now == page));
      getChildren().add(button);
    }
  }
}
