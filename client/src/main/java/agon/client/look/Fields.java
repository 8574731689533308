package agon.client.look;

import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/**
 * Every field of one line in the window. What is typed or pasted ends where no name, password,
 * address or search is longer, so that none of it holds the window up.
 */
public final class Fields {
  /** In letters, as Java counts them. */
  public static final int LONGEST = 500;

  private Fields() {}

  public static TextField line() {
    TextField field = new TextField();
    field.setTextFormatter(new TextFormatter<>(Fields::cut));
    return field;
  }

  public static PasswordField password() {
    PasswordField field = new PasswordField();
    field.setTextFormatter(new TextFormatter<>(Fields::cut));
    return field;
  }

  private static TextFormatter.Change cut(TextFormatter.Change change) {
    int replaced = change.getRangeEnd() - change.getRangeStart();
    int room = Math.max(0, LONGEST - (change.getControlText().length() - replaced));
    String text = change.getText();
    if (text.length() > room) {
      boolean half = room > 0 && Character.isHighSurrogate(text.charAt(room - 1));
      change.setText(text.substring(0, half ? room - 1 : room));
      int caret = change.getRangeStart() + change.getText().length();
      change.selectRange(caret, caret);
    }
    return change;
  }
}
