package agon.packages.read;

import agon.packages.JurySubmission;
import agon.packages.ProgramFiles;
import agon.packages.files.Findings;
import agon.packages.files.PackageFiles;
import agon.packages.text.Constants;
import agon.protocol.Verdict;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code submissions/}: the folder's name says what the judge should find. */
public final class JuryFolder {
  private static final String ROOT = "submissions/";
  private static final int MAX_SOURCE_BYTES = 1 << 20;
  private static final Pattern TAG = Pattern.compile("@EXPECTED_RESULTS@:\\s*([A-Za-z_, -]+)");

  /** What only Python 2 understands. */
  private static final Pattern OLD_PYTHON =
      Pattern.compile(
          "\\A#!.*python2|^\\s*print\\s+[\"'\\w]|\\braw_input\\s*\\(|\\bxrange\\s*\\("
              + "|^\\s*except\\s+\\w+\\s*,\\s*\\w+\\s*:",
          Pattern.MULTILINE);

  private static final Pattern PYTHON_3 = Pattern.compile("(?s)#!.*?python3");
  private static final Pattern NEW_PYTHON =
      Pattern.compile("(?m)\\b(?:raw_input|xrange)\\s*=|def\\s+(?:raw_input|xrange)\\b");

  private final PackageFiles files;
  private final Map<String, String> constants;
  private final Findings findings;
  private final JuryFile rules;

  /** Whether a text that is no program is an answer that is handed in. */
  private final boolean answers;

  JuryFolder(PackageFiles files, Metadata metadata, Findings findings) {
    this.files = files;
    this.findings = findings;
    constants = metadata.constants();
    answers = metadata.is("submit-answer");
    rules = new JuryFile(files, metadata.is("scoring") && !metadata.legacy(), findings);
  }

  List<JurySubmission> read() {
    // A program is a file or a folder directly below that of its expected verdict.
    Map<String, List<String>> programs = new TreeMap<>();
    for (String path : files.below(ROOT).keySet()) {
      String[] parts = path.split("/", 4);
      if (parts.length >= 3 && !isRemark(parts)) {
        programs
            .computeIfAbsent(ROOT + parts[1] + "/" + parts[2], key -> new ArrayList<>())
            .add(path);
      }
    }
    List<JurySubmission> submissions = new ArrayList<>();
    programs.forEach((path, sources) -> submissions.add(submission(path, sources)));
    return submissions;
  }

  private boolean isRemark(String[] parts) {
    String remarks = answers ? "readme.*" : "readme.*|.*\\.(md|txt)";
    return parts.length == 3 && Pattern.matches(remarks, parts[2].toLowerCase(Locale.ROOT));
  }

  private JurySubmission submission(String path, List<String> sources) {
    String folder = path.substring(ROOT.length(), path.lastIndexOf('/'));
    String below = path.substring(ROOT.length());
    Map<String, String> texts = new TreeMap<>();
    long size = 0;
    for (String source : sources) {
      size += Optional.ofNullable(files.content(source)).orElseThrow().size();
      if (size <= MAX_SOURCE_BYTES) {
        texts.put(source, Constants.fill(files.source(source, findings), constants));
      }
    }
    ProgramFiles program = ProgramFiles.of(texts, rules.language(below), rules.entryPoint(below));
    Optional<Matcher> tag =
        texts.values().stream().map(TAG::matcher).filter(Matcher::find).findFirst();
    return new JurySubmission(
        path,
        program.language(),
        program.files(),
        tag.map(found -> byTag(found.group(1)))
            .filter(verdicts -> !verdicts.isEmpty())
            .orElseGet(() -> rules.expected(below, folder)),
        rules.rules(below),
        hindrance(program, size));
  }

  private @Nullable String hindrance(ProgramFiles program, long size) {
    if (size > MAX_SOURCE_BYTES) {
      return "It is larger than 1 MiB.";
    }
    if (program.language() == null) {
      return answers ? null : "Its endings do not tell in which one language it is written.";
    }
    boolean old =
        program.language().equals("python2")
            || (program.language().equals("python")
                && program.files().stream().anyMatch(file -> isOldPython(file.text())));
    return old ? "It needs Python 2, which is not here." : null;
  }

  public static boolean isOldPython(String source) {
    return !PYTHON_3.matcher(source).lookingAt() // Said so itself.
        && OLD_PYTHON.matcher(source).find()
        && !NEW_PYTHON.matcher(source).find();
  }

  /**
   * What a folder's name stands for.
   *
   * @param pointsAlone whether a solution may get points and not be accepted
   */
  static Set<Verdict> byFolder(String folder, boolean pointsAlone) {
    return switch (folder) {
      case "accepted" -> EnumSet.of(Verdict.AC);
      case "partially_accepted" ->
          pointsAlone
              ? EnumSet.of(
                  Verdict.AC, Verdict.WA, Verdict.TLE, Verdict.RTE, Verdict.MLE, Verdict.OLE)
              : EnumSet.of(Verdict.AC);
      case "wrong_answer" -> EnumSet.of(Verdict.WA);
      case "time_limit_exceeded" -> EnumSet.of(Verdict.TLE);
      case "run_time_error", "runtime_error" -> EnumSet.of(Verdict.RTE, Verdict.MLE, Verdict.OLE);
      case "brute_force" -> EnumSet.of(Verdict.TLE, Verdict.RTE, Verdict.MLE, Verdict.OLE);
      case "rejected" ->
          EnumSet.of(Verdict.WA, Verdict.TLE, Verdict.RTE, Verdict.MLE, Verdict.OLE, Verdict.CE);
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
                  Set.of(Verdict.RTE, Verdict.MLE, Verdict.OLE).stream();
              case "MEMORY-LIMIT", "MLE" -> Set.of(Verdict.MLE).stream();
              case "OUTPUT-LIMIT", "OLE" -> Set.of(Verdict.OLE).stream();
              case "NO-OUTPUT" -> Set.of(Verdict.WA).stream();
              case "COMPILER-ERROR", "CE" -> Set.of(Verdict.CE).stream();
              default -> Set.<Verdict>of().stream();
            })
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)));
  }
}
