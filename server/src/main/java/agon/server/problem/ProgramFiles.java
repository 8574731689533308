package agon.server.problem;

import agon.sandbox.SourceFile;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A program as packages have it: a file, or a folder of files, in some language.
 *
 * @param language its id; null when no file tells it or files tell different ones
 * @param files the first is the one with the entry point
 */
record ProgramFiles(@Nullable String language, List<SourceFile> files) {
  /** What is written elsewhere, so that a report can name it. */
  private static final Map<String, String> NOT_HERE =
      Map.of(
          "pas", "pascal", "php", "php", "ml", "ocaml", "pl", "perl", "scala", "scala", "swift",
          "swift");

  /** The languages by the extensions of their files. */
  private static final Map<String, String> LANGUAGES = languages();

  /** As the format's table of languages calls them, and people before it. */
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("python3", "python"),
          Map.entry("python", "python"),
          Map.entry("pypy3", "pypy"),
          Map.entry("python2", "python2"),
          Map.entry("pypy2", "python2"),
          Map.entry("c++", "cpp"),
          Map.entry("c#", "csharp"),
          Map.entry("js", "javascript"));

  private static final Set<String> HEADERS = Set.of("h", "hh", "hpp", "hxx", "h++", "inl", "tpp");
  private static final Pattern MAIN =
      Pattern.compile("\\b(main|Main)\\s*(\\(|=|::)|__name__|@main\\b");

  ProgramFiles {
    files = List.copyOf(files);
  }

  private static Map<String, String> languages() {
    Map<String, String> languages = new HashMap<>();
    for (Language language : Languages.all()) {
      language.extensions().forEach(one -> languages.putIfAbsent(one, language.id()));
    }
    NOT_HERE.forEach(languages::putIfAbsent);
    return Map.copyOf(languages);
  }

  /** Our id of a language that a package names by the format's code. */
  static String languageOf(String code) {
    String lower = code.strip().toLowerCase(Locale.ROOT);
    return CODES.getOrDefault(lower, lower);
  }

  /**
   * Puts texts together to a program; those of no language are left out where a language is found,
   * but for headers.
   *
   * @param named the language's id when the package says it
   */
  static ProgramFiles of(Map<String, String> texts, @Nullable String named) {
    String language = named == null ? language(texts.keySet()) : named;
    List<SourceFile> files = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    texts.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> rank(entry.getKey(), entry.getValue())))
        .forEach(entry -> {
          String ending = ending(entry.getKey());
          boolean ours =
              named != null
                  || HEADERS.contains(ending)
                  || LANGUAGES.containsKey(ending)
                  || language == null;
          String name = plain(entry.getKey());
          if (ours && names.add(name)) {
            files.add(new SourceFile(name, entry.getValue()));
          }
        });
    return new ProgramFiles(language, files);
  }

  private static @Nullable String language(Set<String> paths) {
    Set<String> found = new LinkedHashSet<>();
    for (String path : paths) {
      Optional.ofNullable(LANGUAGES.get(ending(path))).ifPresent(found::add);
    }
    if (found.equals(Set.of("c", "cpp"))) {
      return "cpp";
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  /** The lower, the more it looks like where the program starts. */
  private static int rank(String path, String text) {
    String stem = fileName(path).replaceFirst("\\.[^.]*$", "");
    if (HEADERS.contains(ending(path)) || stem.equals("__init__")) {
      return 9;
    }
    if (stem.equals("__main__")) {
      return 0;
    }
    if (stem.equalsIgnoreCase("main")) {
      return 1;
    }
    return MAIN.matcher(text).find() ? 2 : 3;
  }

  private static String ending(String path) {
    String name = fileName(path);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The name without folders, and without what compilers cannot bear. */
  private static String plain(String path) {
    String name = fileName(path).replaceAll("[^A-Za-z0-9_.-]", "_");
    if (!name.matches("[A-Za-z0-9_].*")) {
      name = "_" + name;
    }
    return name.length() <= 100 ? name : name.substring(name.length() - 100).replace('.', '_');
  }
}
