package agon.packages.json;

import agon.packages.files.PackagePath;
import agon.packages.text.Halves;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The test cases of a JSON document as files. The {@code type} of a case says how its input is
 * read: {@code text} is what a program reads; the types of the parameters, such as {@code tree} or
 * {@code int[], int}, are the arguments, a single one as it is and several in an array; {@code
 * calls} is for a class.
 */
final class DocumentCases {
  static final String TEXT = "text";
  static final String CALLS = "calls";
  static final String ARGUMENTS = "arguments";
  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final Set<String> TEXTS = Set.of("string", "string?", "char", "char?");
  private static final Set<String> KEYS =
      Set.of("type", "input", "output", "sample", "name", "explanation");

  private static final ObjectReader PARTS =
      DocumentJson.MAPPER
          .readerFor(JsonNode.class)
          .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Takes a file with the key of the document that it comes from. */
  @FunctionalInterface
  interface Put {
    void file(String path, String key, byte[] content);
  }

  private final ArrayNode tests;
  private final JsonNode signature;
  private final boolean program;
  private final boolean calls;
  private final List<String> types;
  private final boolean samplesSaid;
  private final BiConsumer<String, String> fault;

  /**
   * Reads nothing yet.
   *
   * @param signature as in signature.yaml; a missing node for a program
   */
  DocumentCases(ArrayNode tests, JsonNode signature, BiConsumer<String, String> fault) {
    this.tests = tests;
    this.signature = signature;
    this.fault = fault;
    program = !signature.isObject();
    calls = signature.has("class");
    types = types(signature);
    samplesSaid = tests.valueStream().anyMatch(test -> test.has("sample"));
  }

  /** The types of the parameters. */
  static List<String> types(JsonNode signature) {
    return signature
        .path("parameters")
        .valueStream()
        .map(one -> plain(one.path("type").asText()))
        .toList();
  }

  /** What the type of a case is called for that signature. */
  static String type(JsonNode signature) {
    if (!signature.isObject()) {
      return TEXT;
    }
    return signature.has("class")
        ? CALLS
        : types(signature).isEmpty() ? ARGUMENTS : String.join(", ", types(signature));
  }

  /** The type of the answer. */
  private String answerType() {
    String returns = plain(signature.path("returns").asText());
    if (!returns.equals("void")) {
      return returns;
    }
    String answer = signature.path("answer").asText();
    for (JsonNode parameter : signature.path("parameters")) {
      if (parameter.path("name").asText().equals(answer)) {
        return plain(parameter.path("type").asText());
      }
    }
    return returns;
  }

  private static String plain(String type) {
    return BLANK.matcher(type).replaceAll("");
  }

  private static boolean isText(String type) {
    return TEXTS.contains(type);
  }

  /** Whether a case is shown: as it says or, where none says it, among the first two. */
  private boolean sample(int index) {
    return samplesSaid
        ? tests.get(index).path("sample").asBoolean()
        : index < Math.min(2, tests.size() - 1);
  }

  /** The name of the number-th case of so many, such as 07 of 12. */
  static String name(int number, int of) {
    return ("%0" + String.valueOf(of).length() + "d").formatted(number);
  }

  void write(Put put) {
    int samples = 0;
    for (int i = 0; i < tests.size(); i++) {
      samples += sample(i) ? 1 : 0;
    }
    int[] numbers = new int[2];
    for (int i = 0; i < tests.size(); i++) {
      JsonNode test = tests.get(i);
      String key = "testCases[" + i + "]";
      boolean sample = sample(i);
      int number = ++numbers[sample ? 0 : 1];
      String name = name(number, sample ? samples : tests.size() - samples);
      if (test.has("name")) {
        name = test.path("name").asText();
        String wrong =
            test.path("name").isTextual() ? PackagePath.anyFault(name) : "This must be a text.";
        if (wrong != null) {
          fault.accept(key + ".name", wrong);
          name = "wrong-" + i; // What else is wrong with the case is said as well.
        }
      }
      if (test.has("sample") && !test.path("sample").isBoolean()) {
        fault.accept(key + ".sample", "This must be true or false.");
      }
      String stem = "data/" + (sample ? "sample/" : "secret/") + name;
      test.fieldNames()
          .forEachRemaining(field -> {
            if (!KEYS.contains(field)) {
              fault.accept(key + "." + field, "There is no such key; is it mistyped?");
            }
          });
      String input = input(key, test);
      String output = output(key + ".output", test.path("output"));
      if (input != null && output != null) {
        put.file(stem + ".in", key + ".input", input.getBytes(StandardCharsets.UTF_8));
        put.file(stem + ".ans", key + ".output", output.getBytes(StandardCharsets.UTF_8));
      }
      if (test.path("explanation").isTextual()) {
        byte[] text = test.path("explanation").asText().getBytes(StandardCharsets.UTF_8);
        put.file(stem + ".md", key + ".explanation", text);
      } else if (test.has("explanation")) {
        fault.accept(key + ".explanation", "This must be a text.");
      }
    }
  }

  private @Nullable String input(String key, JsonNode test) {
    JsonNode value = test.path("input");
    String type = said(test.path("type"));
    String own = plain(type(signature));
    if (!type.isEmpty() && !type.equals(own) && (program || calls || !type.equals(ARGUMENTS))) {
      fault.accept(
          key + ".type", "The input is read as '" + type(signature) + "', not as '" + type + "'.");
      return null;
    }
    if (value.isMissingNode()) {
      fault.accept(key + ".input", "This is missing.");
      return null;
    }
    if (program) {
      return text(key + ".input", value);
    }
    boolean single = types.size() == 1 && type.equals(own) && !calls;
    if (single && (!value.isTextual() || isText(own))) {
      return "[" + DocumentJson.compact(value) + "]\n";
    }
    JsonNode read = value.isTextual() ? arguments(key + ".input", value.asText(), single) : value;
    return read == null ? null : DocumentJson.compact(read) + "\n";
  }

  /** A list of types is as good as a text with commas. */
  private static String said(JsonNode type) {
    return plain(
        type.isArray()
            ? String.join(",", type.valueStream().map(JsonNode::asText).toList())
            : type.asText());
  }

  private @Nullable String text(String key, JsonNode value) {
    if (!value.isTextual()) {
      fault.accept(key, "What a program reads and writes is a text.");
      return null;
    }
    return value.asText();
  }

  /** JSON in a text: all in one array, or one value after the other, such as a line for each. */
  private @Nullable JsonNode arguments(String key, String text, boolean single) {
    ArrayNode values = DocumentJson.MAPPER.createArrayNode();
    try (JsonParser parser = DocumentJson.MAPPER.createParser(text)) {
      for (JsonToken next = parser.nextToken(); next != null; next = parser.nextToken()) {
        values.add(PARTS.<JsonNode>readValue(parser));
      }
    } catch (IOException e) {
      fault.accept(key, "This text is not JSON.");
      return null;
    }
    Halves.find(key, values, fault);
    boolean whole = values.size() == 1 && values.get(0).isArray() && !single;
    return whole && (calls || values.get(0).size() == types.size()) ? values.get(0) : values;
  }

  private @Nullable String output(String key, JsonNode value) {
    if (value.isMissingNode()) {
      fault.accept(key, "This is missing.");
      return null;
    }
    if (program) {
      return text(key, value);
    }
    if (value.isTextual() && !isText(answerType())) {
      try {
        JsonNode read = DocumentJson.MAPPER.readTree(value.asText());
        Halves.find(key, read, fault);
        return DocumentJson.compact(read) + "\n";
      } catch (JsonProcessingException e) {
        fault.accept(key, "This text is not JSON.");
        return null;
      }
    }
    return DocumentJson.compact(value) + "\n";
  }
}
