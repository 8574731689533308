package agon.client.cli;

import agon.client.core.Texts;
import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.protocol.Code;
import agon.protocol.InvalidValueException;
import agon.protocol.LanguageInfo;
import agon.protocol.ProgramFile;
import agon.protocol.SubmitRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A solution: the problem it is for, its files, and its language. */
final class SolutionFiles {
  @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem's id.")
  String problemId = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "The file with the solution; several, or a folder, are one program.")
  List<Path> paths = new ArrayList<>();

  @Option(
      names = "--language",
      paramLabel = "ID",
      description = "Its language; without it, the files' endings tell.")
  @Nullable String language;

  @Option(
      names = "--main",
      paramLabel = "FILE",
      description = "Of several, the one in which the program starts; without it, they tell.")
  @Nullable String main;

  /** What is sent of it. */
  record Solution(String language, Code code) {}

  /**
   * Reads it; there is trouble when it cannot be sent.
   *
   * @param say told of what is left out of a folder
   */
  Solution read(Api api, Consumer<String> say) throws ApiFailure {
    boolean folder = paths.stream().anyMatch(Files::isDirectory);
    List<String> texts = folder ? List.of() : paths.stream().map(TextFile::read).toList();
    if (!folder && texts.stream().allMatch(String::isBlank)) {
      throw new Trouble(Texts.get("cli.empty", paths.getFirst()), Trouble.USAGE);
    }
    boolean known = language != null && paths.size() == 1 && !folder;
    List<LanguageInfo> all = known ? List.of() : api.languages().call();
    List<Path> files = folder ? opened(all, say) : paths;
    String id = language != null ? language : language(all, files);
    return new Solution(id, code(all, id, files));
  }

  private Code code(List<LanguageInfo> all, String id, List<Path> files) {
    List<String> endings =
        all.stream()
            .filter(one -> one.id().equals(id))
            .flatMap(one -> one.extensions().stream())
            .toList();
    try {
      List<ProgramFile> program = new ArrayList<>();
      for (Path file : files) {
        program.add(new ProgramFile(withUsualEnding(name(file), endings), text(file)));
      }
      return program.size() == 1
          ? Code.of(program.getFirst().text())
          : new Code("", program, main == null ? null : name(Path.of(main)));
    } catch (InvalidValueException e) {
      throw new Trouble(String.valueOf(e.getMessage()), Trouble.USAGE);
    }
  }

  private static String text(Path file) {
    String text = TextFile.read(file);
    if (text.getBytes(StandardCharsets.UTF_8).length > SubmitRequest.MAX_SOURCE_BYTES) {
      throw new Trouble(
          Texts.get("cli.too-large", file, String.valueOf(SubmitRequest.MAX_SOURCE_BYTES / 1024)),
          Trouble.USAGE);
    }
    return text;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The files that were named, and of folders those that may be of the program. */
  private List<Path> opened(List<LanguageInfo> all, Consumer<String> say) {
    List<LanguageInfo> possible =
        all.stream().filter(one -> language == null || one.id().equals(language)).toList();
    List<Path> opened = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        for (Path file : inside(path)) {
          boolean source = Files.isRegularFile(file) && isOfSome(possible, file);
          if (source) {
            opened.add(file);
          } else {
            others.add(name(file));
          }
        }
      } else {
        opened.add(path);
      }
    }
    if (opened.isEmpty()) {
      throw new Trouble(Texts.get("cli.no-source", paths.getFirst()), Trouble.USAGE);
    }
    if (!others.isEmpty()) {
      say.accept(Texts.get("cli.left-out", String.join(", ", others)));
    }
    return opened;
  }

  private static boolean isOfSome(List<LanguageInfo> possible, Path file) {
    return ProgramFile.isHeader(name(file))
        || possible.stream().anyMatch(one -> takes(one, name(file), true));
  }

  private static List<Path> inside(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !name(file).startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw new Trouble(Texts.get("cli.unreadable", folder), Trouble.USAGE);
    }
  }

  /** The first whose files have such endings. */
  private static String language(List<LanguageInfo> all, List<Path> files) {
    List<String> sources =
        files.stream().map(SolutionFiles::name).filter(one -> !ProgramFile.isHeader(one)).toList();
    if (sources.isEmpty()) {
      throw new Trouble(Texts.get("cli.no-source", files.getFirst()), Trouble.USAGE);
    }
    return byEndings(all, sources, false)
        .or(() -> byEndings(all, sources, true))
        .orElseThrow(() -> unknown(sources, all));
  }

  private static Optional<String> byEndings(
      List<LanguageInfo> all, List<String> names, boolean anyCase) {
    return all.stream()
        .filter(one -> names.stream().allMatch(name -> takes(one, name, anyCase)))
        .map(LanguageInfo::id)
        .findFirst();
  }

  /** Capital letters matter where they tell languages apart: {@code .C} is C++, {@code .c} is C. */
  private static boolean takes(LanguageInfo language, String name, boolean anyCase) {
    return language.extensions().stream().anyMatch(ending -> ends(name, ending, anyCase));
  }

  private static boolean ends(String name, String ending, boolean anyCase) {
    return anyCase
        ? name.toLowerCase(Locale.ROOT).endsWith("." + ending.toLowerCase(Locale.ROOT))
        : name.endsWith("." + ending);
  }

  /** {@code Tree.java} of {@code TREE.JAVA}'s kind: compilers want the ending as it is written. */
  private static String withUsualEnding(String name, List<String> endings) {
    return endings.stream().anyMatch(ending -> ends(name, ending, false))
        ? name
        : endings.stream()
            .filter(ending -> ends(name, ending, true))
            .findFirst()
            .map(ending -> name.substring(0, name.length() - ending.length()) + ending)
            .orElse(name);
  }

  private static Trouble unknown(List<String> names, List<LanguageInfo> all) {
    for (String name : names) {
      if (all.stream().noneMatch(one -> takes(one, name, true))) {
        String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
        String there = String.join(", ", all.stream().map(LanguageInfo::id).toList());
        return new Trouble(Texts.get("cli.no-language", ending, there), Trouble.USAGE);
      }
    }
    return new Trouble(Texts.get("cli.several-languages", String.join(", ", names)), Trouble.USAGE);
  }
}
