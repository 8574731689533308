package agon.packages;

import agon.packages.driver.Drivers;
import agon.protocol.ProgramFile;
import agon.sandbox.SourceFile;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import agon.sandbox.language.Scripts;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program as packages have it: a file, or a folder of files, in some language.
 *
 * @param language its id; null when no file tells it or files tell different ones
 * @param files the first is the one with the entry point
 */
public record ProgramFiles(@Nullable String language, List<SourceFile> files) {
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

  private static final Pattern MAIN =
      Pattern.compile("\\b(main|Main)\\s*(\\(|=|::)|__name__|@main\\b");

  /** A line in which a file names another one that it needs. */
  private static final Pattern USE =
      Pattern.compile(
          "(?mi)^(.*\\b(?:import|from|require\\w*|uses?|with|include|source|mod|load|dofile)\\b.*"
              + "|[ \\t]*\\.[ \\t].*)$");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_-]+");
  private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9_.-]");
  private static final Pattern PYTHON_SCRIPT = Pattern.compile("#!.*python3?\\b");

  public ProgramFiles {
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

  /** Whether it is a source of some language by its ending. */
  public static boolean isSource(String path) {
    return LANGUAGES.containsKey(ending(path));
  }

  /** Our id of a language that a package names by the format's code. */
  public static String languageOf(String code) {
    String lower = code.strip().toLowerCase(Locale.ROOT);
    return CODES.getOrDefault(lower, lower);
  }

  /**
   * Puts texts together to a program; those of no language are left out where a language is found,
   * but for headers.
   *
   * @param named the language's id when the package says it
   */
  public static ProgramFiles of(Map<String, String> texts, @Nullable String named) {
    return of(texts, named, null);
  }

  /**
   * The same where the package may also say where the program starts.
   *
   * @param entry name of the file or class that starts; null when the files tell it
   */
  public static ProgramFiles of(
      Map<String, String> texts, @Nullable String named, @Nullable String entry) {
    String language = named == null ? language(texts.keySet()) : named;
    List<SourceFile> files = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (Map.Entry<String, String> file : ordered(texts, entry)) {
      String ending = ending(file.getKey());
      String own = plain(file.getKey());
      boolean ours =
          named != null
              || ProgramFile.isHeader(own)
              || LANGUAGES.containsKey(ending)
              || language == null;
      String name = compiled(own, language);
      boolean taken = !name.equals(own) && names.contains(name);
      name = taken ? ending + "_" + name : name;
      if (ours && names.add(name)) {
        files.add(new SourceFile(name, file.getValue()));
      }
    }
    return new ProgramFiles(language, files);
  }

  /** The texts, that in which the program starts first. */
  static List<Map.Entry<String, String>> ordered(
      Map<String, String> texts, @Nullable String entry) {
    Set<String> used = used(texts);
    return texts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, String> file) -> !starts(file.getKey(), entry))
                .thenComparingInt(file -> rank(file, used)))
        .toList();
  }

  /** All files under their names, for programs that a script of their own builds or starts. */
  public static ProgramFiles scripted(Map<String, String> texts) {
    String language = language(texts.keySet());
    boolean python =
        texts.entrySet().stream()
            .filter(file -> Scripts.isOne(fileName(file.getKey())))
            .anyMatch(file -> PYTHON_SCRIPT.matcher(file.getValue()).lookingAt());
    List<SourceFile> files = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    texts.forEach((path, text) -> {
      if (names.add(plain(path))) {
        files.add(new SourceFile(plain(path), text));
      }
    });
    // The image of C++ has the compilers of both languages.
    return new ProgramFiles(
        python ? "python" : language == null || language.equals("c") ? "cpp" : language, files);
  }

  /** Whether the package says that the program starts in this file. */
  static boolean starts(String path, @Nullable String entry) {
    if (entry == null) {
      return false;
    }
    String last = entry.substring(entry.lastIndexOf('.') + 1);
    String type = last.endsWith("Kt") ? last.substring(0, last.length() - 2) : last;
    return fileName(path).equals(entry) || stem(path).equalsIgnoreCase(type);
  }

  /** C that is a part of a C++ program is compiled as C++. */
  private static String compiled(String name, @Nullable String language) {
    return "cpp".equals(language) && ending(name).equals("c")
        ? stem(name) + "." + Drivers.language("cpp").extension()
        : name;
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

  /** The paths of those of which each looks as much as the others like where it starts. */
  static List<String> starts(Map<String, String> texts) {
    Set<String> used = used(texts);
    int best = texts.entrySet().stream().mapToInt(file -> rank(file, used)).min().orElse(0);
    return texts.entrySet().stream()
        .filter(file -> rank(file, used) == best)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The words in which files of a program name others that they need. */
  private static Set<String> used(Map<String, String> texts) {
    Set<String> words = new HashSet<>();
    texts.forEach((path, text) -> {
      Matcher line = USE.matcher(text);
      while (line.find()) {
        Stream.of(WORDS.split(line.group(1)))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> !word.equals(stem(path).toLowerCase(Locale.ROOT)))
            .forEach(words::add);
      }
    });
    return words;
  }

  /** The lower, the more it looks like where the program starts. */
  private static int rank(Map.Entry<String, String> file, Set<String> used) {
    return 2 * rank(file.getKey(), file.getValue())
        + (used.contains(stem(file.getKey()).toLowerCase(Locale.ROOT)) ? 1 : 0);
  }

  private static int rank(String path, String text) {
    String stem = stem(path);
    if (ProgramFile.isHeader(path) || stem.equals("__init__")) {
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

  /** A file's name without its ending. */
  public static String stem(String path) {
    String name = fileName(path);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String ending(String path) {
    String name = fileName(path);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    // Only C and C++ tell endings apart by their capital letters.
    return ending.equals("C") ? ending : ending.toLowerCase(Locale.ROOT);
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The name without folders, and without what compilers cannot bear. */
  private static String plain(String path) {
    String name = ODD.matcher(fileName(path)).replaceAll("_");
    if (name.isEmpty() || name.startsWith(".") || name.startsWith("-")) {
      name = "_" + name;
    }
    return name.length() <= 100 ? name : name.substring(name.length() - 100).replace('.', '_');
  }
}
