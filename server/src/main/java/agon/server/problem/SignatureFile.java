package agon.server.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code signature.yaml}, which makes a package a function problem. */
final class SignatureFile {
  static final String PATH = "signature.yaml";

  private final YamlFile yaml;

  SignatureFile(PackageFiles files, Findings findings) {
    yaml = YamlFile.read(files, PATH, findings);
    yaml.allowOnly("", Set.of("function", "parameters", "returns", "compare", "process"));
  }

  /** Empty with findings when it is not right. */
  Optional<Signature> signature() {
    List<Parameter> parameters = new ArrayList<>();
    boolean good = true;
    JsonNode list = yaml.at("parameters");
    if (!list.isArray()) {
      yaml.fault("parameters", "This must be a list of parameters, each with name and type.");
      good = false;
    }
    for (int i = 0; i < list.size(); i++) {
      String key = "parameters[" + i + "]";
      JsonNode entry = list.get(i);
      try {
        parameters.add(
            new Parameter(entry.path("name").asText(), Type.parse(entry.path("type").asText())));
      } catch (IllegalArgumentException e) {
        yaml.fault(key, String.valueOf(e.getMessage()));
        good = false;
      }
    }
    Optional<Type> returns = Optional.empty();
    try {
      returns = Optional.of(Type.parse(yaml.text("returns").orElse("")));
    } catch (IllegalArgumentException e) {
      yaml.fault("returns", String.valueOf(e.getMessage()));
    }
    if (!good || returns.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Signature(yaml.text("function").orElse(""), parameters, returns.get()));
    } catch (IllegalArgumentException e) {
      yaml.fault("function", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** Whether one process may answer all tests; else each test has a process of its own. */
  boolean oneProcess() {
    String text = yaml.text("process").orElse("each");
    if (!text.equals("each") && !text.equals("shared")) {
      yaml.fault(
          "process",
          "This is 'each', a process for each test, or 'shared', one for all; not '" + text + "'.");
    }
    return text.equals("shared");
  }

  /** How values are compared, exactly unless the file says otherwise. */
  Comparison comparison() {
    try {
      return ValueComparison.of(yaml.text("compare").orElse("exact"));
    } catch (IllegalArgumentException e) {
      yaml.fault("compare", String.valueOf(e.getMessage()));
      return Comparison.EXACT;
    }
  }
}
