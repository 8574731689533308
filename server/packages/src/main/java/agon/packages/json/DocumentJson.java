package agon.packages.json;

import agon.packages.files.Findings;
import agon.packages.files.PackageFiles;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/** JSON whose numbers keep every digit, and the YAML that packages are written in. */
final class DocumentJson {
  /** As much as the largest file of a package, and what escaping adds to it. */
  private static final int MAX_TEXT = 256 << 20;

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(MAX_TEXT)
                          .maxNumberLength(1_000_000)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
              .build());

  /** The same value; numbers by value, so that 2 is 2.0. */
  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) ->
          one.equals(other)
                  || (one.isNumber()
                      && other.isNumber()
                      && one.decimalValue().compareTo(other.decimalValue()) == 0)
              ? 0
              : 1;

  private DocumentJson() {}

  static String compact(JsonNode value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A JSON tree can be written", e);
    }
  }

  static byte[] yaml(JsonNode map) {
    try {
      return YAML.writeValueAsBytes(map);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A JSON tree can be written", e);
    }
  }

  /** An empty map where it cannot be read. */
  static ObjectNode yaml(PackageFiles files, String path) {
    try {
      return YAML.readTree(files.text(path, new Findings()).orElse("")) instanceof ObjectNode map
          ? map
          : MAPPER.createObjectNode();
    } catch (JsonProcessingException e) {
      return MAPPER.createObjectNode();
    }
  }

  static boolean same(JsonNode one, JsonNode other) {
    return one.equals(BY_VALUE, other);
  }

  /** JSON without the white space between its values. */
  static String squeezed(byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    StringBuilder squeezed = new StringBuilder(text.length());
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inside || !(c == ' ' || c == '\t' || c == '\n' || c == '\r')) {
        squeezed.append(c);
      }
      if (c == '"') {
        inside = !inside;
      } else if (inside && c == '\\' && i + 1 < text.length()) {
        squeezed.append(text.charAt(++i));
      }
    }
    return squeezed.toString();
  }

  /** Seconds as a number without needless zeros. */
  static JsonNode seconds(long millis) {
    BigDecimal seconds = BigDecimal.valueOf(millis, 3).stripTrailingZeros();
    return seconds.scale() <= 0
        ? MAPPER.getNodeFactory().numberNode(seconds.intValueExact())
        : MAPPER.getNodeFactory().numberNode(seconds);
  }
}
