package agon.server.problem;

import agon.protocol.Argument;
import agon.protocol.Json;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON values of a {@link Type}; what does not fit is refused with a sentence. */
final class Values {
  private static final ObjectReader READER =
      Json.mapper()
          .readerFor(JsonNode.class)
          .with(
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Values() {}

  static List<Argument> arguments(Signature signature, byte[] input) {
    JsonNode root = read("The input", input);
    List<Parameter> parameters = signature.parameters();
    if (!root.isArray()) {
      throw new IllegalArgumentException(
          "The input must be one JSON array with the "
              + parameters.size()
              + " arguments, such as "
              + example(signature)
              + ".");
    }
    if (root.size() != parameters.size()) {
      throw new IllegalArgumentException(
          "The input has "
              + root.size()
              + " arguments; "
              + signature.function()
              + " takes "
              + parameters.size()
              + ", such as "
              + example(signature)
              + ".");
    }
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      require(parameter.name(), parameter.type(), root.get(i));
      arguments.add(new Argument(parameter.name(), root.get(i).toString()));
    }
    return arguments;
  }

  /** One value of the type, and nothing after it. */
  static JsonNode one(String what, Type type, byte[] json) {
    JsonNode value = read(what, json);
    require(what, type, value);
    return value;
  }

  private static JsonNode read(String what, byte[] json) {
    JsonNode value;
    try {
      value = READER.readValue(json);
    } catch (MismatchedInputException e) {
      throw new IllegalArgumentException(what + " is empty, or more than one JSON value.", e);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          what + " is not valid JSON" + place(e.getLocation(), json) + ".", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(what + " is not valid UTF-8 text.", e);
    }
    if (value == null || value.isMissingNode()) {
      throw new IllegalArgumentException(what + " is empty.");
    }
    return value;
  }

  /** Where reading stopped, with what stands there; the reader is one character past it. */
  private static String place(@Nullable JsonLocation location, byte[] json) {
    if (location == null) {
      return "";
    }
    int at = Math.clamp(location.getByteOffset(), 0, json.length);
    String rest = new String(json, at, json.length - at, StandardCharsets.UTF_8).strip();
    return " (line "
        + location.getLineNr()
        + ", column "
        + location.getColumnNr()
        + "): "
        + (rest.isEmpty()
            ? "it ends too early"
            : "this was not expected: " + Excerpt.of(rest.lines().findFirst().orElse(rest)));
  }

  private static void require(String where, Type type, JsonNode value) {
    switch (type) {
      case Type.Array(Type element) -> {
        if (!value.isArray()) {
          throw misfit(where, type, value);
        }
        for (int i = 0; i < value.size(); i++) {
          require(where + "[" + i + "]", element, value.get(i));
        }
      }
      case Type.Scalar scalar -> {
        boolean fits =
            switch (scalar) {
              case INT -> value.isIntegralNumber() && value.canConvertToInt();
              case LONG -> value.isIntegralNumber() && value.canConvertToLong();
              case DOUBLE -> value.isNumber() && Double.isFinite(value.doubleValue());
              case BOOL -> value.isBoolean();
              case STRING -> value.isTextual();
            };
        if (!fits) {
          throw misfit(where, type, value);
        }
      }
    }
  }

  private static IllegalArgumentException misfit(String where, Type type, JsonNode value) {
    return new IllegalArgumentException(
        where + " must be " + type.text() + ", but it is " + Excerpt.of(value.toString()) + ".");
  }

  private static String example(Signature signature) {
    List<String> values = new ArrayList<>();
    for (Parameter parameter : signature.parameters()) {
      values.add(example(parameter.type()));
    }
    return "[" + String.join(", ", values) + "]";
  }

  private static String example(Type type) {
    return switch (type) {
      case Type.Array(Type element) -> "[" + example(element) + "]";
      case Type.Scalar scalar ->
          switch (scalar) {
            case INT, LONG -> "1";
            case DOUBLE -> "1.5";
            case BOOL -> "true";
            case STRING -> "\"abc\"";
          };
    };
  }
}
