package agon.server;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the server keeps its data when nobody says otherwise: the system's usual place. */
final class DataDir {
  private DataDir() {}

  static Path standard() {
    String own = System.getenv().getOrDefault("HOME", ""); // Java asks the system's user list.
    return standard(
        System.getProperty("os.name", ""),
        own.isBlank() ? System.getProperty("user.home", ".") : own,
        System.getenv());
  }

  static Path standard(String system, String home, Map<String, String> environment) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      String local = environment.get("LOCALAPPDATA");
      return (local == null || local.isBlank() ? Path.of(home, "AppData", "Local") : Path.of(local))
          .resolve("Agon");
    }
    if (os.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support", "Agon");
    }
    String data = environment.get("XDG_DATA_HOME");
    // By the XDG specification a relative path is invalid and has to be ignored.
    return (data != null && Path.of(data).isAbsolute()
            ? Path.of(data)
            : Path.of(home, ".local", "share"))
        .resolve("agon");
  }
}
