package agon.server.problem;

import java.util.Map;

/** Puts the constants of {@code problem.yaml} in place of {@code {{name}}}. */
final class Constants {
  private Constants() {}

  static String fill(String text, Map<String, String> constants) {
    String filled = text;
    for (Map.Entry<String, String> constant : constants.entrySet()) {
      filled = filled.replace("{{" + constant.getKey() + "}}", constant.getValue());
    }
    return filled;
  }
}
