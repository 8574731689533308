package agon.packages.files;

import agon.packages.text.Arguments;
import agon.packages.text.Excerpt;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A YAML file of the package that holds a map; what is wrong with it goes to the findings. Every
 * scalar is the text that stands there.
 */
public final class YamlFile {
  /** As the format writes them; Java alone would also take {@code 1d} and {@code NaN}. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

  private final String path;
  private final JsonNode root;
  private final Findings findings;

  private YamlFile(String path, JsonNode root, Findings findings) {
    this.path = path;
    this.root = root;
    this.findings = findings;
  }

  /** Reads it; a file that is not there is an empty map. */
  public static YamlFile read(PackageFiles files, String path, Findings findings) {
    return read(path, files.text(path, findings), findings);
  }

  /** Reads a text that has been found; an empty one is an empty map. */
  public static YamlFile read(String path, Optional<String> text, Findings findings) {
    JsonNode root = JsonNodeFactory.instance.objectNode();
    if (text.isPresent()) {
      try {
        JsonNode node = YamlText.read(text.get());
        if (node.isObject()) {
          root = node;
        } else if (!node.isNull()) {
          findings.add(path, "This file must be a map of keys to values.");
        }
      } catch (YamlText.BrokenException e) {
        findings.add(path, String.valueOf(e.getMessage()));
      }
    }
    return new YamlFile(path, root, findings);
  }

  public String path() {
    return path;
  }

  /** What stands at a key or, with dots, below it; a missing node when there is nothing. */
  public JsonNode at(String key) {
    JsonNode node = root;
    for (String part : key.split("\\.", -1)) {
      node = node.path(part);
    }
    return node.isNull() ? node.path("") : node;
  }

  public void fault(String key, String reason) {
    findings.add(path, key, reason);
  }

  public void note(String key, String reason) {
    findings.note(path, key, reason);
  }

  public boolean has(String key) {
    return !at(key).isMissingNode();
  }

  /** What stands at a key that may have dots in it. */
  public JsonNode entry(String key) {
    return root.path(key);
  }

  /** The keys of the map itself. */
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    root.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** The scalar at a key as text. */
  public Optional<String> text(String key) {
    JsonNode node = at(key);
    if (node.isContainerNode()) {
      fault(key, "This must be a single value.");
      return Optional.empty();
    }
    return node.isMissingNode() ? Optional.empty() : Optional.of(node.asText().strip());
  }

  public Optional<Double> number(String key) {
    Optional<String> text = text(key);
    if (text.isPresent() && !NUMBER.matches(text.get())) {
      fault(
          key,
          "'"
              + Excerpt.of(text.get())
              + "' is no number"
              + (Pattern.matches("[0-9]+,[0-9]+", text.get()) ? "; write it with a point." : "."));
      return Optional.empty();
    }
    return text.map(Double::valueOf);
  }

  /** Whether a text is a number as the format writes them. */
  public static boolean isNumber(String text) {
    return NUMBER.matches(text.strip());
  }

  /** A sequence of texts, or a single text that is taken apart at its spaces. */
  public List<String> words(String key) {
    JsonNode node = at(key);
    List<String> words = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(word -> words.add(word.asText().strip()));
    } else if (node.isValueNode() && !node.asText().isBlank()) {
      words.addAll(List.of(node.asText().strip().split("\\s+", -1)));
    } else if (node.isObject()) {
      fault(key, "This must be a list.");
    }
    return words;
  }

  /**
   * Arguments for a program: a sequence, or a line that is taken apart, with quotation marks. The
   * legacy format may have a map with the program's name and its line as {@code flags}.
   */
  public List<String> arguments(String key) {
    JsonNode node = at(key);
    JsonNode line = node.isObject() && node.has("flags") ? node.path("flags") : node;
    return line.isTextual() ? Arguments.of(line.asText()) : words(key);
  }

  /** Every key but these is a finding, which names the one that was probably meant. */
  public void allowOnly(String under, Set<String> keys) {
    JsonNode node = under.isEmpty() ? root : at(under);
    node.fieldNames()
        .forEachRemaining(key -> {
          if (!keys.contains(key)) {
            fault(
                under.isEmpty() ? key : under + "." + key,
                "There is no such key; is it mistyped?" + NearKeys.hint(key, keys));
          }
        });
  }
}
