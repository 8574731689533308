package agon.server.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code data/}: the cases in order, and the one set of validator flags that they share. */
final class TestData {
  private static final String SAMPLE = "data/sample/";
  private static final String SECRET = "data/secret/";

  private final PackageFiles files;
  private final Findings findings;
  private final List<String> packageFlags;
  private final Map<List<String>, String> firstUse = new LinkedHashMap<>();

  /**
   * Reads nothing yet.
   *
   * @param packageFlags validator flags that hold for all cases
   */
  TestData(PackageFiles files, Findings findings, List<String> packageFlags) {
    this.files = files;
    this.findings = findings;
    this.packageFlags = packageFlags;
  }

  List<TestCase> read() {
    List<TestCase> cases = new ArrayList<>(folder(SAMPLE, true));
    List<TestCase> secret = folder(SECRET, false);
    if (secret.isEmpty()) {
      findings.add(SECRET, "There are no secret test cases (*.in with *.ans).");
    }
    cases.addAll(secret);
    return cases;
  }

  /** The flags of the cases read; a finding when they are not the same for all. */
  List<String> flags() {
    if (firstUse.size() > 1) {
      findings.add(
          "data/",
          "output_validator_flags",
          "All test cases must be compared in the same way, but these differ: "
              + String.join(", ", firstUse.values())
              + ".");
    }
    return firstUse.isEmpty() ? packageFlags : firstUse.keySet().iterator().next();
  }

  private List<TestCase> folder(String folder, boolean sample) {
    // A separator that sorts before every other character puts folders where their names belong.
    TreeSet<String> names = new TreeSet<>();
    for (String path : files.below(folder).keySet()) {
      if (path.endsWith(".in")) {
        names.add(path.substring(0, path.length() - 3).replace('/', '\0'));
      } else if (path.endsWith(".ans") && !files.has(swap(path, ".ans", ".in"))) {
        findings.add(path, "There is no " + swap(path, ".ans", ".in") + " beside it.");
      }
    }
    List<TestCase> cases = new ArrayList<>();
    for (String key : names) {
      one(key.replace('\0', '/'), folder, sample).ifPresent(cases::add);
    }
    return cases;
  }

  private Optional<TestCase> one(String stem, String folder, boolean sample) {
    byte[] input = files.bytes(stem + ".in");
    byte[] answer = files.bytes(stem + ".ans");
    if (answer == null) {
      findings.add(stem + ".in", "There is no " + stem + ".ans beside it.");
    }
    if (!files.below(stem + ".files/").isEmpty()) {
      findings.add(stem + ".files", "Files beside the standard input are not supported.");
    }
    configuration(stem);
    if (input == null || answer == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new TestCase(stem.substring(folder.length()), sample, input, answer, explanation(stem)));
    } catch (IllegalArgumentException e) {
      findings.add(stem + ".in", "This name is too long or empty.");
      return Optional.empty();
    }
  }

  private @Nullable String explanation(String stem) {
    return files
        .text(stem + ".md", findings)
        .or(() -> files.text(stem + ".desc", findings))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .orElse(null);
  }

  /** The flags come from the case's own file, else from the nearest group above it. */
  private void configuration(String stem) {
    List<String> flags = null;
    String at = stem + ".yaml";
    for (String folder = stem; flags == null; at = folder + "/test_group.yaml") {
      flags = flagsIn(at);
      if (flags == null && at.endsWith("/test_group.yaml")) {
        flags = flagsIn(folder + "/testdata.yaml");
      }
      if (folder.equals("data")) {
        break;
      }
      folder = folder.substring(0, folder.lastIndexOf('/'));
    }
    List<String> all = new ArrayList<>(packageFlags);
    if (flags != null) {
      all.addAll(flags);
    }
    firstUse.putIfAbsent(all, stem + ".in");
  }

  private @Nullable List<String> flagsIn(String path) {
    if (!files.has(path)) {
      return null;
    }
    YamlFile yaml = YamlFile.read(files, path, findings);
    if (!yaml.words("args").isEmpty()) {
      yaml.fault("args", "Command-line arguments for submissions are not supported.");
    }
    for (String key : List.of("output_validator_args", "output_validator_flags")) {
      if (!yaml.at(key).isMissingNode()) {
        return yaml.words(key);
      }
    }
    return null;
  }

  private static String swap(String path, String ending, String other) {
    return path.substring(0, path.length() - ending.length()) + other;
  }
}
