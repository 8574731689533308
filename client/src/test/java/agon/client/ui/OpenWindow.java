package agon.client.ui;

import agon.client.app.AppModel;
import agon.client.core.AppFolders;
import agon.client.core.Background;
import agon.client.core.Phase;
import agon.client.core.ServerClock;
import agon.client.core.Settings;
import agon.client.login.ConnectionModel;
import agon.client.look.Theme;
import agon.client.testing.FakeServer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on the real models and files of a folder, without a display; for tests. */
final class OpenWindow implements AutoCloseable {
  private final FxRobot robot = new FxRobot();
  private final AppModel model;
  private final Scene scene;
  private final Stage stage;

  private OpenWindow(AppModel model, Stage stage) {
    this.model = model;
    this.stage = stage;
    scene = onFx(() -> App.scene(model));
    onFx(() -> {
      stage.setScene(scene);
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(1100);
      stage.setHeight(700);
      stage.show();
      return true;
    });
  }

  /** A window at that server, in a home of its own. */
  static OpenWindow at(FakeServer server, Path home) throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    AppModel model =
        onFx(() -> {
          Theme.loadFonts();
          AppModel made =
              new AppModel(
                  new AppFolders(home),
                  server.api(),
                  Background.on(Platform::runLater),
                  new ServerClock(Clock.systemUTC()),
                  RandomGenerator.getDefault());
          made.settings().theme().set(Settings.Theme.LIGHT);
          return made;
        });
    OpenWindow window = new OpenWindow(model, stage);
    onFx(() -> {
      model.goTo(server.address());
      return true;
    });
    until(() -> model.connection().state().get() == ConnectionModel.State.CONNECTED);
    until(() -> model.problems().phase().get() == Phase.READY);
    until(() -> model.competitions().phase().get() != Phase.LOADING);
    return window;
  }

  static <T> T onFx(Callable<T> action) {
    T value = WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    WaitForAsyncUtils.waitForFxEvents();
    return value;
  }

  static void until(Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition));
  }

  AppModel model() {
    return model;
  }

  Stage stage() {
    return stage;
  }

  Scene scene() {
    return scene;
  }

  void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void write(String text) {
    robot.write(text);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Presses the first shown button with these words. */
  void fire(String words) {
    onFx(() -> {
      all().stream()
          .filter(node -> node instanceof Button button && words.equals(button.getText()))
          .filter(OpenWindow::visible)
          .map(Button.class::cast)
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
  }

  /** Whether these words can be read somewhere; on the UI thread. */
  boolean shown(String words) {
    return all().stream()
        .anyMatch(node ->
            node instanceof Labeled labeled
                && visible(node)
                && labeled.getText() != null
                && labeled.getText().contains(words));
  }

  /** Whether words are there to be read, now. */
  boolean says(String words) {
    return onFx(() -> shown(words));
  }

  <T extends Node> T find(Class<T> type) {
    return onFx(() ->
        all().stream()
            .filter(type::isInstance)
            .filter(OpenWindow::visible)
            .map(type::cast)
            .findFirst()
            .orElseThrow());
  }

  private Collection<Node> all() {
    return scene.getRoot().lookupAll("*");
  }

  private static boolean visible(Node node) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (!one.isVisible()) {
        return false;
      }
    }
    return true;
  }

  Path shoot(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.sleep(150, TimeUnit.MILLISECONDS);
    return onFx(() -> Shots.take(scene, name));
  }

  @Override
  public void close() {
    onFx(() -> {
      model.close();
      stage.hide();
      return true;
    });
  }
}
