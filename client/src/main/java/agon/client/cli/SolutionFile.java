package agon.client.cli;

import agon.client.core.Texts;
import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.protocol.LanguageInfo;
import agon.protocol.SubmitRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A solution: the problem it is for, its file, and its language. */
final class SolutionFile {
  @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem's id.")
  String problemId = "";

  @Parameters(index = "1", paramLabel = "FILE", description = "The file with the solution.")
  Path file = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "ID",
      description = "Its language; without it, the file's ending tells.")
  @Nullable String language;

  /** What is in it; there is trouble when that cannot be sent. */
  String text() {
    String text = TextFile.read(file);
    if (text.isBlank()) {
      throw new Trouble(Texts.get("cli.empty", file), Trouble.USAGE);
    }
    if (text.getBytes(StandardCharsets.UTF_8).length > SubmitRequest.MAX_SOURCE_BYTES) {
      throw new Trouble(
          Texts.get("cli.too-large", file, String.valueOf(SubmitRequest.MAX_SOURCE_BYTES / 1024)),
          Trouble.USAGE);
    }
    return text;
  }

  /** The one that was named, else the first whose files have such an ending. */
  String language(Api api) throws ApiFailure {
    if (language != null) {
      return language;
    }
    String name = String.valueOf(file.getFileName());
    List<LanguageInfo> all = api.languages().call();
    return byEnding(all, name, false)
        .or(() -> byEnding(all, name, true))
        .orElseThrow(() -> unknown(name, all));
  }

  /** Capital letters matter where they tell languages apart: {@code .C} is C++, {@code .c} is C. */
  private static Optional<String> byEnding(List<LanguageInfo> all, String name, boolean anyCase) {
    return all.stream()
        .filter(one ->
            one.extensions().stream()
                .anyMatch(ending ->
                    anyCase
                        ? name.toLowerCase(Locale.ROOT)
                            .endsWith("." + ending.toLowerCase(Locale.ROOT))
                        : name.endsWith("." + ending)))
        .map(LanguageInfo::id)
        .findFirst();
  }

  private static Trouble unknown(String name, List<LanguageInfo> all) {
    String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
    String there = String.join(", ", all.stream().map(LanguageInfo::id).toList());
    return new Trouble(Texts.get("cli.no-language", ending, there), Trouble.USAGE);
  }
}
