package agon.sandbox;

import java.nio.charset.StandardCharsets;

/** A file to compile. The name is plain: letters, digits, dot, dash, underscore. */
public record SourceFile(String name, String text) {
  public SourceFile {
    if (!name.matches("[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}")) {
      throw new IllegalArgumentException("A source file cannot be named '" + name + "'.");
    }
  }

  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
