package agon.packages.signature;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The narrowest type that some JSON values have in common, as its text. */
public final class ValueTypes {
  private ValueTypes() {}

  public static String of(List<JsonNode> values) {
    List<JsonNode> there = values.stream().filter(value -> !value.isNull()).toList();
    return plain(there) + (there.size() < values.size() ? "?" : "");
  }

  private static String plain(List<JsonNode> values) {
    if (values.stream().allMatch(JsonNode::isArray)) {
      List<JsonNode> elements = values.stream().flatMap(JsonNode::valueStream).toList();
      return values.isEmpty() ? "int" : of(elements) + "[]";
    }
    if (values.stream().allMatch(JsonNode::isBoolean)) {
      return "bool";
    }
    if (values.stream().allMatch(JsonNode::isIntegralNumber)) {
      return values.stream().allMatch(JsonNode::canConvertToInt) ? "int" : "long";
    }
    return values.stream().allMatch(JsonNode::isNumber) ? "double" : "string";
  }
}
