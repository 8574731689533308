package agon.problems;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Collects generated test cases and numbers them after those kept in the repository. */
final class Cases {
  static final int MAX_INPUT_BYTES = 2 * 1024 * 1024;

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final String problem;
  private int number;

  /**
   * @param last the number of the last case made by hand
   */
  Cases(String problem, int last) {
    this.problem = problem;
    this.number = last;
  }

  /** Adds a case whose answer is any value that prints as it should be read. */
  void add(String name, CharSequence input, Object answer) {
    number++;
    byte[] bytes = utf8(input.toString());
    if (bytes.length > MAX_INPUT_BYTES) {
      throw new IllegalStateException(
          "The input " + name + " of " + problem + " has " + bytes.length + " bytes, too many.");
    }
    String stem = String.format(Locale.ROOT, "data/secret/%02d-%s", number, name);
    files.put(stem + ".in", bytes);
    files.put(stem + ".ans", utf8(answer.toString()));
  }

  /** Path in the package to content, in the order of the numbers. */
  Map<String, byte[]> files() {
    return Map.copyOf(files);
  }

  private static byte[] utf8(String text) {
    String line = text.endsWith("\n") ? text : text + "\n";
    return line.getBytes(StandardCharsets.UTF_8);
  }
}
