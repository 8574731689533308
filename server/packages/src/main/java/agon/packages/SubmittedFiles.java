package agon.packages;

import agon.packages.driver.Drivers;
import agon.protocol.Code;
import agon.protocol.ProgramFile;
import agon.sandbox.SourceFile;
import agon.sandbox.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files of a contestant's program, put together by the same rules as those of the jury's: which
 * of them starts it, and why they may be no program for a problem.
 */
public final class SubmittedFiles {
  private static final Set<String> WITH_HEADERS = Set.of("c", "cpp");
  private static final List<String> OF_THE_START = List.of("{main}", "{entry}", "{class}");

  private SubmittedFiles() {}

  /**
   * The same code however it was sent: that with the entry point first, the others by name. A file
   * alone is one text, which stands under the name that its language wants.
   */
  public static Code ordered(Code code) {
    if (code.files().isEmpty()) {
      return code;
    }
    if (code.files().size() == 1) {
      return Code.of(code.files().getFirst().text());
    }
    List<ProgramFile> files = new ArrayList<>();
    ProgramFiles.ordered(texts(code), code.main())
        .forEach(file -> files.add(new ProgramFile(file.getKey(), file.getValue())));
    return new Code("", files, code.main());
  }

  private static Map<String, String> texts(Code code) {
    Map<String, String> texts = new TreeMap<>();
    code.files().forEach(file -> texts.put(file.name(), SourceFile.unmarked(file.text())));
    return texts;
  }

  /** What is compiled of several files; of one text, null. */
  public static @Nullable List<SourceFile> program(Code code) {
    return code.files().isEmpty()
        ? null
        : code.files().stream().map(file -> new SourceFile(file.name(), file.text())).toList();
  }

  /**
   * A sentence about why these files cannot be sent; empty when they can.
   *
   * @param language its id, which is known
   * @param function whether the problem asks for a function
   */
  public static Optional<String> fault(
      String language, Code code, boolean function, Judging judging) {
    if (code.files().isEmpty()) {
      return code.main() == null
          ? Optional.empty()
          : Optional.of("'main' names one of several files; here is one text alone.");
    }
    if (code.files().size() > 1 && (function || judging.submitAnswer())) {
      return Optional.of(
          (function
                  ? "This problem asks for a function, whose code is one file"
                  : "What is handed in here is the answer itself, which is one text")
              + ". Put all into one file.");
    }
    Language known = Drivers.language(language);
    return strange(known, code.files())
        .or(() -> ofTheProblem(judging.includesOf(language), code.files()))
        .or(() -> withoutSource(known, code.files()))
        .or(() -> withoutStart(known, code));
  }

  private static boolean isHeader(Language language, String name) {
    return WITH_HEADERS.contains(language.id()) && ProgramFile.isHeader(name);
  }

  private static Optional<String> strange(Language language, List<ProgramFile> files) {
    for (ProgramFile file : files) {
      if (!language.isSource(file.name()) && !isHeader(language, file.name())) {
        return Optional.of(
            "The file '%s' is none of %s, whose files end in %s."
                .formatted(
                    file.name(),
                    language.title(),
                    language.extensions().stream()
                            .map(one -> "." + one)
                            .collect(Collectors.joining(", "))
                        + (WITH_HEADERS.contains(language.id())
                            ? ", or as headers do in .h"
                            : "")));
      }
      if (!SourceFile.isSourceName(file.name())) {
        return Optional.of("The file '" + file.name() + "' cannot be called so. Rename it.");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ofTheProblem(List<SourceFile> included, List<ProgramFile> files) {
    return files.stream()
        .map(ProgramFile::name)
        .filter(name -> included.stream().anyMatch(one -> one.name().equalsIgnoreCase(name)))
        .findFirst()
        .map(name ->
            "The problem itself adds a file '" + name + "' to each program. Call yours otherwise.");
  }

  private static Optional<String> withoutSource(Language language, List<ProgramFile> files) {
    return files.stream().anyMatch(file -> language.isSource(file.name()))
        ? Optional.empty()
        : Optional.of(
            "There are only headers here, such as '"
                + files.getFirst().name()
                + "', and nothing that includes them. Add the source.");
  }

  private static Optional<String> withoutStart(Language language, Code code) {
    String main = code.main();
    Map<String, String> texts = texts(code);
    if (main != null) {
      return texts.keySet().stream().anyMatch(name -> ProgramFiles.starts(name, main))
          ? Optional.empty()
          : Optional.of(
              "There is no file for '%s', in which the program is to start.".formatted(main));
    }
    List<String> first = ProgramFiles.starts(texts);
    boolean named =
        OF_THE_START.stream()
            .anyMatch(word ->
                (language.run().command() + " " + language.compile().command()).contains(word));
    return !named || first.size() == 1
        ? Optional.empty()
        : Optional.of(
            "It cannot be told in which file the program starts: %s. Call one main.%s, or name it."
                .formatted(
                    first.stream().map(one -> "'" + one + "'").collect(Collectors.joining(" or ")),
                    language.extension()));
  }
}
