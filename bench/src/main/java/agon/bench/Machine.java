package agon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were taken on, in a line for the report. */
final class Machine {
  private Machine() {}

  static String describe() {
    Runtime runtime = Runtime.getRuntime();
    return String.format(
        Locale.ROOT,
        "%d cores (%s), %s %s, Java %s, load before the run %s",
        runtime.availableProcessors(),
        firstMatch(Path.of("/proc/cpuinfo"), "model name"),
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        Runtime.version(),
        load());
  }

  private static String load() {
    try {
      String averages = Files.readString(Path.of("/proc/loadavg"));
      return averages.substring(0, averages.indexOf(' '));
    } catch (IOException e) {
      return "unknown";
    }
  }

  private static String firstMatch(Path file, String key) {
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown processor");
    } catch (IOException e) {
      return "unknown processor";
    }
  }
}
