package agon.sandbox.language;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The languages that come with Agon: {@code images/languages.txt} names them in their order. */
public final class Languages {
  private static final YAMLMapper YAML = new YAMLMapper();

  private Languages() {}

  public static List<Language> all() {
    try {
      return new String(resource("languages.txt"), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .map(Languages::one)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language of that id, if it comes with Agon. */
  public static Optional<Language> find(String id) {
    return all().stream().filter(language -> language.id().equals(id)).findFirst();
  }

  /**
   * The same ids, if all are those of extra languages.
   *
   * @throws IllegalArgumentException with a sentence that names the extra languages
   */
  public static Set<String> requireExtra(Set<String> ids) {
    List<String> extra = all().stream().filter(Language::extra).map(Language::id).toList();
    for (String id : ids) {
      if (!extra.contains(id)) {
        throw new IllegalArgumentException(
            "There is no extra language '"
                + id
                + "'. There are: "
                + String.join(", ", extra)
                + ".");
      }
    }
    return ids;
  }

  private static Language one(String id) {
    try {
      Language language = parse(resource(id + "/language.yaml"));
      if (!language.id().equals(id)) {
        throw new IOException(
            "images/" + id + "/language.yaml calls itself '" + language.id() + "'.");
      }
      return language;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one {@code language.yaml}; a field that is not known is an error. */
  public static Language parse(byte[] yaml) throws IOException {
    return YAML.readValue(yaml, Language.class);
  }

  /**
   * What an untouched editor shows for a program; empty where the language's folder has nothing.
   */
  public static String program(Language language) {
    try {
      String file = language.program();
      return file == null
          ? ""
          : new String(resource(language.resource(file)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file below {@code images} on the class path. */
  public static byte[] resource(String path) throws IOException {
    try (InputStream in = Languages.class.getResourceAsStream("/images/" + path)) {
      if (in == null) {
        throw new FileNotFoundException("images/" + path + " is missing.");
      }
      return in.readAllBytes();
    }
  }
}
