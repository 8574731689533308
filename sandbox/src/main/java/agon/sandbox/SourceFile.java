package agon.sandbox;

import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * A file to compile. The name is plain: letters and digits of any script, dot, dash, underscore,
 * dollar; at most 100 bytes. Folders may stand before it, each with a slash. A byte order mark
 * before the text is no part of it.
 */
public record SourceFile(String name, String text) {
  private static final int LONGEST_NAME = 100;
  private static final int DEEPEST = 9;

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");

  public SourceFile {
    if (!isSourceName(name)) {
      throw new IllegalArgumentException("A source file cannot be named '" + name + "'.");
    }
    text = unmarked(text);
  }

  /** Whether a file that a program is given may be called so. */
  public static boolean isName(String name) {
    return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
  }

  /** Whether a source may be called so. */
  public static boolean isSourceName(String name) {
    String[] parts = name.split("/", -1);
    return parts.length <= DEEPEST && Stream.of(parts).allMatch(SourceFile::isPart);
  }

  private static boolean isPart(String name) {
    return !name.isEmpty()
        && name.charAt(0) != '.'
        && name.charAt(0) != '-'
        && name.codePoints()
            .allMatch(c -> Character.isJavaIdentifierPart(c) || c == '.' || c == '-')
        && name.codePoints().noneMatch(Character::isIdentifierIgnorable)
        && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
  }

  /** The text without the byte order mark that some editors put before it. */
  public static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
