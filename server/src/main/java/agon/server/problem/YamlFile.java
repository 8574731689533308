package agon.server.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A YAML file of the package that holds a map; what is wrong with it goes to the findings. */
final class YamlFile {
  private static final YAMLMapper MAPPER =
      new YAMLMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  private final String path;
  private final JsonNode root;
  private final Findings findings;

  private YamlFile(String path, JsonNode root, Findings findings) {
    this.path = path;
    this.root = root;
    this.findings = findings;
  }

  /** Reads it; a file that is not there is an empty map. */
  static YamlFile read(PackageFiles files, String path, Findings findings) {
    return read(path, files.text(path, findings), findings);
  }

  /** Reads a text that has been found; an empty one is an empty map. */
  static YamlFile read(String path, Optional<String> text, Findings findings) {
    JsonNode root = JsonNodeFactory.instance.objectNode();
    if (text.isPresent()) {
      try (JsonParser parser = MAPPER.createParser(text.get())) {
        JsonNode node = MAPPER.readTree(parser);
        if (node != null && node.isObject()) {
          root = node;
        } else if (node != null && !node.isNull() && !node.isMissingNode()) {
          findings.add(path, "This file must be a map of keys to values.");
        }
      } catch (JsonProcessingException e) {
        findings.add(path, "This is not valid YAML: " + firstLine(e.getOriginalMessage()) + ".");
      } catch (IOException e) {
        throw new IllegalStateException("Reading a text in memory cannot fail.", e);
      }
    }
    return new YamlFile(path, root, findings);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("it cannot be read");
  }

  String path() {
    return path;
  }

  /** What stands at a key or, with dots, below it; a missing node when there is nothing. */
  JsonNode at(String key) {
    JsonNode node = root;
    for (String part : key.split("\\.", -1)) {
      node = node.path(part);
    }
    return node.isNull() ? node.path("") : node;
  }

  void fault(String key, String reason) {
    findings.add(path, key, reason);
  }

  void note(String key, String reason) {
    findings.note(path, key, reason);
  }

  boolean has(String key) {
    return !at(key).isMissingNode();
  }

  /** What stands at a key that may have dots in it. */
  JsonNode entry(String key) {
    return root.path(key);
  }

  /** The keys of the map itself. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    root.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** The scalar at a key as text. */
  Optional<String> text(String key) {
    JsonNode node = at(key);
    if (node.isContainerNode()) {
      fault(key, "This must be a single value.");
      return Optional.empty();
    }
    return node.isMissingNode() ? Optional.empty() : Optional.of(node.asText().strip());
  }

  Optional<Double> number(String key) {
    Optional<String> text = text(key);
    try {
      return text.map(Double::valueOf);
    } catch (NumberFormatException e) {
      fault(key, "'" + text.orElse("") + "' is no number.");
      return Optional.empty();
    }
  }

  /** A sequence of texts, or a single text that is taken apart at its spaces. */
  List<String> words(String key) {
    JsonNode node = at(key);
    List<String> words = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(word -> words.add(word.asText().strip()));
    } else if (node.isValueNode() && !node.asText().isBlank()) {
      words.addAll(List.of(node.asText().strip().split("\\s+")));
    } else if (node.isObject()) {
      fault(key, "This must be a list.");
    }
    return words;
  }

  /**
   * Arguments for a program: a sequence, or a line that is taken apart, with quotation marks. The
   * legacy format may have a map with the program's name and its line as {@code flags}.
   */
  List<String> arguments(String key) {
    JsonNode node = at(key);
    JsonNode line = node.isObject() && node.has("flags") ? node.path("flags") : node;
    return line.isTextual() ? Arguments.of(line.asText()) : words(key);
  }

  /** Every key but these is a finding. */
  void allowOnly(String under, Set<String> keys) {
    JsonNode node = under.isEmpty() ? root : at(under);
    node.fieldNames()
        .forEachRemaining(key -> {
          if (!keys.contains(key)) {
            fault(
                under.isEmpty() ? key : under + "." + key, "There is no such key; is it mistyped?");
          }
        });
  }
}
