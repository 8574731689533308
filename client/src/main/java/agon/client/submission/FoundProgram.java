package agon.client.submission;

import agon.client.core.Texts;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program that was found in files of this computer.
 *
 * @param language its id
 * @param leftOut names of files in folders that are none of the program's
 */
public record FoundProgram(String language, Code code, List<String> leftOut) {
  public FoundProgram {
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Reads one program.
   *
   * @param all the server's languages, the likeliest first
   * @param paths files; a folder stands for those in it that may be of the program
   * @param language its id; null where the files' endings tell
   * @param main the file in which it starts; null where they tell
   * @throws UnusableFilesException when they are none
   */
  public static FoundProgram read(
      List<LanguageInfo> all, List<Path> paths, @Nullable String language, @Nullable String main) {
    List<LanguageInfo> possible =
        all.stream().filter(one -> language == null || one.id().equals(language)).toList();
    List<String> others = new ArrayList<>();
    List<Path> files = opened(possible, paths, others);
    String id = language != null ? language : language(all, files);
    return new FoundProgram(id, code(all, id, files, main), others);
  }

  private static Code code(
      List<LanguageInfo> all, String id, List<Path> files, @Nullable String main) {
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
      throw new UnusableFilesException(e.sentence());
    }
  }

  private static String text(Path file) {
    String text = TextFile.read(file);
    if (text.getBytes(StandardCharsets.UTF_8).length > SubmitRequest.MAX_SOURCE_BYTES) {
      throw new UnusableFilesException(
          Texts.get(
              "files.too-large", file, String.valueOf(SubmitRequest.MAX_SOURCE_BYTES / 1024)));
    }
    return text;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The files that were named, and of folders those that may be of the program. */
  private static List<Path> opened(
      List<LanguageInfo> possible, List<Path> paths, List<String> others) {
    List<Path> opened = new ArrayList<>();
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
      throw new UnusableFilesException(Texts.get("files.no-source", paths.getFirst()));
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
      throw new UnusableFilesException(Texts.get("files.unreadable", folder));
    }
  }

  /** The first whose files have such endings. */
  private static String language(List<LanguageInfo> all, List<Path> files) {
    List<String> sources =
        files.stream().map(FoundProgram::name).filter(one -> !ProgramFile.isHeader(one)).toList();
    if (sources.isEmpty()) {
      throw new UnusableFilesException(Texts.get("files.no-source", files.getFirst()));
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

  private static UnusableFilesException unknown(List<String> names, List<LanguageInfo> all) {
    for (String name : names) {
      if (all.stream().noneMatch(one -> takes(one, name, true))) {
        String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
        String there = String.join(", ", all.stream().map(LanguageInfo::id).toList());
        return new UnusableFilesException(Texts.get("files.no-language", ending, there));
      }
    }
    return new UnusableFilesException(
        Texts.get("files.several-languages", String.join(", ", names)));
  }
}
