package agon.client.look;

import agon.client.core.Settings;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark, the bundled code font, and the style sheet over both. UI thread only. */
public final class Theme {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final String SHEET = resource("agon.css");

  private Theme() {}

  /** Dresses a window's scene, now and whenever the setting or the system changes. */
  public static void follow(
      Scene scene, Settings settings, ReadOnlyObjectProperty<ColorScheme> system) {
    scene.getStylesheets().add(SHEET);
    Runnable apply = () -> apply(scene, dark(settings.theme().get(), system.get()));
    settings.theme().subscribe(apply);
    system.subscribe(apply);
    apply.run();
  }

  /** Makes the code font known by its family name. */
  public static void loadFonts() {
    Font.loadFont(resource("fonts/JetBrainsMono-Regular.ttf"), 13);
    Font.loadFont(resource("fonts/JetBrainsMono-Bold.ttf"), 13);
  }

  private static boolean dark(Settings.Theme theme, ColorScheme system) {
    return switch (theme) {
      case SYSTEM -> system == ColorScheme.DARK;
      case LIGHT -> false;
      case DARK -> true;
    };
  }

  private static void apply(Scene scene, boolean dark) {
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene.getRoot().pseudoClassStateChanged(DARK, dark);
  }

  private static String resource(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}
