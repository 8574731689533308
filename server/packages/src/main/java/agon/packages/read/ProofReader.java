package agon.packages.read;

import agon.packages.Judging;
import agon.packages.ProgramArgs;
import agon.packages.Proofs;
import agon.packages.Specimens;
import agon.packages.TestCase;
import agon.packages.files.Content;
import agon.packages.files.Findings;
import agon.packages.files.PackageFiles;
import agon.packages.text.Constants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what is there to prove a package: input validators, invalid inputs, margins of time. */
final class ProofReader {
  /** The second is what the first was called long ago. */
  private static final List<String> FOLDERS =
      List.of("input_validators/", "input_format_validators/");

  private static final String INVALID = "data/invalid_input/";
  private static final String VALID_OUTPUT = "data/valid_output/";
  private static final String INVALID_OUTPUT = "data/invalid_output/";

  private final PackageFiles files;
  private final Findings findings;
  private final Metadata metadata;
  private final TestConfig config;

  ProofReader(PackageFiles files, Findings findings, Metadata metadata, TestConfig config) {
    this.files = files;
    this.findings = findings;
    this.metadata = metadata;
    this.config = config;
  }

  Proofs read(List<TestCase> tests) {
    Map<String, Judging.Validator> validators = validators();
    Map<String, ProgramArgs> args = new HashMap<>();
    Map<String, Content> invalid = new HashMap<>();
    files
        .below(INVALID)
        .forEach((path, content) -> {
          if (path.endsWith(".in")) {
            String stem = path.substring("data/".length(), path.length() - 3);
            invalid.put(stem, content);
            args.put(stem, inputArgs(stem));
          }
        });
    for (TestCase test : tests) {
      args.put(test.path(), inputArgs(test.path()));
    }
    return new Proofs(
        metadata.hasTimeLimit(),
        metadata.legacy()
            ? metadata.limitOr("time_multiplier", 5)
            : metadata.multiplier("ac_to_time_limit", 2),
        metadata.legacy()
            ? metadata.limitOr("time_safety_margin", 2)
            : metadata.multiplier("time_limit_to_tle", 1.5),
        metadata.legacy(),
        metadata.timeResolution(),
        validators,
        args,
        new Specimens(invalid, outputs(VALID_OUTPUT), outputs(INVALID_OUTPUT)));
  }

  private Map<String, Specimens.Output> outputs(String folder) {
    Map<String, Content> there = files.below(folder);
    Map<String, Specimens.Output> outputs = new HashMap<>();
    there.forEach((path, written) -> {
      if (!path.endsWith(".out")) {
        return;
      }
      String stem = path.substring(0, path.length() - ".out".length());
      Content input = there.get(stem + ".in");
      Content answer = there.get(stem + ".ans");
      if (input == null || answer == null) {
        findings.note(path, null, "It is not tried, since its .in or its .ans is missing.");
        return;
      }
      TestCase test =
          new TestCase(
              stem.substring(folder.length()),
              false,
              input,
              answer,
              null,
              config.arguments(stem, "output_validator_args", "output_validator_flags"),
              List.of(),
              Map.of());
      outputs.put(stem.substring("data/".length()), new Specimens.Output(test, written));
    });
    return outputs;
  }

  private ProgramArgs inputArgs(String path) {
    return config.programArgs("data/" + path, "input_validator_args", "input_validator_flags");
  }

  /** Each file or folder is one; languages of grammars alone are left to other tools. */
  private Map<String, Judging.Validator> validators() {
    Map<String, Map<String, String>> programs = new TreeMap<>();
    for (String folder : FOLDERS) {
      for (String path : files.below(folder).keySet()) {
        String name = folder + path.substring(folder.length()).split("/", 2)[0];
        programs
            .computeIfAbsent(name, key -> new TreeMap<>())
            .put(path, Constants.fill(files.source(path, findings), metadata.constants()));
      }
    }
    Map<String, Judging.Validator> validators = new TreeMap<>();
    programs.forEach((name, texts) -> {
      if (JuryPrograms.fault(texts) == null) {
        validators.put(name, new JuryPrograms(metadata).program(texts));
      } else {
        findings.note(name, null, "This input validator cannot be run here; it is left out.");
      }
    });
    return validators;
  }
}
