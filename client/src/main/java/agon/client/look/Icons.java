package agon.client.look;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes icons that take the colour of their style class. */
public final class Icons {
  private Icons() {}

  public static FontIcon of(Ikon ikon, String... styles) {
    FontIcon icon = new FontIcon(ikon);
    icon.getStyleClass().addAll(styles);
    return icon;
  }
}
