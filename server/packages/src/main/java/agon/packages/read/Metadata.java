package agon.packages.read;

import agon.packages.ProgramFiles;
import agon.packages.files.Findings;
import agon.packages.files.PackageFiles;
import agon.packages.files.YamlFile;
import agon.packages.text.Excerpt;
import agon.protocol.Level;
import agon.protocol.Limits;
import agon.sandbox.CompileLimits;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What {@code problem.yaml} and the small files beside it say, in either version of the format. */
public final class Metadata {
  private static final double DEFAULT_SECONDS = 2;
  private static final int DEFAULT_MEMORY_MB = 1024;
  private static final Pattern INI_TIME =
      Pattern.compile("(?m)^\\s*timelimit\\s*=\\s*['\"]?([^'\";#\\r\\n]+)");
  private static final Pattern PLAIN_TIME = Pattern.compile("^\\s*(\\S+)");
  private static final Set<String> TYPES =
      Set.of("pass-fail", "scoring", "interactive", "multi-pass", "submit-answer");
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

  /** What {@code on_reject} said before groups had rules of their own. */
  private static final Map<String, String> OLD_WORDS =
      Map.of("first_error", "break", "worst_error", "continue", "grade", "continue");

  private final PackageFiles files;
  private final Findings findings;
  private final YamlFile yaml;
  private final boolean legacy;
  private final boolean strict;
  private final Set<String> types = new HashSet<>();
  private boolean wantsValidator;

  public Metadata(PackageFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
    yaml = YamlFile.read(files, "problem.yaml", findings);
    String version = yaml.text("problem_format_version").orElse("legacy");
    legacy = version.startsWith("legacy");
    if (!legacy && !Pattern.matches("2023-07.*|2025-09.*|draft", version)) {
      yaml.fault(
          "problem_format_version",
          "The version '" + version + "' is not known; there are 2025-09 and legacy.");
    }
    strict = version.equals("2025-09");
    if (strict) {
      yaml.allowOnly("", KEYS);
      yaml.allowOnly("limits", LIMIT_KEYS);
    }
    readType();
  }

  /** Whether these files say that they are of the version in which nothing else is allowed. */
  static boolean isStrict(PackageFiles files) {
    return YamlFile.read(files, "problem.yaml", new Findings())
        .text("problem_format_version")
        .orElse("")
        .equals("2025-09");
  }

  boolean legacy() {
    return legacy;
  }

  /** Whether the package names its time limit, here or in a file beside. */
  public boolean hasTimeLimit() {
    return yaml.has("limits.time_limit")
        || numberIn("domjudge-problem.ini", INI_TIME).isPresent()
        || numberIn(".timelimit", PLAIN_TIME).isPresent();
  }

  /** How much longer than the slowest right solution the limit is, and the fastest slow one. */
  double multiplier(String key, double usual) {
    return yaml.number("limits.time_multipliers." + key).orElse(usual);
  }

  /** A number among the limits, of the legacy format. */
  double limitOr(String key, double usual) {
    return yaml.number("limits." + key).orElse(usual);
  }

  double timeResolution() {
    return yaml.number("limits.time_resolution").orElse(1.0);
  }

  /** In that language, else in English, else in any; empty when the file has none. */
  Optional<String> title(String language) {
    JsonNode name = yaml.at("name");
    if (!name.isObject()) {
      return yaml.text("name").filter(text -> !text.isEmpty());
    }
    return Stream.of(language, "en", firstKey(name))
        .map(key -> name.path(key).asText().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
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
            .or(() -> numberIn(".timelimit", PLAIN_TIME))
            .orElseGet(() -> {
              findings.note(
                  "problem.yaml",
                  "limits.time_limit",
                  "There is no time limit, so it is 2 seconds; 'agon problem verify' finds a better"
                      + " one.");
              return DEFAULT_SECONDS;
            });
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
    String said = String.valueOf(matcher.group(1)).strip();
    if (!YamlFile.isNumber(said)) {
      findings.add(
          file,
          "The time limit '"
              + Excerpt.of(said)
              + "' is no number; write the seconds with a point, as in 1.5.");
      return Optional.empty();
    }
    return Optional.of(Double.valueOf(said));
  }

  /** Flags for the default validator that hold for every test; only the legacy format has them. */
  List<String> validatorFlags() {
    return yaml.arguments("validator_flags");
  }

  /** What stands for {@code {{name}}} in statements and submissions. */
  Map<String, String> constants() {
    Map<String, String> constants = new HashMap<>();
    yaml.at("constants")
        .properties()
        .forEach(entry -> {
          if (entry.getValue().isValueNode()) {
            constants.put(entry.getKey(), entry.getValue().asText());
          } else {
            yaml.fault("constants." + entry.getKey(), "A constant is a number or a text.");
          }
        });
    return constants;
  }

  private void readType() {
    List<String> words = yaml.words("type");
    for (String word : words) {
      if (!TYPES.contains(word)) {
        yaml.fault("type", "'" + word + "' is no type of problem.");
      }
    }
    types.addAll(words);
    List<String> validation = yaml.words("validation");
    for (String word : validation) {
      switch (word) {
        case "default" -> {}
        case "custom" -> wantsValidator = true;
        case "interactive" -> types.add("interactive");
        case "score" -> types.add("scoring");
        case "multi-pass", "multipass" -> types.add("multi-pass");
        default -> yaml.fault("validation", "'" + word + "' is no kind of validation.");
      }
    }
    wantsValidator |= types.contains("interactive") || types.contains("multi-pass");
    if (words.contains("pass-fail") && words.contains("scoring")) {
      yaml.fault("type", "A problem is pass-fail or scoring, not both.");
    }
    if (types.contains("submit-answer")
        && (types.contains("interactive") || types.contains("multi-pass"))) {
      yaml.fault("type", "Answers that are handed in cannot be talked with or run again.");
    }
    refuseFolder("static_validator/", "Static validators are not supported.");
    String objective = yaml.text("grading.objective").orElse("max");
    if (!objective.equals("max")) {
      yaml.fault("grading.objective", "Only problems where more points are better are supported.");
    }
  }

  boolean is(String type) {
    return types.contains(type);
  }

  /** Whether the package says that it has a validator of its own. */
  boolean wantsValidator() {
    return wantsValidator;
  }

  /** Whether keys that the format does not have are refused. */
  boolean strict() {
    return strict;
  }

  /** A whole number among the limits. */
  int limit(String key, int usual) {
    double value = yaml.number("limits." + key).orElse((double) usual);
    if (value >= 0 && value <= 100_000) {
      return (int) Math.ceil(value);
    }
    yaml.fault("limits." + key, "This must be a number from 0 to 100000.");
    return usual;
  }

  /** What compiling may use, where the package says it. */
  CompileLimits compiling() {
    return new CompileLimits(limit("compilation_time", 0), limit("compilation_memory", 0));
  }

  /** The ids of the languages in which it may be solved; empty for all. */
  List<String> languages() {
    List<String> languages = yaml.words("languages");
    return languages.contains("all")
        ? List.of()
        : languages.stream().map(ProgramFiles::languageOf).distinct().toList();
  }

  /** Rules of points that old packages have in {@code problem.yaml} and not in their groups. */
  Map<String, String> grading() {
    Map<String, String> grading = new HashMap<>();
    for (String key : List.of("on_reject", "accept_score", "reject_score", "range")) {
      if (yaml.has("grading." + key)) {
        String value = String.join(" ", yaml.words("grading." + key));
        grading.put(key, OLD_WORDS.getOrDefault(value, value));
      }
    }
    return grading;
  }

  private void refuseFolder(String folder, String reason) {
    if (!files.below(folder).isEmpty()) {
      findings.add(folder, reason);
    }
  }
}
