package agon.client.core;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the client keeps its files.
 *
 * @param home the folder that holds all others
 */
public record AppFolders(Path home) {

  /** Where the system wants it, or where AGON_HOME (property or environment) says. */
  public static AppFolders standard() {
    return of(System.getProperties(), System.getenv());
  }

  static AppFolders of(Properties properties, Map<String, String> environment) {
    String own = environment.getOrDefault("HOME", ""); // Java itself asks the system's user list.
    Path user = Path.of(own.isBlank() ? properties.getProperty("user.home", ".") : own);
    String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return new AppFolders(
        Optional.ofNullable(properties.getProperty("AGON_HOME"))
            .or(() -> Optional.ofNullable(environment.get("AGON_HOME")))
            .map(Path::of)
            .orElseGet(() -> usual(system, user, environment)));
  }

  private static Path usual(String system, Path user, Map<String, String> environment) {
    if (system.contains("win")) {
      return folder(environment, "LOCALAPPDATA", user.resolve("AppData").resolve("Local"), "Agon");
    }
    if (system.contains("mac")) {
      return user.resolve("Library").resolve("Application Support").resolve("Agon");
    }
    return folder(environment, "XDG_DATA_HOME", user.resolve(".local").resolve("share"), "agon");
  }

  private static Path folder(
      Map<String, String> environment, String variable, Path otherwise, String name) {
    String set = environment.getOrDefault(variable, "");
    // By the XDG specification a relative path is invalid and has to be ignored.
    return (set.isBlank() || !Path.of(set).isAbsolute() ? otherwise : Path.of(set)).resolve(name);
  }

  public Path settings() {
    return home.resolve("settings.json");
  }

  public Path sessions() {
    return home.resolve("sessions.json");
  }

  public Path servers() {
    return home.resolve("servers.json");
  }

  public Path cache() {
    return home.resolve("cache");
  }

  public Path drafts() {
    return home.resolve("drafts");
  }

  public Path outbox() {
    return home.resolve("outbox");
  }

  public Path logs() {
    return home.resolve("logs");
  }

  /** Where the server that practice starts keeps its data. */
  public Path practice() {
    return home.resolve("practice");
  }
}
