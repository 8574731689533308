package agon.client.look;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2AL;

/** Goes through the pages of a list; hidden when there is one page only. */
public final class Pager extends HBox {
  public Pager(
      ReadOnlyIntegerProperty page,
      ReadOnlyIntegerProperty pages,
      Runnable previous,
      Runnable next) {
    getStyleClass().add("pager");
    Button back = Nodes.iconButton(Material2AL.CHEVRON_LEFT, "page.previous", previous);
    Button forth = Nodes.iconButton(Material2AL.CHEVRON_RIGHT, "page.next", next);
    Label where = Nodes.label("", "quiet");
    getChildren().setAll(back, where, forth);
    Runnable show =
        () -> {
          where.setText(Words.get("page.of", page.get(), pages.get()));
          back.setDisable(page.get() <= 1);
          forth.setDisable(page.get() >= pages.get());
          Nodes.show(this, pages.get() > 1);
        };
    page.subscribe(show);
    pages.subscribe(show);
    show.run();
  }
}
