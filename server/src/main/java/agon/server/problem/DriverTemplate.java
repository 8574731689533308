package agon.server.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A driver's source with {@code ${name}} where a signature's parts go. The lines from {@code ${if
 * name}} to {@code ${end}} are there only where there is a part of that name.
 */
final class DriverTemplate {
  private static final Pattern SECTION =
      Pattern.compile("(?ms)^\\$\\{if (\\w+)}\\n(.*?)^\\$\\{end}\\n");

  private final String text;

  DriverTemplate(String resource) {
    try (InputStream in = DriverTemplate.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The driver " + resource + " is not in the program.");
      }
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String with(Map<String, String> parts) {
    String filled =
        SECTION
            .matcher(text)
            .replaceAll(found ->
                parts.containsKey(found.group(1)) ? Matcher.quoteReplacement(found.group(2)) : "");
    for (Map.Entry<String, String> part : parts.entrySet()) {
      filled = filled.replace("${" + part.getKey() + "}", part.getValue());
    }
    return filled;
  }

  /** What the first section of each structure's name defines. */
  NodeClasses nodeClasses() {
    return new NodeClasses(first("tree"), first("list"), first("interval"));
  }

  private String first(String name) {
    return SECTION
        .matcher(text)
        .results()
        .filter(found -> found.group(1).equals(name))
        .findFirst()
        .map(found -> found.group(2))
        .orElse("");
  }
}
