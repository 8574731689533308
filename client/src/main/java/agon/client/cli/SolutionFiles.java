package agon.client.cli;

import agon.client.core.Texts;
import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.client.submission.FoundProgram;
import agon.client.submission.TextFile;
import agon.protocol.LanguageInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

  /**
   * Reads it; there is trouble when it cannot be sent.
   *
   * @param say told of what is left out of a folder
   */
  FoundProgram read(Api api, Consumer<String> say) throws ApiFailure {
    boolean folder = paths.stream().anyMatch(Files::isDirectory);
    List<String> texts = folder ? List.of() : paths.stream().map(TextFile::read).toList();
    if (!folder && texts.stream().allMatch(String::isBlank)) {
      throw new Trouble(Texts.get("files.empty", paths.getFirst()), Trouble.USAGE);
    }
    boolean known = language != null && paths.size() == 1 && !folder;
    List<LanguageInfo> all = known ? List.of() : api.languages().call();
    FoundProgram found = FoundProgram.read(all, paths, language, main);
    if (!found.leftOut().isEmpty()) {
      say.accept(Texts.get("files.left-out", String.join(", ", found.leftOut())));
    }
    return found;
  }
}
