package agon.packages.json;

import agon.packages.read.PlainStatement;
import agon.packages.read.Templates;
import agon.packages.signature.ReservedWords;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Translates the flat form that collections of function problems have: {@code functionName,
 * parameters, returnType, compare, statement, stubs, wrong, testCases}.
 */
final class FlatDocument {
  private static final String WRONG = "files.submissions/wrong_answer/";
  private static final Map<String, String> KEYS =
      Map.of(
          "question", "statement",
          "codeStubs", "stubs",
          "signature.function", "functionName",
          "signature.parameters", "parameters",
          "signature.returns", "returnType",
          "signature.compare", "compare",
          "metadata.source", "origin");

  private FlatDocument() {}

  static boolean is(ObjectNode document) {
    return document.has("functionName") || (document.has("statement") && !document.has("question"));
  }

  /** What the flat form calls a key of ours. */
  static String key(String ours) {
    for (Map.Entry<String, String> one : KEYS.entrySet()) {
      String rest = ours.startsWith(one.getKey()) ? ours.substring(one.getKey().length()) : null;
      if (rest != null && (rest.isEmpty() || rest.startsWith(".") || rest.startsWith("["))) {
        return one.getValue() + rest;
      }
    }
    return ours.startsWith(WRONG) ? "wrong." + languageOf(ours) : ours;
  }

  private static String languageOf(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return Templates.languages().stream()
        .filter(language -> ending.equals(Templates.ending(language)))
        .reduce(ending, (first, last) -> last); // Python rather than PyPy.
  }

  /**
   * The same in our form; keys that are not known stay, so that they are told, and so do values
   * that are not what they must be.
   */
  static ObjectNode seed(ObjectNode flat, BiConsumer<String, String> fault) {
    ObjectNode rest = flat.deepCopy();
    ObjectNode seed = DocumentJson.MAPPER.createObjectNode();
    // As a folder's name is read.
    move(rest, "id", seed, "id", id -> id.toLowerCase(Locale.ROOT).replace('_', '-'));
    move(rest, "title", seed, "title", FlatDocument::capital);
    move(rest, "statement", seed, "question", PlainStatement::toMarkdown);
    JsonNode origin = rest.remove("origin");
    if (origin != null && origin.isObject()) {
      seed.putObject("metadata").put("source", source(origin));
    } else if (origin != null) {
      fault.accept("origin", "This must be a map.");
    }
    ObjectNode signature = seed.putObject("signature");
    move(rest, "functionName", signature, "function", name -> name);
    ArrayNode parameters = signature.putArray("parameters");
    JsonNode list = rest.remove("parameters");
    if (list == null || !list.isArray()) {
      fault.accept("parameters", "This must be a list of parameters, each with name and type.");
    } else {
      list.forEach(one -> parameters.add(parameter(one)));
    }
    move(rest, "returnType", signature, "returns", type -> type);
    JsonNode compare = rest.remove("compare");
    if (compare != null && !compare.isTextual()) {
      fault.accept("compare", "This must be a text.");
    } else if (compare != null && !compare.asText().equals("exact")) {
      signature.put("compare", compare.asText().replace(':', ' '));
    }
    JsonNode stubs = rest.remove("stubs");
    if (stubs != null) {
      seed.set("codeStubs", stubs);
    }
    seed.set("testCases", tests(rest.remove("testCases")));
    JsonNode wrong = rest.remove("wrong");
    if (wrong != null && !wrong.isObject()) {
      fault.accept("wrong", "This must be a map of languages to programs.");
    } else if (wrong != null) {
      files(seed, wrong, fault);
    }
    rest.properties().forEach(entry -> seed.set(entry.getKey(), entry.getValue()));
    return seed;
  }

  private static void move(
      ObjectNode from, String key, ObjectNode to, String ours, UnaryOperator<String> read) {
    JsonNode value = from.remove(key);
    if (value != null) {
      to.set(ours, value.isTextual() ? TextNode.valueOf(read.apply(value.asText())) : value);
    }
  }

  /** A parameter with another key stays as it is, so that this is told. */
  private static JsonNode parameter(JsonNode given) {
    if (!(given instanceof ObjectNode map) || !map.path("name").isTextual()) {
      return given;
    }
    return map.deepCopy().put("name", usable(map.path("name").asText()));
  }

  private static String capital(String title) {
    return title.isEmpty()
        ? ""
        : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  /** A name that some language reserves gets an underscore, as stubs do it. */
  private static String usable(String name) {
    return ReservedWords.contains(name) ? name + "_" : name;
  }

  private static String source(JsonNode origin) {
    String name = origin.path("repo").asText(origin.path("dataset").asText());
    String licence = origin.path("license").asText();
    return licence.isEmpty() ? name : name + " (" + licence + ")";
  }

  private static JsonNode tests(@Nullable JsonNode flat) {
    ArrayNode tests = DocumentJson.MAPPER.createArrayNode();
    if (flat != null && !flat.isArray()) {
      return flat;
    }
    for (JsonNode one : flat == null ? tests : flat) {
      if (!one.isObject()) {
        tests.add(one);
        continue;
      }
      ObjectNode test = tests.addObject();
      one.properties()
          .forEach(entry ->
              test.set(
                  entry.getKey().equals("description") ? "explanation" : entry.getKey(),
                  entry.getValue()));
    }
    return tests;
  }

  /** What must not be accepted becomes submissions that verifying judges. */
  private static void files(ObjectNode seed, JsonNode wrong, BiConsumer<String, String> fault) {
    ObjectNode files = DocumentJson.MAPPER.createObjectNode();
    for (Map.Entry<String, JsonNode> entry : wrong.properties()) {
      String ending = Templates.ending(entry.getKey());
      String name = entry.getKey().equals("java") ? "Solution" : "constant";
      if (ending == null) {
        fault.accept(
            "wrong." + entry.getKey(),
            "There is no such language; there are "
                + String.join(", ", Templates.languages())
                + ".");
      } else {
        String path = WRONG.substring("files.".length()) + name;
        boolean taken = files.has(path + "." + ending);
        files.set(path + (taken ? "_" + entry.getKey() : "") + "." + ending, entry.getValue());
      }
    }
    if (!files.isEmpty()) {
      seed.set("files", files);
    }
  }
}
