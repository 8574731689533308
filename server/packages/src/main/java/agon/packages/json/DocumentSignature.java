package agon.packages.json;

import agon.packages.signature.ValueTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Finds the signature of a JSON document: the one that it gives; else that of a stub in a language
 * that names types; else the names of any stub with the types that the test cases name or have.
 */
final class DocumentSignature {
  private static final List<String> TYPED = List.of("java", "cpp", "python");
  private static final List<String> NAMED = List.of("python", "javascript", "typescript", "ruby");

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private final JsonNode given;
  private final ObjectNode stubs;
  private final ArrayNode tests;

  DocumentSignature(JsonNode given, ObjectNode stubs, ArrayNode tests) {
    this.given = given;
    this.stubs = stubs;
    this.tests = tests;
  }

  /** A map as in signature.yaml; a missing node for a program, or with a fault. */
  JsonNode find(BiConsumer<String, String> fault, BiConsumer<String, String> note) {
    if (given.isObject()) {
      return given;
    }
    if (!given.isMissingNode()) {
      fault.accept("signature", "This must be a map, as in signature.yaml.");
      return MissingNode.getInstance();
    }
    if (isProgram()) {
      return MissingNode.getInstance();
    }
    Optional<ObjectNode> found =
        TYPED.stream()
            .filter(stubs::has)
            .flatMap(language -> StubReader.typed(language, stubs.path(language).asText()).stream())
            .findFirst()
            .map(this::widened)
            .or(this::named);
    if (found.isEmpty()) {
      fault.accept(
          "signature",
          "It is missing, and no stub under 'codeStubs' tells it: give function, parameters and"
              + " returns, or class and methods, as in signature.yaml. The test cases of a program"
              + " have the type text.");
      return MissingNode.getInstance();
    }
    note.accept("signature", "It was taken from the stubs: " + DocumentJson.compact(found.get()));
    return found.get();
  }

  private boolean isProgram() {
    boolean texts =
        tests
            .valueStream()
            .allMatch(test -> test.path("input").isTextual() && test.path("output").isTextual());
    return tests
        .valueStream()
        .allMatch(test ->
            test.has("type")
                ? test.path("type").asText().equals(DocumentCases.TEXT)
                : stubs.isEmpty() && texts);
  }

  /** Python's int has no bounds: where the tests need more than 32 bits it is a long. */
  private ObjectNode widened(ObjectNode signature) {
    List<String> types = argumentTypes(signature.path("parameters").size());
    for (int i = 0; i < types.size(); i++) {
      ObjectNode parameter = (ObjectNode) signature.path("parameters").get(i);
      parameter.put("type", widened(parameter.path("type").asText(), types.get(i)));
    }
    String returns = signature.path("returns").asText();
    signature.put("returns", widened(returns, ValueTypes.of(outputs())));
    return signature;
  }

  private static String widened(String said, String seen) {
    return said.startsWith("int") && seen.startsWith("long") ? "long" + said.substring(3) : said;
  }

  private List<JsonNode> outputs() {
    return tests.valueStream().map(test -> test.path("output")).toList();
  }

  private Optional<ObjectNode> named() {
    return Stream.concat(NAMED.stream(), Stream.of("go"))
        .filter(stubs::has)
        .flatMap(language -> StubReader.named(stubs.path(language).asText()).stream())
        .findFirst()
        .flatMap(this::withTypes);
  }

  private Optional<ObjectNode> withTypes(ObjectNode signature) {
    List<String> types = argumentTypes(signature.path("parameters").size());
    if (types.size() != signature.path("parameters").size()) {
      return Optional.empty();
    }
    for (int i = 0; i < types.size(); i++) {
      ((ObjectNode) signature.path("parameters").get(i)).put("type", types.get(i));
    }
    return Optional.of(signature.put("returns", ValueTypes.of(outputs())));
  }

  /** As the cases name them, else as their values are; empty when they are not that many. */
  private List<String> argumentTypes(int count) {
    for (JsonNode test : tests) {
      String type = test.path("type").asText();
      if (!type.isEmpty() && !type.equals(DocumentCases.ARGUMENTS)) {
        List<String> named = List.of(COMMA.split(type));
        return named.size() == count ? named : List.of();
      }
    }
    List<String> types = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<JsonNode> values = new ArrayList<>();
      for (JsonNode test : tests) {
        if (test.path("input").size() != count) {
          return List.of();
        }
        values.add(test.path("input").get(i));
      }
      types.add(ValueTypes.of(values));
    }
    return types;
  }
}
