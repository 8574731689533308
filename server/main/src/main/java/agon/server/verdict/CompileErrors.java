package agon.server.verdict;

import agon.protocol.Mark;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a compiler complains about: the first error in a sentence, and the contestant's lines that
 * errors are in.
 */
public record CompileErrors(String sentence, List<Mark> marks) {
  private static final String PREFIX = "Compile error";
  private static final int MAX_TEXT = 300;
  private static final int MAX_MARKS = 50;

  private static final String PLACE = "(?:.*/)?(?P<file>" + SourceLines.FILE + ")";
  private static final String COLONS = ":(?P<line>[0-9]+):(?:[0-9]+:)?";

  /** Those that call an error so; the first that finds any is right. */
  private static final List<Pattern> WITH_THE_WORD =
      List.of(
          // g++, clang, javac, kotlinc; GHC writes a code, and the text on the next line.
          multiLine(
              PLACE
                  + COLONS
                  + " *(?:fatal )?error:(?: \\[GHC-[0-9]+\\])?(?:\\s+• |\\s+)(?P<text>.*)$"),
          // mcs and tsc
          multiLine(PLACE + "\\((?P<line>[0-9]+),[0-9]+\\): error [A-Z]*[0-9]+: (?P<text>.*)$"),
          // rustc
          multiLine("error(?:\\[E[0-9]+\\])?: (?P<text>.*)\\n *--> " + PLACE + COLONS));

  /** Python and Node: the place comes first, and what is wrong in the last line of all. */
  private static final Pattern BEFORE_THE_ERROR =
      multiLine(
          "(?: *File \"(?:.*/)?(?P<file>[^\"/]+)\", line (?P<line>[0-9]+)"
              + "|(?:.*/)?(?P<script>"
              + SourceLines.FILE
              + "\\.[cm]?[jt]s):(?P<at>[0-9]+)$)");

  /** Go and Ruby. */
  private static final Pattern WITHOUT_THE_WORD = multiLine(PLACE + COLONS + " (?P<text>.*)$");

  private static final Pattern ERROR_NAME = Pattern.compile("^[A-Za-z]*(Error|Exception)\\b.*");

  /** What linkers and assemblers say of programs beyond their limits. */
  private static final Pattern TOO_LARGE =
      Pattern.compile(
          "relocation overflow|relocation truncated to fit|[Ff]ile size limit exceeded"
              + "|File too large|symbol too large|SIGXFSZ|section .* will not fit"
              + "|cannot be kept: it is too large");

  /** What the box says itself, after all that the compiler said. */
  private static final Pattern OF_THE_BOX =
      Pattern.compile(
          "^(The compiler (needed|wrote|was ended)|Compiling took|What the compiler) ?.*");

  public CompileErrors {
    marks = List.copyOf(marks);
  }

  private static Pattern multiLine(String pattern) {
    return Pattern.compile("^" + pattern, Pattern.MULTILINE);
  }

  public static CompileErrors of(String output, SourceLines source) {
    for (Pattern pattern : WITH_THE_WORD) {
      List<Found> found = found(pattern, output, source);
      if (!found.isEmpty()) {
        return of(found);
      }
    }
    List<Found> places = before(output, source);
    if (!places.isEmpty()) {
      Found last =
          places.reversed().stream()
              .filter(one -> one.place.isPresent())
              .findFirst()
              .orElse(places.getLast());
      return of(List.of(last));
    }
    if (TOO_LARGE.matcher(output).find()) {
      return of(
          new Found(
              Optional.empty(),
              "the program is too large to be put together. Its global arrays or constants need"
                  + " more than a program can have: make them smaller, or ask for the memory while"
                  + " it runs."));
    }
    String last = output.lines().reduce("", (first, later) -> later);
    if (OF_THE_BOX.matcher(last).matches()) {
      return of(new Found(Optional.empty(), last));
    }
    List<Found> plain = found(WITHOUT_THE_WORD, output, source);
    return plain.isEmpty()
        ? of(
            new Found(
                Optional.empty(), output.lines().findFirst().orElse("the compiler said nothing")))
        : of(plain);
  }

  /**
   * An error.
   *
   * @param place that the contestant wrote; empty when it is in the code around that
   */
  private record Found(Optional<Place> place, String text) {}

  private static CompileErrors of(Found error) {
    return of(List.of(error));
  }

  private static CompileErrors of(List<Found> errors) {
    Found told =
        errors.stream().filter(one -> one.place.isPresent()).findFirst().orElse(errors.getFirst());
    TreeMap<Place, Mark> marks = new TreeMap<>();
    for (Found one : errors) {
      one.place.ifPresent(place -> marks.putIfAbsent(place, place.mark(cut(one.text))));
    }
    return new CompileErrors(
        PREFIX + told.place.map(place -> ", " + place.words()).orElse("") + ": " + cut(told.text),
        marks.values().stream().limit(MAX_MARKS).toList());
  }

  private static List<Found> found(Pattern pattern, String output, SourceLines source) {
    List<Found> found = new ArrayList<>();
    Matcher error = pattern.matcher(output);
    while (error.find()) {
      found.add(
          new Found(source.place(error.group("file"), error.group("line")), error.group("text")));
    }
    return found;
  }

  private static List<Found> before(String output, SourceLines source) {
    List<Found> found = new ArrayList<>();
    String what = lastError(output);
    Matcher place = BEFORE_THE_ERROR.matcher(output);
    while (place.find()) {
      boolean script = place.group("script") != null;
      found.add(
          new Found(
              source.place(
                  place.group(script ? "script" : "file"), place.group(script ? "at" : "line")),
              what));
    }
    return found;
  }

  private static String cut(String text) {
    String said = text.strip();
    return said.length() <= MAX_TEXT ? said : said.substring(0, MAX_TEXT) + "...";
  }

  private static String lastError(String output) {
    return output
        .lines()
        .filter(line -> ERROR_NAME.matcher(line).find())
        .reduce((first, last) -> last)
        .orElseGet(() -> output.lines().reduce("", (first, last) -> last));
  }
}
