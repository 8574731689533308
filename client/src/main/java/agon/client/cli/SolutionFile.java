package agon.client.cli;

import agon.client.core.Texts;
import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.protocol.LanguageInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new Trouble(Texts.get("cli.unreadable", file), Trouble.USAGE);
    }
  }

  String language(Api api) throws ApiFailure {
    if (language != null) {
      return language;
    }
    String name = file.toString();
    List<LanguageInfo> all = api.languages().call();
    return all.stream()
        .filter(one -> name.endsWith("." + one.extension()))
        .map(LanguageInfo::id)
        .findFirst()
        .orElseThrow(() -> unknown(name, all));
  }

  private static Trouble unknown(String name, List<LanguageInfo> all) {
    String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
    String there = String.join(", ", all.stream().map(LanguageInfo::id).toList());
    return new Trouble(Texts.get("cli.no-language", ending, there), Trouble.USAGE);
  }
}
