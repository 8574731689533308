package agon.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that JavaFX can show: what any window pays before it does anything. */
public final class BareWindow extends Application {
  @Override
  public void start(Stage stage) {
    Scene scene = new Scene(new Label("Agon"), 1100, 700);
    scene.addPostLayoutPulseListener(() -> {
      System.out.println("first paint");
      Platform.exit();
    });
    stage.setScene(scene);
    stage.show();
  }

  /** Apart from the application class, so that the class path is enough. */
  static final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
      Application.launch(BareWindow.class, args);
    }
  }
}
