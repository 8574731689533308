package agon.packages.read;

import agon.packages.JuryRule;
import agon.packages.ProgramFiles;
import agon.packages.files.Findings;
import agon.packages.files.Globs;
import agon.packages.files.PackageFiles;
import agon.packages.files.YamlFile;
import agon.protocol.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code submissions/submissions.yaml}: what the jury's solutions are and must do. */
final class JuryFile {
  private static final String PATH = "submissions/submissions.yaml";
  private static final Set<String> KEYS =
      Set.of(
          "language",
          "entrypoint",
          "authors",
          "model_solution",
          "permitted",
          "required",
          "score",
          "message",
          "use_for_time_limit");

  private final boolean pointsAlone;
  private final Findings findings;
  private final YamlFile yaml;

  /**
   * Reads it; an empty one when it is not there.
   *
   * @param pointsAlone whether a solution may get points and not be accepted
   */
  JuryFile(PackageFiles files, boolean pointsAlone, Findings findings) {
    this.pointsAlone = pointsAlone;
    this.findings = findings;
    yaml = YamlFile.read(files, PATH, findings);
  }

  /** The language that is said of a solution, whose path is given below {@code submissions}. */
  @Nullable String language(String path) {
    String language = said(path, "language");
    return language == null ? null : ProgramFiles.languageOf(language);
  }

  /** The file or class in which it starts; null when that is not said. */
  @Nullable String entryPoint(String path) {
    return said(path, "entrypoint");
  }

  private @Nullable String said(String path, String key) {
    String last = null;
    for (String glob : yaml.keys()) {
      JsonNode said = yaml.entry(glob).path(key);
      if (said.isTextual() && Globs.matches(glob, path)) {
        last = said.asText();
      }
    }
    return last;
  }

  /**
   * The verdicts that are right for the whole: by the folder, unless the file replaces what the
   * folder means, and then within what the file's own rules for all tests permit.
   */
  Set<Verdict> expected(String path, String folder) {
    Set<Verdict> expected = EnumSet.noneOf(Verdict.class);
    expected.addAll(JuryFolder.byFolder(folder, pointsAlone));
    JsonNode replaced = yaml.entry(folder);
    if (replaced.has("permitted") || replaced.has("required")) {
      expected = all(verdicts(replaced, "permitted"), verdicts(replaced, "required"), expected);
    }
    for (String glob : yaml.keys()) {
      JsonNode entry = yaml.entry(glob);
      boolean says = entry.has("permitted") || entry.has("required");
      if (says && !glob.equals(folder) && Globs.matches(glob, path)) {
        Set<Verdict> own = all(verdicts(entry, "permitted"), verdicts(entry, "required"), Set.of());
        if (expected.isEmpty()) {
          expected = own;
        } else {
          expected.retainAll(own);
        }
      }
    }
    return expected;
  }

  /** The verdicts of the whole that the two lists allow; empty lists say nothing. */
  private static Set<Verdict> all(
      Set<Verdict> permitted, Set<Verdict> required, Set<Verdict> usual) {
    Set<Verdict> result = EnumSet.noneOf(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      Verdict kind = JuryRule.kind(verdict);
      boolean may =
          permitted.isEmpty()
              ? usual.isEmpty() || usual.contains(verdict)
              : permitted.contains(kind);
      // Tests that are not accepted decide: the whole is accepted only where nothing else is asked.
      boolean wanted = required.isEmpty() || required.contains(Verdict.AC) || kind != Verdict.AC;
      if (may && wanted && kind != Verdict.CE && kind != Verdict.JE) {
        result.add(verdict);
      }
    }
    return result;
  }

  /** What is asked of a solution in more detail than one verdict for the whole. */
  List<JuryRule> rules(String path) {
    List<JuryRule> rules = new ArrayList<>();
    for (String glob : yaml.keys()) {
      if (!Globs.matches(glob, path)) {
        continue;
      }
      JsonNode entry = yaml.entry(glob);
      if (says(entry)) {
        rules.add(rule("", entry, glob));
      }
      for (Map.Entry<String, JsonNode> part : entry.properties()) {
        if (!KEYS.contains(part.getKey())) {
          if (part.getValue().isObject()) {
            rules.add(rule(part.getKey(), part.getValue(), glob));
          } else {
            findings.add(PATH, glob + "." + part.getKey(), "There is no such key.");
          }
        }
      }
    }
    return rules;
  }

  private static boolean says(JsonNode entry) {
    return entry.has("permitted")
        || entry.has("required")
        || entry.has("score")
        || entry.has("message")
        || entry.has("use_for_time_limit");
  }

  private JuryRule rule(String tests, JsonNode entry, String glob) {
    JsonNode score = entry.path("score");
    boolean single = score.isValueNode() && YamlFile.isNumber(score.asText());
    boolean range =
        score.size() == 2
            && YamlFile.isNumber(score.path(0).asText())
            && YamlFile.isNumber(score.path(1).asText());
    if (!score.isMissingNode() && !single && !range) {
      findings.add(PATH, glob + ".score", "A score is a number, or a list of two of them.");
    }
    boolean scored = single || range;
    JsonNode use = entry.path("use_for_time_limit");
    Set<Verdict> permitted = verdicts(entry, "permitted");
    return new JuryRule(
        tests,
        permitted.isEmpty() ? Set.of(Verdict.AC, Verdict.WA, Verdict.TLE, Verdict.RTE) : permitted,
        verdicts(entry, "required"),
        scored ? (single ? score : score.get(0)).asDouble() : null,
        scored ? (single ? score : score.get(1)).asDouble() : null,
        entry.path("message").isTextual() ? entry.path("message").asText() : null,
        !use.asText().equalsIgnoreCase("false"));
  }

  private Set<Verdict> verdicts(JsonNode entry, String key) {
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    for (JsonNode word : entry.path(key)) {
      switch (word.asText().toUpperCase(Locale.ROOT)) {
        case "AC" -> verdicts.add(Verdict.AC);
        case "WA" -> verdicts.add(Verdict.WA);
        case "TLE" -> verdicts.add(Verdict.TLE);
        case "RTE" -> verdicts.add(Verdict.RTE);
        default -> findings.add(PATH, key, "There are AC, WA, TLE and RTE.");
      }
    }
    return verdicts;
  }
}
