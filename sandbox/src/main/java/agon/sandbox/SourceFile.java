package agon.sandbox;

import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;

/** A file to compile. The name is plain: letters, digits, dot, dash, underscore. */
public record SourceFile(String name, String text) {
  private static final int LONGEST_NAME = 100;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");

  public SourceFile {
    if (!isName(name)) {
      throw new IllegalArgumentException("A source file cannot be named '" + name + "'.");
    }
  }

  /** Whether a file that a program is given may be called so. */
  public static boolean isName(String name) {
    return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
  }

  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
