package agon.packages.read;

import agon.packages.Judging;
import agon.packages.compare.Comparison;
import agon.packages.compare.ValueComparison;
import agon.packages.files.Findings;
import agon.packages.files.PackageFiles;
import agon.packages.files.YamlFile;
import agon.packages.signature.ClassSignature;
import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Method;
import agon.packages.signature.Parameter;
import agon.packages.signature.Signature;
import agon.packages.signature.Type;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads {@code signature.yaml}, which makes a package a function problem. */
public final class SignatureFile {
  public static final String PATH = "signature.yaml";

  private static final String VOID = "void";

  private final YamlFile yaml;
  private boolean good = true;

  SignatureFile(PackageFiles files, Findings findings) {
    yaml = YamlFile.read(files, PATH, findings);
  }

  /** Empty with findings when it is not right. */
  Optional<Signature> signature() {
    return yaml.has("class") ? forClass() : forFunction();
  }

  private Optional<Signature> forFunction() {
    yaml.allowOnly("", Set.of("function", "parameters", "returns", "answer", "compare", "process"));
    List<Parameter> parameters = parameters("parameters", yaml.at("parameters"));
    Type returns = returns("returns", yaml.at("returns"));
    String answer = yaml.text("answer").orElse(null);
    checked("function", () -> Signature.requireName("function", yaml.text("function").orElse("")));
    checked("parameters", () -> Signature.requireParameters("function", parameters));
    return made(
        "function",
        () -> new FunctionSignature(yaml.text("function").orElse(""), parameters, returns, answer));
  }

  private Optional<Signature> forClass() {
    yaml.allowOnly("", Set.of("class", "constructor", "methods", "compare", "process"));
    List<Parameter> constructor = List.of();
    if (yaml.has("constructor")) {
      allowOnly("constructor", yaml.at("constructor"), Set.of("parameters"));
      constructor = parameters("constructor.parameters", yaml.at("constructor.parameters"));
    }
    List<Parameter> parameters = constructor;
    List<Method> methods = new ArrayList<>();
    JsonNode list = yaml.at("methods");
    if (!list.isArray()) {
      fault("methods", "This must be a list of methods, each with name, parameters and returns.");
    }
    for (int i = 0; i < list.size(); i++) {
      method("methods[" + i + "]", list.get(i)).ifPresent(methods::add);
    }
    checked("class", () -> Signature.requireName("class", yaml.text("class").orElse("")));
    return made(
        "class", () -> new ClassSignature(yaml.text("class").orElse(""), parameters, methods));
  }

  private Optional<Method> method(String key, JsonNode entry) {
    allowOnly(key, entry, Set.of("name", "parameters", "returns"));
    List<Parameter> parameters = parameters(key + ".parameters", entry.path("parameters"));
    Type returns = returns(key + ".returns", entry.path("returns"));
    checked(key, () -> Signature.requireName("method", entry.path("name").asText()));
    return made(key, () -> new Method(entry.path("name").asText(), parameters, returns));
  }

  private List<Parameter> parameters(String key, JsonNode list) {
    if (!list.isArray()) {
      fault(key, "This must be a list of parameters, each with name and type.");
    }
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      String place = key + "[" + i + "]";
      JsonNode entry = list.get(i);
      allowOnly(place, entry, Set.of("name", "type"));
      try {
        parameters.add(
            new Parameter(entry.path("name").asText(), Type.parse(entry.path("type").asText())));
      } catch (IllegalArgumentException e) {
        fault(place, String.valueOf(e.getMessage()));
      }
    }
    return parameters;
  }

  /** Null for nothing, or with a finding. */
  private @Nullable Type returns(String key, JsonNode text) {
    if (text.asText().strip().equals(VOID)) {
      return null;
    }
    try {
      return Type.parse(text.asText());
    } catch (IllegalArgumentException e) {
      fault(
          key,
          text.isMissingNode()
              ? "This must be the type of the result, or void."
              : String.valueOf(e.getMessage()));
      return null;
    }
  }

  private void allowOnly(String key, JsonNode entry, Set<String> keys) {
    if (!entry.isObject()) {
      fault(
          key, "This must be a map of " + String.join(", ", keys.stream().sorted().toList()) + ".");
    }
    entry
        .fieldNames()
        .forEachRemaining(name -> {
          if (!keys.contains(name)) {
            fault(key + "." + name, "There is no such key; is it mistyped?");
          }
        });
  }

  /** What the supplier makes, unless something was wrong before or is now. */
  private <T> Optional<T> made(String key, Supplier<T> supplier) {
    if (!good) {
      return Optional.empty();
    }
    try {
      return Optional.of(supplier.get());
    } catch (IllegalArgumentException e) {
      fault(key, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void checked(String key, Runnable check) {
    try {
      check.run();
    } catch (IllegalArgumentException e) {
      fault(key, String.valueOf(e.getMessage()));
    }
  }

  private void fault(String key, String reason) {
    good = false;
    yaml.fault(key, reason);
  }

  /** What the tests run in, each in a process of its own unless the file says otherwise. */
  Judging.Processes processes() {
    String text = yaml.text("process").orElse("each");
    if (!text.equals("each") && !text.equals("shared")) {
      yaml.fault(
          "process",
          "This is 'each', a process for each test, or 'shared', one for all; not '" + text + "'.");
    }
    return text.equals("shared") ? Judging.Processes.SHARED : Judging.Processes.EACH;
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
