package agon.client.ui;

import agon.client.look.Words;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something that a key or the palette does.
 *
 * @param name a key of the words
 * @param keys null when only the palette has it
 */
record Command(String name, @Nullable KeyCombination keys, Runnable action) {
  String title() {
    return Words.get("command." + name);
  }

  boolean matches(KeyEvent event) {
    return keys != null && keys.match(event);
  }

  String keyWords() {
    if (keys == null) {
      return "";
    }
    return keys.getDisplayText()
        .replace("\"", "'")
        .replace("\u21b5", "Enter")
        .replace("\u2192", "Right");
  }
}
