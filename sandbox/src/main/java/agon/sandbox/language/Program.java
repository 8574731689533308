package agon.sandbox.language;

import static java.util.stream.Collectors.toCollection;

import agon.sandbox.Compilation;
import agon.sandbox.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sources under the names that the compiler wants, and where they start.
 *
 * @param main name of the first file without its extension
 * @param mainClass class to start, with its package; the same as main where there are no classes
 * @param noStart why nothing could be started although it compiles; null where something can
 */
public record Program(
    List<SourceFile> files, String main, String mainClass, @Nullable String noStart) {

  public static Program of(Language language, List<SourceFile> sources) {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("There is nothing to compile.");
    }
    return switch (language.entry()) {
      case FIRST_FILE -> plain(prepared(language, sources), stem(sources.getFirst().name()));
      case JAVA_CLASS -> java(sources);
      case KOTLIN_FILE ->
          new Program(
              List.copyOf(sources),
              stem(sources.getFirst().name()),
              KotlinStart.mainClass(sources.getFirst()),
              sources.stream().anyMatch(KotlinStart::mayStart) ? null : KotlinStart.NO_MAIN);
    };
  }

  private static List<SourceFile> prepared(Language language, List<SourceFile> sources) {
    return language.extension().equals("cpp")
        ? sources.stream().map(CppHeaders::first).toList()
        : sources;
  }

  private static Program plain(List<SourceFile> sources, String mainClass) {
    return new Program(List.copyOf(sources), stem(sources.getFirst().name()), mainClass, null);
  }

  private static Program java(List<SourceFile> sources) {
    List<SourceFile> named = new ArrayList<>();
    Set<String> names = sources.stream().map(SourceFile::name).collect(toCollection(HashSet::new));
    for (SourceFile source : sources) {
      String wanted = JavaStart.fileName(source);
      named.add(
          source.name().contains("/") // Only jury's files have folders, and they are named right.
                  || !names.add(wanted) // Another has it: the compiler says that there are two.
              ? source
              : new SourceFile(wanted, source.text()));
    }
    SourceFile first = named.getFirst();
    return new Program(
        named,
        stem(first.name()),
        JavaStart.mainClass(first),
        sources.stream().anyMatch(JavaStart::mayStart) ? null : JavaStart.NO_MAIN);
  }

  /**
   * What compiling came to, with what the compiler does not see: that nothing could be started is
   * said here, since the runtime would say it to each test in its own words.
   */
  public Compilation started(Compilation compiled) {
    return noStart == null || !compiled.ok()
        ? compiled
        : new Compilation(
            false,
            files.getFirst().name() + ": error: " + noStart,
            compiled.cpuNanos(),
            compiled.wallNanos());
  }

  /**
   * Fills a command's placeholders; {@code {files}} becomes one argument for each file that the
   * language's compiler takes.
   */
  public List<String> fill(
      Language language, List<String> command, Map<String, String> values, String sourceFolder) {
    List<String> filled = new ArrayList<>();
    for (String part : command) {
      if (part.equals("{files}")) {
        for (SourceFile file : files) {
          if (language.isSource(file.name())) {
            filled.add(sourceFolder + file.name());
          }
        }
      } else {
        String text =
            part.replace("{main}", main)
                .replace("{entry}", files.getFirst().name())
                .replace("{class}", mainClass);
        for (Map.Entry<String, String> value : values.entrySet()) {
          text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        filled.add(text);
      }
    }
    return filled;
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
