package agon.server.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A driver's source with {@code ${name}} where a signature's parts go. */
final class DriverTemplate {
  private final String text;

  DriverTemplate(String resource) {
    text = text(resource);
  }

  /** A piece of a driver as it stands. */
  static String text(String resource) {
    try (InputStream in = DriverTemplate.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The driver " + resource + " is not in the program.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String with(Map<String, String> parts) {
    String filled = text;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      filled = filled.replace("${" + part.getKey() + "}", part.getValue());
    }
    return filled;
  }
}
