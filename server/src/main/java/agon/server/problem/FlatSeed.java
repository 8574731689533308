package agon.server.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Translates the flat form that collections of function problems have: {@code functionName,
 * parameters, returnType, compare, statement, stubs, wrong, testCases}.
 */
final class FlatSeed {
  private FlatSeed() {}

  static boolean is(ObjectNode document) {
    return document.has("functionName") && document.has("returnType");
  }

  /** The same in our form; keys that are not known stay, so that they are told. */
  static ObjectNode seed(ObjectNode flat) {
    ObjectNode rest = flat.deepCopy();
    ObjectNode seed = SeedJson.MAPPER.createObjectNode();
    String id = text(rest.remove("id")).asText();
    seed.put("id", id.toLowerCase(Locale.ROOT).replace('_', '-')); // As a folder's name is read.
    seed.put("title", capital(text(rest.remove("title")).asText()));
    seed.put("question", PlainStatement.toMarkdown(text(rest.remove("statement")).asText()));
    JsonNode origin = rest.remove("origin");
    if (origin != null) {
      seed.putObject("metadata").put("source", source(origin));
    }
    ObjectNode signature = seed.putObject("signature");
    signature.set("function", text(rest.remove("functionName")));
    ArrayNode parameters = signature.putArray("parameters");
    for (JsonNode parameter : text(rest.remove("parameters"))) {
      parameters
          .addObject()
          .put("name", usable(parameter.path("name").asText()))
          .set("type", parameter.path("type"));
    }
    signature.set("returns", text(rest.remove("returnType")));
    String compare = text(rest.remove("compare")).asText("").replace(':', ' ');
    if (!compare.isEmpty() && !compare.equals("exact")) {
      signature.put("compare", compare);
    }
    seed.set("codeStubs", text(rest.remove("stubs")));
    seed.set("testCases", tests(text(rest.remove("testCases"))));
    files(seed, text(rest.remove("wrong")));
    rest.properties().forEach(entry -> seed.set(entry.getKey(), entry.getValue()));
    return seed;
  }

  private static JsonNode text(@Nullable JsonNode node) {
    return node == null ? MissingNode.getInstance() : node;
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

  private static ArrayNode tests(JsonNode flat) {
    ArrayNode tests = SeedJson.MAPPER.createArrayNode();
    for (JsonNode one : flat) {
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
  private static void files(ObjectNode seed, JsonNode wrong) {
    if (wrong.isEmpty()) {
      return;
    }
    ObjectNode files = seed.putObject("files");
    for (Map.Entry<String, JsonNode> entry : wrong.properties()) {
      String ending = Templates.ending(entry.getKey());
      String name = entry.getKey().equals("java") ? "Solution" : "constant";
      if (ending != null) {
        files.set("submissions/wrong_answer/" + name + "." + ending, entry.getValue());
      }
    }
  }
}
