package agon.client.competition;

import agon.client.look.Format;
import agon.client.look.Icons;
import agon.client.look.Nodes;
import agon.client.look.PhasePane;
import agon.client.look.Words;
import agon.protocol.competition.Competition;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The page of competitions: those of the server, and one's own at a click. */
public final class CompetitionsView extends VBox {
  private final CompetitionsModel model;
  private final Consumer<Competition> enter;
  private final VBox cards = new VBox(12);

  /**
   * @param startPractice starts a competition with that many demonstration rivals
   * @param enter goes into a competition
   */
  public CompetitionsView(
      CompetitionsModel model, IntConsumer startPractice, Consumer<Competition> enter) {
    this.model = model;
    this.enter = enter;
    getStyleClass().add("page");
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    PhasePane pane =
        new PhasePane(
            scroll,
            model.phase(),
            model.error(),
            new PhasePane.Empty(Material2AL.EMOJI_EVENTS, "competitions.empty"),
            model::refresh);
    setVgrow(pane, Priority.ALWAYS);
    getChildren()
        .setAll(Nodes.label(Words.get("competitions"), "title"), practice(startPractice), pane);
    model.items().subscribe(this::show);
    show();
  }

  private HBox practice(IntConsumer startPractice) {
    CheckBox rivals =
        new CheckBox(Words.get("competitions.rivals", CompetitionsModel.DEFAULT_RIVALS));
    rivals.setMinWidth(USE_PREF_SIZE);
    Button start =
        Nodes.button(
            "competitions.start",
            () -> startPractice.accept(rivals.isSelected() ? CompetitionsModel.DEFAULT_RIVALS : 0),
            "accent");
    start.setGraphic(Icons.of(Material2MZ.PLAY_ARROW));
    start.disableProperty().bind(model.starting());
    Label text = Nodes.label(Words.get("competitions.practice.text"), "quiet");
    text.setWrapText(true);
    Label error = Nodes.label("", "bad");
    error.setWrapText(true);
    error.textProperty().bind(model.error());
    error.managedProperty().bind(model.error().isNotEmpty());
    Label title = Nodes.label(Words.get("competitions.practice"), "subtitle");
    title.setWrapText(true);
    VBox words = new VBox(4, title, text, error);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox card = new HBox(16, words, rivals, start);
    card.setAlignment(Pos.CENTER_LEFT);
    card.getStyleClass().addAll("card", "highlight");
    return card;
  }

  private void show() {
    cards.getChildren().setAll(model.items().stream().map(this::card).toList());
  }

  private HBox card(Competition competition) {
    Label when =
        Nodes.label(
            Words.get(
                "competitions.times",
                Format.moment(competition.startsAt()),
                competition.length().toMinutes(),
                competition.problems().size()),
            "quiet");
    VBox words = new VBox(4, Nodes.label(competition.title(), "subtitle"), when);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button go =
        Nodes.button(
            "competitions.go." + competition.state(), () -> enter.accept(competition), "small");
    Label state =
        Nodes.fixed(Words.get("competitions.state." + competition.state()), style(competition));
    HBox card = new HBox(16, icon(competition), words, state, go);
    card.setAlignment(Pos.CENTER_LEFT);
    card.getStyleClass().add("card");
    return card;
  }

  private static FontIcon icon(Competition competition) {
    return switch (competition.state()) {
      case UPCOMING -> Icons.of(Material2MZ.SCHEDULE);
      case RUNNING -> Icons.of(Material2AL.HOURGLASS_EMPTY, "good");
      case ENDED -> Icons.of(Material2AL.FLAG);
    };
  }

  private static String style(Competition competition) {
    return switch (competition.state()) {
      case RUNNING -> "good";
      case UPCOMING, ENDED -> "quiet";
    };
  }
}
