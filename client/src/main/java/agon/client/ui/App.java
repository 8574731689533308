package agon.client.ui;

import agon.client.app.AppModel;
import agon.client.app.Startup;
import agon.client.core.Settings;
import agon.client.look.Theme;
import java.lang.management.ManagementFactory;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The desktop app. The only class that knows of JavaFX's own thread. */
public final class App extends Application {
  private static final double MIN_WIDTH = 1100;
  private static final double MIN_HEIGHT = 700;

  /** How long a window that nobody sees stays, so that the JVM learns what one needs. */
  private static final Duration REHEARSAL = Duration.seconds(5);

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
    Scene scene = new Scene(shell, settings.width().get(), settings.height().get());
    Theme.follow(scene, settings, Platform.getPreferences().colorSchemeProperty());
    shell.attach(scene);
    return scene;
  }

  private static void place(Stage stage, Settings settings) {
    stage.setMaximized(settings.maximized().get());
    stage.maximizedProperty().subscribe(now -> settings.maximized().set(now));
    Scene scene = stage.getScene();
    scene.widthProperty().addListener((seen, old, now) -> size(stage, settings));
    scene.heightProperty().addListener((seen, old, now) -> size(stage, settings));
  }

  private static void size(Stage stage, Settings settings) {
    if (!stage.isMaximized()) {
      settings.width().set(stage.getScene().getWidth());
      settings.height().set(stage.getScene().getHeight());
    }
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
