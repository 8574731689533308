package agon.client.core;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every text of the client outside the views, from {@code agon/client/messages.properties}. */
public final class Texts {
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("agon.client.messages");

  private Texts() {}

  /** The text of that key with its numbered places filled in. */
  public static String get(String key, Object... values) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(values);
  }
}
