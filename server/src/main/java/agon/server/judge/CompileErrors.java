package agon.server.judge;

import agon.sandbox.SourceFile;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
          "^(?:.*/)?([\\w.-]+):(\\d{1,9}):(?:\\d+:)? *(?:fatal )?error:(?: \\[GHC-\\d+])?(?:\\s+• |\\s+)(.*)$",
          Pattern.MULTILINE);

  private static final Pattern PYTHON =
      Pattern.compile("^ *File \"(?:.*/)?([^\"/]+)\", line (\\d{1,9})", Pattern.MULTILINE);

  private static final Pattern NODE =
      Pattern.compile("^(?:.*/)?([\\w.-]+\\.[cm]?js):(\\d{1,9})$", Pattern.MULTILINE);

  private static final Pattern NAMED = Pattern.compile("[A-Za-z]*(?:Error|Exception)\\b");

  private CompileErrors() {}

  /** A line of a file that the output names, and what is said of it where that stands there. */
  private record Place(String file, int line, String text) {}

  static String sentence(String output, List<SourceFile> files, String source) {
    Map<String, Own> own = own(files, source);
    List<Place> errors = places(ERROR, output);
    if (!errors.isEmpty()) {
      Place error =
          errors.stream()
              .filter(one -> line(one, own).isPresent())
              .findFirst()
              .orElse(errors.getFirst());
      return sentence(line(error, own), error.text());
    }
    List<Place> places =
        Stream.of(PYTHON, NODE).flatMap(pattern -> places(pattern, output).stream()).toList();
    if (!places.isEmpty()) {
      Optional<Integer> line =
          places.reversed().stream().flatMap(one -> line(one, own).stream()).findFirst();
      return sentence(line, lastError(output));
    }
    return sentence(
        Optional.empty(), output.lines().findFirst().orElse("the compiler said nothing"));
  }

  private static List<Place> places(Pattern pattern, String output) {
    List<Place> places = new ArrayList<>();
    for (Matcher found = pattern.matcher(output); found.find(); ) {
      String text = found.groupCount() < 3 ? "" : found.group(3);
      places.add(new Place(found.group(1), Integer.parseInt(found.group(2)), text));
    }
    return places;
  }

  private static String sentence(Optional<Integer> line, String text) {
    String said = text.strip();
    String cut = said.length() <= MAX_TEXT ? said : said.substring(0, MAX_TEXT) + "...";
    return PREFIX + line.map(number -> ", line " + number).orElse("") + ": " + cut;
  }

  /** What of a file the contestant wrote: so many lines after so many that are not theirs. */
  private record Own(long before, long lines) {}

  private static Map<String, Own> own(List<SourceFile> files, String source) {
    Map<String, Own> own = new HashMap<>();
    for (SourceFile file : files) {
      int at = file.text().indexOf(source);
      if (at >= 0) {
        long before = file.text().substring(0, at).chars().filter(c -> c == '\n').count();
        own.putIfAbsent(file.name(), new Own(before, source.lines().count()));
      }
    }
    return own;
  }

  /** Where it is in what the contestant wrote; empty when it is in the code around that. */
  private static Optional<Integer> line(Place place, Map<String, Own> own) {
    Own file = own.get(place.file());
    long line = file == null ? 0 : place.line() - file.before();
    return file != null && line > 0 && line <= file.lines()
        ? Optional.of((int) line)
        : Optional.empty();
  }

  private static String lastError(String output) {
    return output
        .lines()
        .filter(line -> NAMED.matcher(line).lookingAt())
        .reduce((first, last) -> last)
        .orElseGet(() -> output.lines().reduce("", (first, last) -> last));
  }
}
