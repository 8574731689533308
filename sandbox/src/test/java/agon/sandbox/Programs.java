package agon.sandbox;

import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programs in {@code test/resources/programs}, under the name that a contestant would give.
 * Every language has each of those that {@link #languages} is used with.
 */
public final class Programs {
  private Programs() {}

  /**
   * The ids of the languages to test: all, or those of the system property {@code agon.languages}.
   */
  public static Stream<String> languages() {
    String chosen = System.getProperty("agon.languages", "");
    return Languages.all().stream()
        .map(Language::id)
        .filter(id -> chosen.isEmpty() || List.of(chosen.split(",", -1)).contains(id));
  }

  public static Language language(String id) {
    return Languages.find(id).orElseThrow();
  }

  /** A program of one language: {@code Programs.of("python", "hello")}. */
  public static SourceFile of(String id, String name) {
    Language language = language(id);
    return new SourceFile(language.fileName(), text(name + "." + language.extension()));
  }

  /** A program of two files, of which the first starts. */
  public static List<SourceFile> two(String id) {
    String extension = language(id).extension();
    String other = (id.equals("java") ? "Other." : "other.") + extension;
    return List.of(of(id, "two"), new SourceFile(other, text("other." + extension)));
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
