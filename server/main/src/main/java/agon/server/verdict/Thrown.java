package agon.server.verdict;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The error that ended a program, as its words on stderr tell.
 *
 * @param line the line that names it; null when there is none
 * @param type null when it is not one that everybody knows
 * @param trace what was said from there on, where the calls are named
 * @param before what was said until there: Python and Node name the calls first
 */
public record Thrown(@Nullable String line, @Nullable String type, String trace, String before) {
  private static final int MAX_LINE = 300;
  private static final Thrown NOTHING = new Thrown(null, null, "", "");

  /** The name of an error before its message. */
  private static final Pattern NAMED =
      Pattern.compile(
          "^(?:Exception in thread \"[^\"]*\" |Caused by: |Uncaught "
              + "|\\[ERROR\\] FATAL UNHANDLED EXCEPTION: )?([A-Za-z_][\\w.:]*?)(?:: (.*)|:?)$");

  private static final Pattern CPP =
      Pattern.compile("^terminate called after throwing an instance of '([\\w:]+)'");
  private static final Pattern RUBY =
      Pattern.compile("^\\S+:[0-9]+:in [`'].*?': (.*) \\(([A-Z][\\w:]*)\\)$");
  private static final Pattern GO = Pattern.compile("^(?:panic|fatal error): (.*)$");
  private static final Pattern RUST =
      Pattern.compile("^(?:thread '.*' panicked at .*:|thread '.*' has overflowed its (stack))$");

  /** A program's own name, which Haskell puts before what it says. */
  private static final Pattern PROGRAM = Pattern.compile("^main: (.*)$");

  private static final List<String> NOISE =
      List.of("Node.js v", "CallStack (", "(Use `node", "note: run with");

  private static final Set<String> MEMORY =
      Set.of(
          "MemoryError",
          "NoMemoryError",
          "java.lang.OutOfMemoryError",
          "std::bad_alloc",
          "System.OutOfMemoryException");

  public static Thrown in(byte[] stderr) {
    List<String> lines = new String(stderr, StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Thrown> first = beginning(lines, i);
      if (first.isPresent()) {
        return first.get();
      }
    }
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i);
      boolean trace = line.isBlank() || Character.isWhitespace(line.charAt(0));
      if (!trace && NOISE.stream().noneMatch(line::startsWith)) {
        return at(lines, i, line.strip(), named(line.strip()));
      }
    }
    return NOTHING;
  }

  /** Of languages that say what is wrong before they name the calls. */
  private static Optional<Thrown> beginning(List<String> lines, int i) {
    String line = lines.get(i);
    Matcher go = GO.matcher(line);
    if (go.matches() && lines.subList(i, lines.size()).stream().anyMatch(Thrown::isGoroutine)) {
      return Optional.of(at(lines, i, line, KnownErrors.find("", go.group(1))));
    }
    Matcher rust = RUST.matcher(line);
    if (rust.matches()) {
      String said =
          rust.group(1) != null
              ? "stack overflow"
              : i + 1 < lines.size() ? lines.get(i + 1).strip() : "";
      return Optional.of(at(lines, i, said, KnownErrors.find("", said)));
    }
    Matcher ruby = RUBY.matcher(line);
    return ruby.matches()
        ? Optional.of(
            at(lines, i, ruby.group(2) + ": " + ruby.group(1), KnownErrors.find(ruby.group(2), "")))
        : Optional.empty();
  }

  private static boolean isGoroutine(String line) {
    return line.startsWith("goroutine ");
  }

  private static Thrown at(List<String> lines, int i, String said, Optional<String> type) {
    return new Thrown(
        said.length() <= MAX_LINE ? said : said.substring(0, MAX_LINE) + "...",
        type.orElse(null),
        String.join("\n", lines.subList(i, lines.size())),
        String.join("\n", lines.subList(0, i)));
  }

  private static Optional<String> named(String line) {
    for (Pattern pattern : List.of(CPP, NAMED)) {
      Matcher matcher = pattern.matcher(line);
      Optional<String> known =
          matcher.find() ? KnownErrors.find(matcher.group(1), line) : Optional.empty();
      if (known.isPresent()) {
        return known;
      }
    }
    Matcher program = PROGRAM.matcher(line);
    return KnownErrors.find("", program.matches() ? program.group(1) : line);
  }

  public boolean isMemory() {
    return type != null && MEMORY.contains(type);
  }

  /** The type with what is usually behind it; null when the type is unknown. */
  @Nullable String explained() {
    return type == null ? null : KnownErrors.explained(type);
  }

  /**
   * The contestant's line that it came from: the innermost call that the trace names, which comes
   * first after the error, or last before it.
   */
  public Optional<Place> place(SourceLines source) {
    List<Place> after = source.in(trace);
    List<Place> earlier = after.isEmpty() ? source.in(before) : List.of();
    return after.isEmpty()
        ? (earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast()))
        : Optional.of(after.getFirst());
  }
}
