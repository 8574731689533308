package agon.server.verdict;

import agon.sandbox.SourceFile;
import agon.sandbox.language.Language;
import agon.sandbox.language.Program;
import agon.server.assignment.Assignment;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The contestant's source among the files of a program: finds its lines in what is said of them.
 */
public final class SourceLines {
  /** How compilers and stack traces name a file; a run of it takes time linear in the text. */
  static final String FILE = "[\\p{L}\\p{N}_$.-]+";

  private static final int MOST_DIGITS = 8;
  private static final Pattern PLACE =
      Pattern.compile(
          "File \"(?:[^\"\\n]*/)?([^\"/\\n]+)\", line ([0-9]+)"
              + "|("
              + FILE
              + "\\.[A-Za-z][A-Za-z0-9+]*)(?::\\(?|\\()([0-9]+)");

  /** Files in which contestants have written nothing, though they are part of every program. */
  private static final Pattern RUNTIME =
      Pattern.compile(
          "^\\s+at (?:\\(wrapper [^)]*\\) )?(?:System\\.AppDomain\\.ExecuteAssembly|Start\\.Main )"
              + "|^\\s+File \"/usr/lib/python3/dist-packages/sitecustomize\\.py\"");

  private final Map<String, Own> own = new HashMap<>();
  private final Set<String> ours = new HashSet<>();

  /**
   * What the contestant wrote of a file.
   *
   * @param name null where it is all that the contestant wrote
   * @param before how many lines stand before it
   */
  private record Own(@Nullable String name, int before, int count) {}

  private SourceLines(
      List<SourceFile> files, List<SourceFile> named, String given, List<SourceFile> several) {
    String source = SourceFile.unmarked(given);
    for (int i = 0; i < files.size(); i++) {
      SourceFile file = files.get(i);
      int at = file.text().indexOf(source);
      List<String> names = List.of(file.name(), named.get(i).name());
      if (several.contains(file)) {
        Own all = new Own(file.name(), 0, (int) file.text().lines().count());
        names.forEach(name -> own.put(name, all));
      } else if (several.isEmpty() && at >= 0 && own.isEmpty()) {
        Own part = new Own(null, lines(file.text().substring(0, at)), (int) source.lines().count());
        names.forEach(name -> own.put(name, part));
      } else {
        ours.addAll(names);
      }
    }
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  /** Of files that are called as they are. */
  public static SourceLines of(List<SourceFile> files, String source) {
    return new SourceLines(files, files, source, List.of());
  }

  /** Of files that a compiler calls as the language wants it. */
  public static SourceLines of(Language language, List<SourceFile> files, Assignment work) {
    List<SourceFile> written = work.files() == null ? List.of() : work.files();
    return files.isEmpty()
        ? of(files, work.source())
        : new SourceLines(
            files,
            Program.of(language, files).files(),
            work.source(),
            written.size() > 1 ? written : List.of());
  }

  /** Where it is in what the contestant wrote; empty when it is in the code around that. */
  Optional<Place> place(String file, String number) {
    int line = number.length() > MOST_DIGITS ? 0 : Integer.parseInt(number);
    Own part = own.get(file);
    return part != null && line > part.before && line <= part.before + part.count
        ? Optional.of(new Place(part.name, line - part.before))
        : Optional.empty();
  }

  /** The contestant's lines that a text names, in its order. */
  List<Place> in(String text) {
    List<Place> lines = new ArrayList<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      boolean python = place.group(1) != null;
      place(place.group(python ? 1 : 3), place.group(python ? 2 : 4)).ifPresent(lines::add);
    }
    return lines;
  }

  /** A stack trace without the frames of what stands around the contestant's source. */
  String withoutOurs(String trace) {
    List<String> kept = new ArrayList<>();
    boolean dropped = false;
    for (String line : trace.lines().toList()) {
      // Below a frame Python shows its code, and marks in it.
      boolean code = dropped && line.startsWith("    ") && !PLACE.matcher(line).find();
      dropped = code || isOurs(line);
      if (!dropped) {
        kept.add(line);
      }
    }
    return kept.stream().collect(Collectors.joining("\n", "", trace.endsWith("\n") ? "\n" : ""));
  }

  private boolean isOurs(String line) {
    if (line.isEmpty() || !Character.isWhitespace(line.charAt(0))) {
      return false;
    }
    Matcher place = PLACE.matcher(line);
    boolean found = place.find();
    String file = found ? (place.group(1) != null ? place.group(1) : place.group(3)) : "";
    return RUNTIME.matcher(line).find() || (ours.contains(file) && !own.containsKey(file));
  }
}
