package agon.packages.read;

import agon.packages.ProgramArgs;
import agon.packages.files.Findings;
import agon.packages.files.PackageFiles;
import agon.packages.files.YamlFile;
import agon.packages.text.Constants;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what the small files between the test data say: of a test itself, else of its folders. */
final class TestConfig {
  private static final Set<String> CASE_KEYS =
      Set.of(
          "args",
          "input_validator_args",
          "output_validator_args",
          "input_visualizer_args",
          "output_visualizer_args",
          "full_feedback",
          "hint",
          "description");
  private static final Set<String> GROUP_KEYS =
      Set.of(
          "max_score",
          "score_aggregation",
          "static_validation_score",
          "require_pass",
          "args",
          "input_validator_args",
          "static_validator_args",
          "output_validator_args",
          "input_visualizer_args",
          "output_visualizer_args",
          "full_feedback",
          // Of drafts of the format, and of those who wrote packages by them.
          "scoring",
          "hint",
          "description",
          "output_validator_flags",
          "input_validator_flags");

  private final PackageFiles files;
  private final Findings findings;
  private final Map<String, String> constants;
  private final boolean strict;
  private final Map<String, YamlFile> read = new LinkedHashMap<>();

  /**
   * Reads nothing yet.
   *
   * @param strict whether a key that the format does not have is refused
   */
  TestConfig(PackageFiles files, Findings findings, Map<String, String> constants, boolean strict) {
    this.files = files;
    this.findings = findings;
    this.constants = constants;
    this.strict = strict;
  }

  /** The arguments at the first of the keys that the test or a folder above it has. */
  List<String> arguments(String stem, String... keys) {
    return find(stem, keys).map(found -> found.yaml.arguments(found.key)).orElse(List.of());
  }

  /** Arguments that may be different ones for each of several programs. */
  ProgramArgs programArgs(String stem, String... keys) {
    return find(stem, keys)
        .map(found -> ProgramArgs.read(found.yaml, found.key))
        .orElse(ProgramArgs.NONE);
  }

  private record Found(YamlFile yaml, String key) {}

  private Optional<Found> find(String stem, String... keys) {
    List<String> places = new ArrayList<>(List.of(stem + ".yaml"));
    for (String folder = parent(stem); !folder.isEmpty(); folder = parent(folder)) {
      places.add(folder + "/test_group.yaml");
      places.add(folder + "/testdata.yaml");
    }
    for (String place : places) {
      for (String key : keys) {
        Optional<YamlFile> yaml = file(place);
        if (yaml.isPresent() && yaml.get().has(key)) {
          return Optional.of(new Found(yaml.get(), key));
        }
      }
    }
    return Optional.empty();
  }

  /** A text of the test's own file. */
  Optional<String> text(String stem, String key) {
    return file(stem + ".yaml").flatMap(yaml -> yaml.text(key));
  }

  /** The file of that path; empty when there is none. */
  Optional<YamlFile> file(String path) {
    if (!files.has(path)) {
      return Optional.empty();
    }
    return Optional.of(read.computeIfAbsent(path, this::open));
  }

  private YamlFile open(String path) {
    boolean group = path.endsWith("/test_group.yaml");
    Optional<String> text = files.text(path, findings);
    YamlFile yaml =
        YamlFile.read(
            path, group ? text.map(one -> Constants.fill(one, constants)) : text, findings);
    if (strict && !path.endsWith("/testdata.yaml")) {
      yaml.allowOnly("", group ? GROUP_KEYS : CASE_KEYS);
    }
    return yaml;
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
