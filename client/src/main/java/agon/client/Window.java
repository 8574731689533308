package agon.client;

import agon.client.core.Texts;
import java.util.List;
import javafx.application.Application;

/** Opens the window. Only this class and the views load JavaFX's graphics. */
final class Window {
  private static final String APP = "agon.client.ui.App";

  private Window() {}

  /** Stays until the window is closed; false, with a sentence, when it could not be opened. */
  static boolean open(List<String> words) {
    try {
      Class<? extends Application> app = Class.forName(APP).asSubclass(Application.class);
      Application.launch(app, words.toArray(String[]::new));
      return true;
    } catch (ClassNotFoundException | RuntimeException | LinkageError e) {
      System.err.println(Texts.get("local.no-window", reason(e)));
      return false;
    }
  }

  private static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }
}
