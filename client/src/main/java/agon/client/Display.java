package agon.client;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen to open a window on. */
final class Display {
  private Display() {}

  /** Linux says so by a variable; other systems have one. */
  static boolean present(String system, Map<String, String> environment) {
    return !system.toLowerCase(Locale.ROOT).contains("linux")
        || !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }
}
