package agon.packages;

import agon.packages.files.YamlFile;
import agon.packages.text.Arguments;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arguments for several programs of one kind.
 *
 * @param all for every program, where they are not told apart
 * @param own by a program's name, with or without its ending; empty where all get the same
 */
public record ProgramArgs(List<String> all, Map<String, List<String>> own) {
  public static final ProgramArgs NONE = new ProgramArgs(List.of(), Map.of());

  public ProgramArgs {
    all = List.copyOf(all);
    own = Map.copyOf(own);
  }

  /** A list or line for all; or a map of names to such, or of one name and its flags. */
  public static ProgramArgs read(YamlFile yaml, String key) {
    JsonNode node = yaml.at(key);
    if (!node.isObject()) {
      return new ProgramArgs(yaml.arguments(key), Map.of());
    }
    Map<String, List<String>> own = new HashMap<>();
    if (node.has("name") && node.has("flags")) {
      own.put(node.path("name").asText(), line(node.path("flags")));
    } else {
      node.properties().forEach(entry -> own.put(entry.getKey(), line(entry.getValue())));
    }
    return new ProgramArgs(List.of(), own);
  }

  private static List<String> line(JsonNode node) {
    if (!node.isArray()) {
      return Arguments.of(node.asText());
    }
    List<String> words = new ArrayList<>();
    node.forEach(word -> words.add(word.asText()));
    return words;
  }

  /** Those of the program at that path. */
  public List<String> of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String stem = ProgramFiles.stem(name);
    return own.isEmpty() ? all : own.getOrDefault(name, own.getOrDefault(stem, List.of()));
  }
}
