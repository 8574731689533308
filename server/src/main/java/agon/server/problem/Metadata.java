package agon.server.problem;

import agon.protocol.Level;
import agon.protocol.Limits;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code problem.yaml} and the small files beside it say, in either version of the format. */
final class Metadata {
  private static final double DEFAULT_SECONDS = 2;
  private static final int DEFAULT_MEMORY_MB = 1024;
  private static final Pattern INI_TIME =
      Pattern.compile("(?m)^\\s*timelimit\\s*=\\s*['\"]?([0-9.]+)");
  private static final Set<String> OUR_LANGUAGES = Set.of("cpp", "java", "python3");
  private static final Set<String> KEYS =
      Set.of(
          ("problem_format_version type name uuid version credits source license rights_owner"
                  + " embargo_until limits keywords languages allow_file_writing constants")
              .split(" "));
  private static final Set<String> LIMIT_KEYS =
      Set.of(
          ("time_multipliers time_limit time_resolution memory output code compilation_time"
                  + " compilation_memory validation_time validation_memory validation_output"
                  + " validation_passes")
              .split(" "));

  private final PackageFiles files;
  private final Findings findings;
  private final YamlFile yaml;
  private final boolean legacy;

  Metadata(PackageFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
    yaml = YamlFile.read(files, "problem.yaml", findings);
    String version = yaml.text("problem_format_version").orElse("legacy");
    legacy = version.startsWith("legacy");
    if (!legacy && !version.matches("2023-07.*|2025-09.*|draft")) {
      yaml.fault(
          "problem_format_version",
          "The version '" + version + "' is not known; there are 2025-09 and legacy.");
    }
    if (version.equals("2025-09")) {
      yaml.allowOnly("", KEYS);
      yaml.allowOnly("limits", LIMIT_KEYS);
    }
    refuseWhatWeCannotDo();
  }

  boolean legacy() {
    return legacy;
  }

  /** In English if there is such a name; empty when the file has none. */
  Optional<String> title() {
    JsonNode name = yaml.at("name");
    if (!name.isObject()) {
      return yaml.text("name").filter(text -> !text.isEmpty());
    }
    JsonNode chosen = name.has("en") ? name.get("en") : name.path(firstKey(name));
    return Optional.of(chosen.asText().strip()).filter(text -> !text.isEmpty());
  }

  private static String firstKey(JsonNode map) {
    return map.fieldNames().hasNext() ? map.fieldNames().next() : "";
  }

  Level level() {
    return yaml.words("keywords").stream()
        .flatMap(word -> Level.parse(word).stream())
        .findFirst()
        .orElse(Level.MEDIUM);
  }

  /** The keywords that are no level, each once. */
  List<String> tags() {
    return yaml.words("keywords").stream()
        .filter(word -> !word.isBlank() && Level.parse(word).isEmpty())
        .distinct()
        .toList();
  }

  Limits limits() {
    double seconds =
        yaml.number("limits.time_limit")
            .or(() -> numberIn("domjudge-problem.ini", INI_TIME))
            .or(() -> numberIn(".timelimit", Pattern.compile("^\\s*([0-9.]+)")))
            .orElse(DEFAULT_SECONDS);
    double memory = yaml.number("limits.memory").orElse((double) DEFAULT_MEMORY_MB);
    try {
      return new Limits((int) Math.ceil(seconds * 1000 - 1e-6), (int) memory);
    } catch (IllegalArgumentException e) {
      yaml.fault(
          "limits",
          "A time limit is from 0.001 to 600 seconds, and memory from 1 to 65536 MiB; here are "
              + seconds
              + " seconds and "
              + memory
              + " MiB.");
      return new Limits(2_000, DEFAULT_MEMORY_MB);
    }
  }

  private Optional<Double> numberIn(String file, Pattern pattern) {
    Matcher matcher = pattern.matcher(files.text(file, findings).orElse(""));
    if (!files.has(file) || !matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Double.valueOf(matcher.group(1)));
    } catch (NumberFormatException e) {
      findings.add(file, "The time limit '" + matcher.group(1) + "' is no number.");
      return Optional.empty();
    }
  }

  /** Flags for the default validator that hold for every test; only the legacy format has them. */
  List<String> validatorFlags() {
    return yaml.words("validator_flags");
  }

  /** What stands for {@code {{name}}} in statements and submissions. */
  Map<String, String> constants() {
    Map<String, String> constants = new HashMap<>();
    yaml.at("constants")
        .properties()
        .forEach(entry -> constants.put(entry.getKey(), entry.getValue().asText()));
    return constants;
  }

  private void refuseWhatWeCannotDo() {
    for (String type : yaml.words("type")) {
      switch (type) {
        case "pass-fail" -> {}
        case "scoring" -> yaml.fault("type", "Problems that give points are not supported.");
        case "interactive" -> yaml.fault("type", "Interactive problems are not supported.");
        case "multi-pass" -> yaml.fault("type", "Problems of several passes are not supported.");
        case "submit-answer" ->
            yaml.fault("type", "Problems whose answers are handed in are not supported.");
        default -> yaml.fault("type", "'" + type + "' is no type of problem.");
      }
    }
    List<String> validation = yaml.words("validation");
    if (validation.contains("custom")) {
      yaml.fault(
          "validation",
          validation.contains("interactive")
              ? "Interactive problems are not supported."
              : "Custom output validators are not supported; the default one is.");
    }
    if (validation.contains("score")) {
      yaml.fault("validation", "Problems that give points are not supported.");
    }
    List<String> languages = yaml.words("languages");
    if (!languages.isEmpty()
        && !languages.contains("all")
        && !languages.containsAll(OUR_LANGUAGES)) {
      yaml.fault("languages", "A problem cannot be restricted to some languages.");
    }
    refuseFolder("static_validator/", "Static validators are not supported.");
    refuseFolder("include/", "Files that are added to each submission are not supported.");
    refuseFolder("graders/", "Custom graders are not supported.");
    if (!legacy) {
      refuseFolder("output_validator/", "Custom output validators are not supported.");
      refuseFolder("output_validators/", "Custom output validators are not supported.");
    }
  }

  private void refuseFolder(String folder, String reason) {
    if (!files.below(folder).isEmpty()) {
      findings.add(folder, reason);
    }
  }
}
