package agon.packages.driver;

import agon.packages.text.Patterns;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

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
        Patterns.replaced(
            SECTION, text, found -> parts.containsKey(found.group(1)) ? found.group(2) : "");
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
    for (Matcher found = SECTION.matcher(text); found.find(); ) {
      if (found.group(1).equals(name)) {
        return found.group(2);
      }
    }
    return "";
  }
}
