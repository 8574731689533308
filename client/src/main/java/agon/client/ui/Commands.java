package agon.client.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The one table of keys; the palette and the help are made from it. UI thread only. */
final class Commands {
  private static final Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
  private static final Modifier ALT = KeyCombination.ALT_DOWN;

  private final List<Command> all = new ArrayList<>();

  /** Whether the key pressed last was a command, so that its letter is typed nowhere. */
  private boolean taken;

  /** What the window can do. */
  interface Actions {
    void submit();

    void submitFiles();

    void run();

    void palette();

    void jump();

    void help();

    void nextPane();

    void toggleTheme();
  }

  Commands(Actions actions, Navigator navigator, Runnable larger, Runnable smaller) {
    add("submit", key(KeyCode.ENTER, CTRL), actions::submit);
    add("submitFiles", key(KeyCode.ENTER, CTRL, KeyCombination.SHIFT_DOWN), actions::submitFiles);
    add("run", key(KeyCode.QUOTE, CTRL), actions::run);
    add("palette", key(KeyCode.K, CTRL), actions::palette);
    add("jump", key(KeyCode.P, CTRL), actions::jump);
    add(
        "nextUnsolved",
        key(KeyCode.RIGHT, ALT, KeyCombination.SHIFT_DOWN),
        navigator::nextUnsolved);
    add("nextProblem", key(KeyCode.PAGE_DOWN, ALT), () -> navigator.step(1));
    add("previousProblem", key(KeyCode.PAGE_UP, ALT), () -> navigator.step(-1));
    for (Page page : Page.values()) {
      KeyCode digit = KeyCode.valueOf("DIGIT" + page.number());
      add("page." + page, key(digit, ALT), () -> navigator.page().set(page));
    }
    add("settings", key(KeyCode.COMMA, CTRL), () -> navigator.page().set(Page.SETTINGS));
    add("nextPane", key(KeyCode.F6), actions::nextPane);
    add("help", key(KeyCode.F1), actions::help);
    add("theme", null, actions::toggleTheme);
    add("larger", key(KeyCode.EQUALS, CTRL), larger);
    add("smaller", key(KeyCode.MINUS, CTRL), smaller);
  }

  private void add(String name, @Nullable KeyCombination keys, Runnable action) {
    all.add(new Command(name, keys, action));
  }

  private static KeyCombination key(KeyCode code, Modifier... modifiers) {
    return new KeyCodeCombination(code, modifiers);
  }

  List<Command> all() {
    return List.copyOf(all);
  }

  /** Listens before anything in the scene does; what is a command is not typed into it. */
  void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    Optional<Command> command = all.stream().filter(one -> one.matches(event)).findFirst();
    taken = command.isPresent();
    command.ifPresent(found -> {
      event.consume();
      found.action().run();
    });
  }

  private void typed(KeyEvent event) {
    if (taken) {
      event.consume();
    }
  }
}
