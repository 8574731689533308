package agon.packages.driver;

import agon.packages.signature.Signature;
import agon.sandbox.SourceFile;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the files to compile for a submission. A program stands as it is; a function gets a driver
 * that reads its arguments as JSON from standard input and writes its result as JSON to standard
 * output, while all that the contestant prints goes to standard error.
 */
public final class Drivers {
  private static final Map<String, LanguageDriver> ALL =
      Map.ofEntries(
          Map.entry("python", new PythonDriver()),
          Map.entry("pypy", new PythonDriver()),
          Map.entry("cpp", new CppDriver()),
          Map.entry("java", new JavaDriver()),
          Map.entry("c", new CDriver()),
          Map.entry("javascript", ScriptDriver.javaScript()),
          Map.entry("typescript", ScriptDriver.typeScript()),
          Map.entry("go", new GoDriver()),
          Map.entry("rust", new RustDriver()),
          Map.entry("kotlin", new KotlinDriver()),
          Map.entry("csharp", new CSharpDriver()),
          Map.entry("ruby", new RubyDriver()));

  private static final Map<String, Language> LANGUAGES =
      Languages.all().stream().collect(Collectors.toMap(Language::id, Function.identity()));

  private Drivers() {}

  /** Whether functions can be written in that language; programs can in all. */
  public static boolean has(String language) {
    return ALL.containsKey(language);
  }

  /** The driver of a language by its id. */
  static LanguageDriver of(String language) {
    LanguageDriver driver = ALL.get(language);
    if (driver == null) {
      throw new IllegalArgumentException("There is no driver for '" + language + "'.");
    }
    return driver;
  }

  /** The ids of all languages, by name. */
  public static Set<String> languages() {
    return new TreeSet<>(LANGUAGES.keySet());
  }

  /** The language of that id. */
  public static Language language(String id) {
    Language language = LANGUAGES.get(id);
    if (language == null) {
      throw new IllegalArgumentException("There is no language '" + id + "'.");
    }
    return language;
  }

  /**
   * The files, first the one with the entry point.
   *
   * @param signature null for a program problem
   */
  public static List<SourceFile> sources(
      @Nullable Signature signature, String language, String source) {
    String text = SourceFile.unmarked(source);
    return signature == null
        ? List.of(new SourceFile(language(language).fileName(), text))
        : of(language).sources(signature, text);
  }
}
