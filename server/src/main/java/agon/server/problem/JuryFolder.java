package agon.server.problem;

import agon.protocol.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code submissions/}: the folder's name says what the judge should find. */
final class JuryFolder {
  private static final String ROOT = "submissions/";
  private static final int MAX_SOURCE_BYTES = 256 * 1024;
  private static final Pattern TAG = Pattern.compile("@EXPECTED_RESULTS@:\\s*([A-Za-z_, -]+)");
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("py", "python"),
          Map.entry("py3", "python"),
          Map.entry("cpp", "cpp"),
          Map.entry("cc", "cpp"),
          Map.entry("cxx", "cpp"),
          Map.entry("c++", "cpp"),
          Map.entry("C", "cpp"),
          Map.entry("java", "java"),
          Map.entry("c", "c"),
          Map.entry("cs", "csharp"),
          Map.entry("go", "go"),
          Map.entry("hs", "haskell"),
          Map.entry("js", "javascript"),
          Map.entry("kt", "kotlin"),
          Map.entry("rb", "ruby"),
          Map.entry("ts", "typescript"),
          Map.entry("rs", "rust"));

  private final PackageFiles files;
  private final Map<String, String> constants;

  JuryFolder(PackageFiles files, Map<String, String> constants) {
    this.files = files;
    this.constants = constants;
  }

  List<JurySubmission> read() {
    // A program is a file or a folder directly below that of its expected verdict.
    Map<String, List<String>> programs = new TreeMap<>();
    for (String path : files.below(ROOT).keySet()) {
      String[] parts = path.split("/", 4);
      if (parts.length >= 3) {
        programs
            .computeIfAbsent(ROOT + parts[1] + "/" + parts[2], key -> new ArrayList<>())
            .add(path);
      }
    }
    List<JurySubmission> submissions = new ArrayList<>();
    programs.forEach((path, sources) -> submissions.add(submission(path, sources)));
    return submissions;
  }

  /** A program of several files has no single source, so its language is left open. */
  private JurySubmission submission(String path, List<String> sources) {
    String folder = path.substring(ROOT.length(), path.lastIndexOf('/'));
    byte[] data = sources.size() == 1 ? files.bytes(sources.getFirst()) : null;
    if (data == null || data.length > MAX_SOURCE_BYTES) {
      return new JurySubmission(path, null, "", byFolder(folder));
    }
    String source = Constants.fill(new String(data, StandardCharsets.UTF_8), constants);
    Matcher tag = TAG.matcher(source);
    return new JurySubmission(
        path,
        language(sources.getFirst(), source),
        source,
        tag.find() ? byTag(tag.group(1)) : byFolder(folder));
  }

  private static @Nullable String language(String path, String source) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    boolean oldPython = source.lines().findFirst().orElse("").matches("#!.*python2.*");
    return oldPython ? null : LANGUAGES.get(ending);
  }

  private static Set<Verdict> byFolder(String folder) {
    return switch (folder) {
      case "accepted" -> EnumSet.of(Verdict.AC);
      case "wrong_answer" -> EnumSet.of(Verdict.WA);
      case "time_limit_exceeded" -> EnumSet.of(Verdict.TLE);
      case "run_time_error", "runtime_error" -> EnumSet.of(Verdict.RTE, Verdict.MLE, Verdict.OLE);
      case "brute_force" -> EnumSet.of(Verdict.TLE, Verdict.RTE, Verdict.MLE, Verdict.OLE);
      case "rejected" -> EnumSet.of(Verdict.WA, Verdict.TLE, Verdict.RTE, Verdict.MLE, Verdict.OLE);
      case "memory_limit_exceeded" -> EnumSet.of(Verdict.MLE);
      case "output_limit_exceeded" -> EnumSet.of(Verdict.OLE);
      case "compile_error", "compiler_error" -> EnumSet.of(Verdict.CE);
      default -> EnumSet.noneOf(Verdict.class);
    };
  }

  /** The tag that DOMjudge puts into a source, for solutions with several right verdicts. */
  private static Set<Verdict> byTag(String tag) {
    return Arrays.stream(tag.split(","))
        .map(word -> word.strip().toUpperCase(Locale.ROOT).replace('_', '-'))
        .flatMap(word ->
            switch (word) {
              case "CORRECT", "ACCEPTED", "AC" -> Set.of(Verdict.AC).stream();
              case "WRONG-ANSWER", "WA" -> Set.of(Verdict.WA).stream();
              case "TIMELIMIT", "TIME-LIMIT-EXCEEDED", "TLE" -> Set.of(Verdict.TLE).stream();
              case "RUN-ERROR", "RUN-TIME-ERROR", "RTE" ->
                  Set.of(Verdict.RTE, Verdict.MLE).stream();
              case "MEMORY-LIMIT", "MLE" -> Set.of(Verdict.MLE).stream();
              case "OUTPUT-LIMIT", "OLE" -> Set.of(Verdict.OLE).stream();
              case "NO-OUTPUT" -> Set.of(Verdict.WA).stream();
              case "COMPILER-ERROR", "CE" -> Set.of(Verdict.CE).stream();
              default -> Set.<Verdict>of().stream();
            })
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)));
  }
}
