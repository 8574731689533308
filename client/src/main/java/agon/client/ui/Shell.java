package agon.client.ui;

import agon.client.app.AppModel;
import agon.client.core.Settings;
import agon.client.login.LoginView;
import agon.client.look.Words;
import java.io.File;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** The window's content: bar, lines, pages, and what lies over them. UI thread only. */
public final class Shell extends StackPane implements Commands.Actions {
  private final AppModel model;
  private final Navigator navigator;
  private final Commands commands;
  private final Pages pages;
  private final StackPane shade = new StackPane();
  private final Palette palette;
  private @Nullable Node before;

  /** The settings stay open, since there one goes to another server. */
  private final BooleanBinding asksLogin;

  public Shell(AppModel model) {
    this.model = model;
    Settings settings = model.settings();
    navigator = new Navigator(model);
    asksLogin = model.session().loginNeeded().and(navigator.page().isNotEqualTo(Page.SETTINGS));
    commands = new Commands(this, navigator, settings::larger, settings::smaller);
    pages = new Pages(model, this, navigator);
    palette =
        new Palette(model.problems(), model.competition(), navigator::open, this::closeOverlay);
    VBox top =
        new VBox(
            new TopBar(model, this, navigator),
            ThinLine.attention(model.line()),
            ThinLine.attention(model.connection().notice()),
            new RefusedLine(model, navigator));
    BorderPane frame = new BorderPane(login(), top, null, null, new SideBar(navigator));
    frame.getStyleClass().add("shell");
    shade.getStyleClass().add("shade");
    shade.setVisible(false);
    shade.setPadding(new Insets(80, 0, 40, 0));
    shade.setAlignment(Pos.TOP_CENTER);
    shade.setOnMousePressed(event -> {
      if (event.getTarget().equals(shade)) {
        closeOverlay();
      }
    });
    getChildren().setAll(frame, new Toast(model), shade);
    navigator.covered().bind(shade.visibleProperty().or(pages.visibleProperty().not()));
    navigator.page().subscribe((earlier, now) -> closeOverlay());
  }

  /** The pages, or the login in their place while the server wants one. */
  private StackPane login() {
    LoginView login = new LoginView(model.session(), model.connection());
    StackPane both = new StackPane(pages, login);
    asksLogin.subscribe(now -> {
      login.setVisible(now);
      pages.setVisible(!now);
      if (now) {
        login.focusName();
      } else {
        pages.focus();
      }
    });
    return both;
  }

  /** Listens to the keys of the window. */
  void attach(Scene scene) {
    commands.listen(scene);
  }

  private void overlay(Node node) {
    if (!shade.isVisible()) {
      before = getScene().getFocusOwner();
    }
    shade.getChildren().setAll(node);
    shade.setVisible(true);
    node.requestFocus();
  }

  private void closeOverlay() {
    if (before != null) {
      before.requestFocus(); // Before what waits for the overlay to go may take the keys.
      before = null;
    }
    shade.setVisible(false);
    shade.getChildren().clear();
  }

  @Override
  public void submit() {
    if (navigator.page().get() == Page.SOLVE) {
      model.submitNow();
    }
  }

  @Override
  public void submitFiles() {
    if (navigator.page().get() != Page.SOLVE || model.problem().problem().get() == null) {
      return;
    }
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.get("submit.files.title"));
    List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
    if (chosen != null) {
      model.handing().files(chosen.stream().map(File::toPath).toList());
    }
  }

  @Override
  public void run() {
    if (navigator.page().get() == Page.SOLVE) {
      model.runNow(pages.inputs());
    }
  }

  @Override
  public void palette() {
    overlay(palette);
    palette.show(commands.all());
  }

  @Override
  public void jump() {
    overlay(palette);
    palette.show(List.of());
  }

  @Override
  public void help() {
    overlay(new Help(commands.all(), this::closeOverlay));
  }

  @Override
  public void nextPane() {
    pages.nextPane();
  }

  @Override
  public void toggleTheme() {
    boolean dark = model.settings().theme().get() == Settings.Theme.DARK;
    model.settings().theme().set(dark ? Settings.Theme.LIGHT : Settings.Theme.DARK);
  }
}
