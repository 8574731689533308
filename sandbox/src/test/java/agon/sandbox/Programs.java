package agon.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The programs in {@code test/resources/programs}, under the name that a contestant would give. */
public final class Programs {
  private Programs() {}

  /** A program of one language: {@code Programs.of("python", "hello")}. */
  public static SourceFile of(String language, String name) {
    return switch (language) {
      case "python" -> new SourceFile("main.py", text(name + ".py"));
      case "cpp" -> new SourceFile("main.cpp", text(name + ".cpp"));
      case "java" -> new SourceFile("Main.java", text(name + ".java"));
      default -> throw new IllegalArgumentException(language);
    };
  }

  private static String text(String file) {
    try (InputStream in = Programs.class.getResourceAsStream("/programs/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no program " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
