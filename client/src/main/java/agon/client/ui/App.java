package agon.client.ui;

import agon.client.app.AppModel;
import agon.client.app.Startup;
import agon.client.core.Settings;
import agon.client.look.Theme;
import java.lang.management.ManagementFactory;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The desktop app. The only class that knows of JavaFX's own thread. */
public final class App extends Application {
  private static final double MIN_WIDTH = 900;
  private static final double MIN_HEIGHT = 600;

  /** How long a window that nobody sees stays, so that the JVM learns what one needs. */
  private static final Duration REHEARSAL = Duration.seconds(5);

  /** A window passes through sizes that are not its own, as on its way to fill the screen. */
  private static final Duration SETTLED = Duration.millis(300);

  private @Nullable AppModel model;

  @Override
  public void start(Stage stage) {
    Theme.loadFonts();
    AppModel opened = Startup.open(getParameters().getRaw(), Platform::runLater);
    model = opened;
    Scene scene = scene(opened);
    stage.setTitle("Agon");
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage.setScene(scene);
    place(stage, opened.settings());
    if (Boolean.getBoolean("agon.measure")) {
      afterFirstPaint(scene, App::sayWhen);
    }
    if (Boolean.getBoolean("agon.rehearsal")) {
      PauseTransition rehearsal = new PauseTransition(REHEARSAL);
      rehearsal.setOnFinished(done -> Platform.exit());
      afterFirstPaint(scene, rehearsal::play);
    }
    stage.show();
  }

  /** A scene on these models, dressed and with its keys. */
  static Scene scene(AppModel model) {
    Settings settings = model.settings();
    Shell shell = new Shell(model);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double width = Math.min(settings.width().get(), screen.getWidth());
    double height = Math.min(settings.height().get(), screen.getHeight());
    Scene scene = new Scene(shell, width, height);
    Theme.follow(scene, settings, Platform.getPreferences().colorSchemeProperty());
    shell.attach(scene);
    return scene;
  }

  /** Keeps the size of the window, and brings back the one that it had before it was maximized. */
  static void place(Stage stage, Settings settings) {
    Scene scene = stage.getScene();
    stage.setMaximized(settings.maximized().get());
    PauseTransition settled = new PauseTransition(SETTLED);
    settled.setOnFinished(done -> {
      if (!stage.isMaximized()) {
        settings.width().set(scene.getWidth());
        settings.height().set(scene.getHeight());
      }
    });
    stage
        .maximizedProperty()
        .subscribe((before, now) -> {
          settings.maximized().set(now);
          if (!now) {
            stage.setWidth(settings.width().get() + stage.getWidth() - scene.getWidth());
            stage.setHeight(settings.height().get() + stage.getHeight() - scene.getHeight());
          }
        });
    scene.widthProperty().subscribe((before, now) -> settled.playFromStart());
    scene.heightProperty().subscribe((before, now) -> settled.playFromStart());
  }

  private static void afterFirstPaint(Scene scene, Runnable then) {
    Runnable[] once = new Runnable[1];
    once[0] =
        () -> {
          scene.removePostLayoutPulseListener(once[0]);
          then.run();
        };
    scene.addPostLayoutPulseListener(once[0]);
  }

  private static void sayWhen() {
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.println(
        "First paint " + (System.currentTimeMillis() - started) + " ms after the start");
  }

  @Override
  public void stop() {
    if (model != null) {
      model.close();
    }
  }
}
