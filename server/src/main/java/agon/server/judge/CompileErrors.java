package agon.server.judge;

import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in a compiler's output the first error and the contestant's line that it is in. */
final class CompileErrors {
  private static final String PREFIX = "Compile error";
  private static final int MAX_TEXT = 300;

  /**
   * g++, clang and javac: file, line, perhaps a column, the word error. GHC writes a code, and the
   * text on the next line.
   */
  private static final Pattern ERROR =
      Pattern.compile(
          "^(?:.*/)?([\\w.-]+):(\\d+):(?:\\d+:)? *(?:fatal )?error:(?: \\[GHC-\\d+])?(?:\\s+• |\\s+)(.*)$",
          Pattern.MULTILINE);

  private static final Pattern PYTHON =
      Pattern.compile("^ *File \"(?:.*/)?([^\"/]+)\", line (\\d+)", Pattern.MULTILINE);

  private static final Pattern NODE =
      Pattern.compile("^(?:.*/)?([\\w.-]+\\.[cm]?js):(\\d+)$", Pattern.MULTILINE);

  private CompileErrors() {}

  static String sentence(String output, List<SourceFile> files, String source) {
    List<MatchResult> errors = ERROR.matcher(output).results().toList();
    if (!errors.isEmpty()) {
      MatchResult error =
          errors.stream()
              .filter(one -> line(one, files, source).isPresent())
              .findFirst()
              .orElse(errors.getFirst());
      return sentence(line(error, files, source), error.group(3));
    }
    List<MatchResult> places =
        Stream.of(PYTHON, NODE).flatMap(pattern -> pattern.matcher(output).results()).toList();
    if (!places.isEmpty()) {
      Optional<Integer> line =
          places.reversed().stream().flatMap(one -> line(one, files, source).stream()).findFirst();
      return sentence(line, lastError(output));
    }
    return sentence(
        Optional.empty(), output.lines().findFirst().orElse("the compiler said nothing"));
  }

  private static String sentence(Optional<Integer> line, String text) {
    String said = text.strip();
    String cut = said.length() <= MAX_TEXT ? said : said.substring(0, MAX_TEXT) + "...";
    return PREFIX + line.map(number -> ", line " + number).orElse("") + ": " + cut;
  }

  /** Where it is in what the contestant wrote; empty when it is in the code around that. */
  private static Optional<Integer> line(MatchResult place, List<SourceFile> files, String source) {
    int line = Integer.parseInt(place.group(2));
    for (SourceFile file : files) {
      int at = file.name().equals(place.group(1)) ? file.text().indexOf(source) : -1;
      if (at >= 0) {
        int before = (int) file.text().substring(0, at).chars().filter(c -> c == '\n').count();
        boolean own = line > before && line <= before + source.lines().count();
        return own ? Optional.of(line - before) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String lastError(String output) {
    return output
        .lines()
        .filter(line -> line.matches("[A-Za-z]*(Error|Exception)\\b.*"))
        .reduce((first, last) -> last)
        .orElseGet(() -> output.lines().reduce("", (first, last) -> last));
  }
}
