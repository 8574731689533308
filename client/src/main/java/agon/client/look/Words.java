package agon.client.look;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every text of the views, from {@code words.properties}. */
public final class Words {
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("agon.client.look.words");

  private Words() {}

  /** The text of that key with its numbered places filled in. */
  public static String get(String key, Object... values) {
    String pattern = BUNDLE.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
  }
}
