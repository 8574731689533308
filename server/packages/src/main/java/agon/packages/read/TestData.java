package agon.packages.read;

import agon.packages.Judging;
import agon.packages.ProgramFiles;
import agon.packages.TestCase;
import agon.packages.files.Content;
import agon.packages.files.Findings;
import agon.packages.files.PackageFiles;
import agon.sandbox.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code data/}: the cases in order, each with what belongs to it. */
final class TestData {
  private static final String SAMPLE = "data/sample/";
  private static final String SECRET = "data/secret/";

  private final PackageFiles files;
  private final Findings findings;
  private final List<String> packageFlags;
  private final TestConfig config;

  /**
   * Reads nothing yet.
   *
   * @param packageFlags validator flags that hold for all cases
   */
  TestData(PackageFiles files, Findings findings, List<String> packageFlags, TestConfig config) {
    this.files = files;
    this.findings = findings;
    this.packageFlags = packageFlags;
    this.config = config;
  }

  List<TestCase> read() {
    List<TestCase> cases = new ArrayList<>(folder(SAMPLE, true));
    List<TestCase> secret = folder(SECRET, false);
    if (secret.isEmpty()) {
      findings.add(SECRET, "There are no secret test cases (*.in with *.ans)." + whoMakesThem());
    }
    cases.addAll(secret);
    return cases;
  }

  /** A sentence for packages that are kept without what is made from them. */
  private String whoMakesThem() {
    if (files.has("generators/generators.yaml") || files.has("generators/generators.yml")) {
      return " generators/generators.yaml makes them: run 'bt generate' of BAPCtools in the package,"
          + " then import it.";
    }
    String script =
        Stream.of("generators/", "data/", "generator/", "gen/")
            .flatMap(folder -> files.below(folder).keySet().stream())
            .filter(path -> path.startsWith("generators/") || isGenerator(path))
            .sorted(Comparator.comparing((String path) -> !isGenerator(path)))
            .findFirst()
            .orElse("");
    return script.isEmpty()
        ? ""
        : " It looks as if "
            + script
            + " makes them: run it so that data/secret holds them, then import the package.";
  }

  /** By names that are common for what writes tests. */
  private static boolean isGenerator(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return (name.startsWith("gen") || name.startsWith("make") || name.startsWith("build"))
        && (ProgramFiles.isSource(path) || name.endsWith(".sh") || name.equals("makefile"));
  }

  /** What statements show in place of the samples, by the sample's name. */
  Map<String, Judging.ShownSample> shown() {
    Map<String, Judging.ShownSample> shown = new HashMap<>();
    for (String path : files.below(SAMPLE).keySet()) {
      if (path.endsWith(".in")) {
        String stem = path.substring(0, path.length() - 3);
        String input = files.text(stem + ".in.statement", findings).orElse(null);
        String output =
            files
                .text(stem + ".ans.statement", findings)
                .or(() -> files.text(stem + ".out", findings))
                .orElse(null);
        if (input != null || output != null) {
          shown.put(stem.substring(SAMPLE.length()), new Judging.ShownSample(input, output));
        }
      }
    }
    return shown;
  }

  /** The logs of sample interactions, in order. */
  List<String> interactions() {
    return files.below(SAMPLE).keySet().stream()
        .filter(path -> path.endsWith(".interaction"))
        .flatMap(path -> files.text(path, findings).stream())
        .toList();
  }

  private List<TestCase> folder(String folder, boolean sample) {
    // A separator that sorts before every other character puts folders where their names belong.
    TreeSet<String> names = new TreeSet<>();
    for (String path : files.below(folder).keySet()) {
      if (!path.contains(".files/")) {
        if (path.endsWith(".in")) {
          names.add(path.substring(0, path.length() - 3).replace('/', '\0'));
        } else if (path.endsWith(".ans") && !files.has(swap(path, ".ans", ".in"))) {
          findings.add(path, "There is no " + swap(path, ".ans", ".in") + " beside it.");
        }
      }
    }
    List<TestCase> cases = new ArrayList<>();
    for (String key : names) {
      one(key.replace('\0', '/'), folder, sample).ifPresent(cases::add);
    }
    return cases;
  }

  private Optional<TestCase> one(String stem, String folder, boolean sample) {
    Content input = files.content(stem + ".in");
    Content answer = files.content(stem + ".ans");
    if (answer == null) {
      findings.add(stem + ".in", "There is no " + stem + ".ans beside it.");
    }
    if (input == null || answer == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new TestCase(
              stem.substring(folder.length()),
              sample,
              input,
              answer,
              explanation(stem),
              validatorArgs(stem),
              arguments(stem),
              beside(stem)));
    } catch (IllegalArgumentException e) {
      findings.add(stem + ".in", "This name is too long or empty.");
      return Optional.empty();
    }
  }

  private List<String> validatorArgs(String stem) {
    List<String> all = new ArrayList<>(packageFlags);
    all.addAll(config.arguments(stem, "output_validator_args", "output_validator_flags"));
    return all;
  }

  /** Drafts of the format had a file for them, with an argument on each line. */
  private List<String> arguments(String stem) {
    return files
        .text(stem + ".args", findings)
        .map(text -> List.of(text.strip().split("\\s+", -1)))
        .orElseGet(() -> config.arguments(stem, "args"));
  }

  private Map<String, Content> beside(String stem) {
    Map<String, Content> beside = new HashMap<>();
    String folder = stem + ".files/";
    files
        .below(folder)
        .forEach((path, content) -> {
          String name = path.substring(folder.length());
          if (SourceFile.isName(name)) {
            beside.put(name, content);
          } else {
            findings.add(path, "Files beside the input stand in no folder and have plain names.");
          }
        });
    return beside;
  }

  private @Nullable String explanation(String stem) {
    return files
        .text(stem + ".md", findings)
        .or(() -> files.text(stem + ".desc", findings))
        .or(() -> config.text(stem, "description"))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .orElse(null);
  }

  private static String swap(String path, String ending, String other) {
    return path.substring(0, path.length() - ending.length()) + other;
  }
}
