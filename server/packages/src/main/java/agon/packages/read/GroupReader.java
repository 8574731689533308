package agon.packages.read;

import agon.packages.Grading;
import agon.packages.Grading.Scores;
import agon.packages.Grading.Verdicts;
import agon.packages.TestCase;
import agon.packages.TestGroup;
import agon.packages.files.Findings;
import agon.packages.files.YamlFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads how points are given: the folders of {@code data/} with their rules. */
final class GroupReader {
  private static final double WHOLE = 100;
  private static final Set<String> LEGACY_KEYS =
      Set.of("on_reject", "grading", "grader_flags", "accept_score", "reject_score", "range");

  /** What somebody else reads, and not only as text. */
  private static final Set<String> OTHER_KEYS =
      Set.of("input_validator_flags", "output_validator_flags");

  private final TestConfig config;
  private final Findings findings;
  private final List<TestCase> tests;
  private final boolean scoring;

  GroupReader(TestConfig config, Findings findings, List<TestCase> tests, boolean scoring) {
    this.config = config;
    this.findings = findings;
    this.tests = tests;
    this.scoring = scoring;
  }

  /**
   * By the legacy format: each folder has what its file says, else what the folder above has.
   *
   * @param usual what holds for all data where no file says it
   */
  TestGroup legacy(Map<String, String> usual) {
    return legacy("", usual);
  }

  private TestGroup legacy(String path, Map<String, String> inherited) {
    Map<String, String> values = new HashMap<>(inherited);
    String place = path.isEmpty() ? "data" : "data/" + path;
    Optional<YamlFile> own =
        config.file(place + "/testdata.yaml").or(() -> config.file(place + "/test_group.yaml"));
    own.ifPresent(yaml -> {
      yaml.keys()
          .forEach(key -> {
            if (LEGACY_KEYS.contains(key)) {
              values.put(key, String.join(" ", yaml.words(key)));
            } else if (!OTHER_KEYS.contains(key)) {
              yaml.note(key, "This key is not known and has no effect.");
            }
          });
    });
    String file = own.map(YamlFile::path).orElse(place + "/testdata.yaml");
    Grading grading = new LegacyGrading(values, file, findings, scoring).read();
    return new TestGroup(
        path, grading, children(path).stream().map(child -> legacy(child, values)).toList());
  }

  /** The folders directly in one, samples before secrets. */
  private List<String> children(String path) {
    String start = path.isEmpty() ? "" : path + "/";
    Set<String> names = new TreeSet<>();
    for (TestCase test : tests) {
      String at = test.path();
      int slash = at.startsWith(start) ? at.indexOf('/', start.length()) : -1;
      if (slash > 0) {
        names.add(at.substring(0, slash));
      }
    }
    return List.copyOf(names);
  }

  /** By 2025-09: samples give no points, and groups are the folders of {@code secret}. */
  TestGroup modern() {
    Grading samples = rule(true, Scores.PASS_FAIL, 0, 0.0, List.of());
    List<String> folders = children("secret");
    YamlRule secret = new YamlRule("secret", Scores.SUM, WHOLE);
    List<TestGroup> groups = new ArrayList<>();
    for (String folder : folders) {
      YamlRule rule = new YamlRule(folder, Scores.PASS_FAIL, null);
      int count = (int) tests.stream().filter(test -> test.path().startsWith(folder + "/")).count();
      groups.add(new TestGroup(folder, rule.grading(count), List.of()));
    }
    int direct = (int) tests.stream().filter(test -> !test.sample()).count();
    TestGroup all = new TestGroup("secret", secret.grading(direct), groups);
    Grading top = rule(false, Scores.SUM, 0, null, List.of());
    Grading ignoring =
        new Grading(
            false, top.verdict(), Scores.SUM, true, false, 0, 0, 0.0, null, List.of(), true);
    return new TestGroup("", ignoring, List.of(new TestGroup("sample", samples, List.of()), all));
  }

  private static Grading rule(
      boolean stop, Scores score, double accept, @Nullable Double max, List<String> requirePass) {
    return new Grading(
        stop, Verdicts.FIRST_ERROR, score, false, false, accept, 0, 0.0, max, requirePass, true);
  }

  /** One {@code test_group.yaml}, also as drafts of the format wrote it. */
  private final class YamlRule {
    private final String path;
    private final Optional<YamlFile> yaml;
    private final Scores score;
    private final @Nullable Double max;

    YamlRule(String path, Scores usual, @Nullable Double usualMax) {
      this.path = path;
      yaml = config.file("data/" + path + "/test_group.yaml");
      score = text("score_aggregation", "scoring.aggregation").map(this::score).orElse(usual);
      max = max(usualMax);
      if (score == Scores.PASS_FAIL && max == null) {
        findings.add(
            "data/" + path + "/test_group.yaml",
            "max_score",
            "A group that gives all of its points or none needs a number of points here.");
      }
    }

    private Optional<String> text(String key, String draftKey) {
      return yaml.flatMap(file -> file.text(key).or(() -> file.text(draftKey)));
    }

    private Scores score(String word) {
      return switch (word) {
        case "pass-fail" -> Scores.PASS_FAIL;
        case "sum" -> Scores.SUM;
        case "min" -> Scores.MIN;
        default -> {
          yaml.ifPresent(
              file -> file.fault("score_aggregation", "There are pass-fail, sum and min."));
          yield Scores.SUM;
        }
      };
    }

    private @Nullable Double max(@Nullable Double usual) {
      Optional<String> said = text("max_score", "scoring.score");
      if (said.isEmpty()) {
        return usual;
      }
      if (said.get().equals("unbounded")) {
        return null;
      }
      double value = YamlFile.isNumber(said.get()) ? Double.parseDouble(said.get()) : -1;
      if (value >= 0 && Double.isFinite(value)) {
        return value;
      }
      yaml.ifPresent(
          file -> file.fault("max_score", "This must be a number of points, or 'unbounded'."));
      return usual;
    }

    Grading grading(int tests) {
      List<String> required =
          yaml.map(file ->
                  file.has("require_pass")
                      ? file.words("require_pass")
                      : file.words("scoring.require_pass"))
              .orElse(List.of());
      for (String group : required) {
        if (!group.equals("sample") && group.compareTo(path) >= 0) {
          findings.add(
              "data/" + path + "/test_group.yaml",
              "require_pass",
              "'" + group + "' is no group that comes before this one.");
        }
      }
      double each = max == null ? 0 : score == Scores.SUM ? max / Math.max(1, tests) : max;
      return rule(score != Scores.SUM, score, each, max, required);
    }
  }
}
