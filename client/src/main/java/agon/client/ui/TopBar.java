package agon.client.ui;

import agon.client.app.AppModel;
import agon.client.login.ConnectionModel;
import agon.client.look.Icons;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.protocol.account.Account;
import agon.protocol.competition.Competition;
import agon.protocol.competition.LeaderboardRow;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Where one is, how long, how the connection is, how one stands, and who one is. */
final class TopBar extends HBox {
  private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");

  private final AppModel model;
  private final Label place = Nodes.label("", "place");
  private final Label connection = Nodes.fixed("", "quiet");
  private final Label rank = Nodes.fixed("", "strong");
  private final MenuButton user = new MenuButton();

  TopBar(AppModel model, Commands.Actions actions, Navigator navigator) {
    this.model = model;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    Label clock = Nodes.fixed("", "clock");
    clock.textProperty().bind(model.competition().clockText());
    model.competition().urgent().subscribe(now -> clock.pseudoClassStateChanged(URGENT, now));
    Button palette = Nodes.button("palette.open", actions::palette, "small", "flat");
    palette.setGraphic(Icons.of(Material2MZ.SEARCH));
    Button leave = Nodes.button("competition.leave", model::leaveCompetition, "small", "flat");
    Button help = Nodes.iconButton(Material2AL.HELP_OUTLINE, "help", actions::help);
    menu(navigator);
    getChildren()
        .setAll(
            Nodes.fixed("Agon", "brand"),
            place,
            leave,
            Nodes.spring(),
            clock,
            connection,
            rank,
            palette,
            help,
            user);
    model
        .competition()
        .competition()
        .subscribe(now -> {
          Nodes.show(leave, now != null);
          place(now);
        });
    model.connection().state().subscribe(this::connection);
    model.session().account().subscribe(this::who);
    model.leaderboard().own().subscribe(this::rank);
    model.leaderboard().rankChange().subscribe(this::rank);
  }

  private void menu(Navigator navigator) {
    MenuItem settings = new MenuItem(Words.get("page.SETTINGS"));
    settings.setOnAction(event -> navigator.page().set(Page.SETTINGS));
    MenuItem logout = new MenuItem(Words.get("logout"));
    logout.setOnAction(event -> model.session().logout());
    user.getItems().setAll(settings, logout);
    user.getStyleClass().addAll("flat", "small");
    user.setGraphic(Icons.of(Material2MZ.PERSON));
    user.setMinWidth(USE_PREF_SIZE);
  }

  private void place(@Nullable Competition now) {
    place.setText(now == null ? Words.get("place.practice") : now.title());
  }

  private void connection(ConnectionModel.State state) {
    connection.setText(Words.get("connection." + state));
    connection.setGraphic(
        switch (state) {
          case CONNECTED -> Icons.of(Material2AL.CLOUD_DONE, "good");
          case CONNECTING -> Icons.of(Material2AL.CLOUD_QUEUE);
          case NONE -> Icons.of(Material2AL.CLOUD_OFF);
          case OFFLINE -> Icons.of(Material2AL.CLOUD_OFF, "warn");
        });
  }

  private void who(@Nullable Account account) {
    user.setText(account == null ? Words.get("user.none") : account.name());
  }

  private void rank() {
    LeaderboardRow own = model.leaderboard().own().get();
    Nodes.show(rank, own != null);
    if (own != null) {
      int change = model.leaderboard().rankChange().get();
      String moved = change == 0 ? "" : change > 0 ? " (+" + change + ")" : " (" + change + ")";
      rank.setText(Words.get("rank", own.rank()) + moved);
    }
  }
}
