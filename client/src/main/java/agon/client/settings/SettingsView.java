package agon.client.settings;

import agon.client.core.Settings;
import agon.client.login.ConnectionModel;
import agon.client.look.Fields;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.protocol.ServerInfo;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page of settings; each takes effect at once. */
public final class SettingsView extends VBox {
  private static final double NAMES = 160;

  /**
   * @param goTo connects to a server by its address
   */
  public SettingsView(Settings settings, ConnectionModel connection, Consumer<String> goTo) {
    getStyleClass().add("page");
    getChildren()
        .setAll(
            Nodes.label(Words.get("settings"), "title"),
            row("settings.theme", themes(settings)),
            row("settings.font", fontSize(settings)),
            row("settings.server", server(connection, goTo)),
            row("settings.about", about(connection)));
  }

  private static HBox row(String key, Node node) {
    Label name = Nodes.label(Words.get(key), "quiet");
    name.setMinWidth(NAMES);
    HBox row = new HBox(16, name, node);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static HBox themes(Settings settings) {
    ToggleGroup group = new ToggleGroup();
    HBox row = new HBox();
    for (Settings.Theme theme : Settings.Theme.values()) {
      ToggleButton button = new ToggleButton(Words.get("settings.theme." + theme));
      button.getStyleClass().add(place(theme));
      button.setToggleGroup(group);
      button.setOnAction(event -> {
        settings.theme().set(theme);
        button.setSelected(true);
      });
      settings.theme().subscribe(now -> button.setSelected(now == theme));
      row.getChildren().add(button);
    }
    return row;
  }

  private static String place(Settings.Theme theme) {
    return switch (theme) {
      case SYSTEM -> "left-pill";
      case LIGHT -> "center-pill";
      case DARK -> "right-pill";
    };
  }

  private static HBox fontSize(Settings settings) {
    Label size = Nodes.fixed("", "mono");
    settings.fontSize().subscribe(now -> size.setText(now + " px"));
    HBox row =
        new HBox(
            8,
            Nodes.button("solution.smaller", settings::smaller),
            size,
            Nodes.button("solution.larger", settings::larger));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static HBox server(ConnectionModel connection, Consumer<String> goTo) {
    TextField address = Fields.line();
    address.setPrefColumnCount(24);
    connection.server().subscribe(address::setText);
    Button connect = Nodes.button("settings.connect", () -> goTo.accept(address.getText().strip()));
    address.setOnAction(event -> connect.fire());
    Label error = Nodes.label("", "bad");
    error.setWrapText(true);
    error.textProperty().bind(connection.error());
    HBox row = new HBox(8, address, connect, error);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label about(ConnectionModel connection) {
    Label about = Nodes.label("");
    connection.info().subscribe(info -> about.setText(about(info)));
    return about;
  }

  private static String about(@Nullable ServerInfo info) {
    return info == null
        ? Words.get("settings.about.none")
        : Words.get("settings.about.server", info.version());
  }
}
