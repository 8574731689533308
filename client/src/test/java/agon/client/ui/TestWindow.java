package agon.client.ui;

import agon.client.app.AppModel;
import agon.client.core.AppFolders;
import agon.client.core.Background;
import agon.client.core.Phase;
import agon.client.core.ServerClock;
import agon.client.core.Settings;
import agon.client.login.ConnectionModel;
import agon.client.look.Theme;
import agon.client.net.ApiFailure;
import agon.client.problem.SolutionView;
import agon.client.testing.FakeServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.fxmisc.richtext.CodeArea;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on the real models, without a display; its methods may be called anywhere. */
final class TestWindow implements AutoCloseable {
  final FakeServer server;
  private final FxRobot robot = new FxRobot();
  final AppModel model;
  final Scene scene;
  final Stage stage;

  /**
   * At the server of a contest.
   *
   * @param home where the client keeps its files
   */
  TestWindow(Path home) throws IOException, TimeoutException {
    this(home, Contest.server());
  }

  /** At that server, with the files that a window before may have left. */
  TestWindow(Path home, FakeServer server) throws IOException, TimeoutException {
    this.server = server;
    stage = FxToolkit.registerPrimaryStage();
    model = onFx(() -> model(home));
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
    until(stage::isFocused); // Keys that come sooner go nowhere.
  }

  private AppModel model(Path home) throws IOException {
    Theme.loadFonts();
    AppModel made;
    try {
      made =
          new AppModel(
              new AppFolders(home),
              server.api(),
              Background.on(Platform::runLater),
              new ServerClock(Clock.systemUTC()),
              RandomGenerator.getDefault());
    } catch (ApiFailure e) {
      throw new IOException(e);
    }
    made.settings().theme().set(Settings.Theme.LIGHT);
    made.settings().width().set(1100);
    made.settings().height().set(700);
    return made;
  }

  TestWindow connect() {
    onFx(() -> {
      model.goTo(server.address());
      return true;
    });
    until(() -> model.connection().state().get() == ConnectionModel.State.CONNECTED);
    until(() -> model.problems().phase().get() == Phase.READY);
    until(() -> model.competitions().phase().get() == Phase.READY);
    return this;
  }

  /** Opens the problem of the contest and waits until it can be solved. */
  TestWindow solve() {
    return solve(Contest.ID);
  }

  TestWindow solve(String problem) {
    run(() -> model.open(problem));
    press(KeyCode.ALT, KeyCode.DIGIT2);
    until(() -> model.problem().phase().get() == Phase.READY);
    until(() -> !model.solution().languageId().get().isEmpty());
    until(() -> editor().isEditable());
    return this;
  }

  /** The area that shows the draft now. */
  CodeArea editor() {
    return find(SolutionView.class).editor().area();
  }

  <T extends Node> T find(Class<T> type) {
    return onFx(() -> all(type).getFirst());
  }

  <T extends Node> List<T> all(Class<T> type) {
    return onFx(() ->
        scene.getRoot().lookupAll("*").stream()
            .filter(type::isInstance)
            .filter(TestWindow::visible)
            .map(type::cast)
            .toList());
  }

  /** Presses the first shown button with these words. */
  void fire(String words) {
    List<Button> buttons = all(Button.class);
    run(() ->
        buttons.stream()
            .filter(button -> words.equals(button.getText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + words))
            .fire());
  }

  /** Chooses the tab with these words. */
  void choose(String tab) {
    run(() -> {
      for (Node node : scene.getRoot().lookupAll(".tab-pane")) {
        if (node instanceof TabPane tabs && visible(tabs)) {
          tabs.getTabs().stream()
              .filter(one -> tab.equals(one.getText()))
              .forEach(tabs.getSelectionModel()::select);
        }
      }
    });
  }

  /** Whether these words can be read somewhere. */
  boolean says(String words) {
    return all(Labeled.class).stream()
        .anyMatch(label -> label.getText() != null && label.getText().contains(words));
  }

  static boolean visible(Node node) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (!one.isVisible()) {
        return false;
      }
    }
    return true;
  }

  void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void write(String text) {
    robot.write(text);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** A key as an operating system reports it: pressed, typed, released. */
  void strike(Node target, KeyCode code, String letter, boolean control, boolean alt) {
    run(() -> {
      for (KeyEvent event :
          List.of(
              key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, control, alt),
              key(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, control, alt),
              key(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, control, alt))) {
        Event.fireEvent(target, event);
      }
    });
  }

  private static KeyEvent key(
      EventType<KeyEvent> type, String letter, KeyCode code, boolean control, boolean alt) {
    return new KeyEvent(type, letter, "", code, false, control, alt, false);
  }

  static <T> T onFx(Callable<T> action) {
    if (Platform.isFxApplicationThread()) {
      try {
        return action.call();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    T value = WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    WaitForAsyncUtils.waitForFxEvents();
    return value;
  }

  static void run(Runnable action) {
    onFx(() -> {
      action.run();
      return true;
    });
  }

  static void until(Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition));
  }

  Path shoot(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.sleep(150, TimeUnit.MILLISECONDS);
    return onFx(() -> Shots.take(scene, name));
  }

  /** Closes the client and leaves the server on. */
  void leave() {
    run(() -> {
      model.close();
      stage.hide();
    });
  }

  @Override
  public void close() {
    leave();
    server.close();
  }
}
