package agon.client.look;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the system to open a file in the program that it has for such files. */
public final class SystemViewer {
  private static final Logger LOG = LoggerFactory.getLogger(SystemViewer.class);

  private SystemViewer() {}

  /** Does not wait, and is silent where the system has no such program. */
  public static void open(Path file) {
    try {
      new ProcessBuilder(words(System.getProperty("os.name", ""), file.toString()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      LOG.info("The system cannot open {}: {}", file, e.getMessage());
    }
  }

  static List<String> words(String system, String file) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", file);
    }
    return List.of(name.contains("mac") ? "open" : "xdg-open", file);
  }
}
