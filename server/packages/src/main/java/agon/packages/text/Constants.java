package agon.packages.text;

import com.google.re2j.Pattern;
import java.util.Map;

/**
 * Puts the constants of {@code problem.yaml} in place of {@code {{name}}}. What is put in is not
 * looked through for more.
 */
public final class Constants {
  private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]+)}}");

  private Constants() {}

  public static String fill(String text, Map<String, String> constants) {
    return Patterns.replaced(
        PLACE, text, found -> constants.getOrDefault(found.group(1), found.group()));
  }
}
