package agon.sandbox.docker;

import agon.sandbox.Ending;
import agon.sandbox.RunLimits;
import agon.sandbox.SourceFile;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A program of {@code test/resources/hostile}. Its first line says what it tries, the second how it
 * may end, with limits where the usual ones do not fit: {@code Ends: OLE RTE cpu=2000 wall=3000}.
 *
 * @param name with its folder, which is the kind of attack
 * @param ends any of OK, RTE, EXIT:code, SIGNAL:number, TLE, IDLE (stopped by the wall clock), MLE,
 *     OLE, CE
 */
record HostileProgram(
    String name, String language, List<SourceFile> files, List<String> ends, RunLimits limits) {
  private static final String FOLDER = "/hostile/";
  private static final List<String> SHARED = List.of("attempt.h", "forged.h");

  /** All of them, in the order of their names. */
  static List<HostileProgram> all() throws IOException {
    List<HostileProgram> all = new ArrayList<>();
    Path folder = folder();
    try (Stream<Path> found = Files.walk(folder, 2)) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        Path name = folder.relativize(file);
        if (name.getNameCount() == 2) {
          all.add(named(name.toString()));
        }
      }
    }
    return all;
  }

  static HostileProgram named(String name) throws IOException {
    SourceFile source = file(name);
    String second = source.text().lines().skip(1).findFirst().orElse("");
    if (!second.matches("(//|#|--|!) Ends:( \\S+)+.*")) {
      throw new IllegalArgumentException(name + " does not say how it ends.");
    }
    List<String> ends = new ArrayList<>();
    Map<String, Long> limits = new HashMap<>();
    for (String word : second.substring(second.indexOf(':') + 1).strip().split(" +", -1)) {
      int equals = word.indexOf('=');
      if (equals < 0) {
        ends.add(word);
      } else {
        limits.put(word.substring(0, equals), Long.parseLong(word.substring(equals + 1)));
      }
    }
    String language = language(source.name());
    List<SourceFile> files = new ArrayList<>(List.of(source));
    if (language.equals("cpp")) {
      for (String shared : SHARED) {
        files.add(file(shared));
      }
    }
    return new HostileProgram(name, language, files, ends, limits(language, ends, limits));
  }

  /** A file that is no attack by itself. */
  static SourceFile file(String name) throws IOException {
    Path file = folder().resolve(name);
    return new SourceFile(
        String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
  }

  private static Path folder() throws IOException {
    URL url = Objects.requireNonNull(HostileProgram.class.getResource(FOLDER), FOLDER);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static String language(String file) {
    String extension = file.substring(file.lastIndexOf('.') + 1);
    return Languages.all().stream()
        .filter(language -> language.extension().equals(extension))
        .map(Language::id)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Of what language is " + file + "?"));
  }

  private static RunLimits limits(String language, List<String> ends, Map<String, Long> given) {
    boolean java = language.equals("java");
    long wall = ends.equals(List.of("IDLE")) ? java ? 2_000 : 800 : 4_000;
    return new RunLimits(
        given.getOrDefault("cpu", java ? 800L : 300L),
        given.getOrDefault("wall", wall),
        given.getOrDefault("memory", 64L) << 20,
        given.getOrDefault("output", 256L) << 10);
  }

  /** Whether a run may end like that. */
  boolean mayEnd(Ending ending) {
    return ends.stream().anyMatch(end -> matches(end, ending));
  }

  private static boolean matches(String end, Ending ending) {
    return switch (ending) {
      case Ending.OutOfMemory() -> end.equals("MLE");
      case Ending.TimedOut(Ending.Clock clock) ->
          end.equals(clock == Ending.Clock.CPU ? "TLE" : "IDLE");
      case Ending.OutputFlood() -> end.equals("OLE");
      case Ending.Signalled(int signal) -> end.equals("RTE") || end.equals("SIGNAL:" + signal);
      case Ending.Exited(int code) ->
          code == 0 ? end.equals("OK") : end.equals("RTE") || end.equals("EXIT:" + code);
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
