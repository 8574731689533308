package agon.packages.signature;

import agon.packages.text.Excerpt;
import agon.packages.text.Halves;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads JSON values of a {@link Type}; what does not fit is refused with a sentence. */
public final class Values {
  private static final ObjectReader READER =
      Json.mapper()
          .readerFor(JsonNode.class)
          .with(
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static final Type NEIGHBOURS = Type.parse("int[]");
  private static final PerType EXAMPLES =
      new PerType(
          """
          int: 1
          long: 1
          double: 1.5
          bool: true
          string: "abc"
          char: "a"
          tree: [1, null, 2]
          list: [1, 2]
          graph: [[1], [0]]
          interval: [1, 2]
          T[]: [%s]
          T?: %s
          """);

  private Values() {}

  static List<Argument> arguments(FunctionSignature signature, byte[] input) {
    JsonNode root = read("The input", input);
    List<Parameter> parameters = signature.parameters();
    if (!root.isArray()) {
      throw new IllegalArgumentException(
          "The input must be one JSON array with the "
              + parameters.size()
              + " arguments, such as "
              + example(parameters)
              + ".");
    }
    requireArguments("The input", signature.function(), parameters, root);
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      arguments.add(new Argument(parameters.get(i).name(), root.get(i).toString()));
    }
    return arguments;
  }

  /** The arguments of one call, in an array. */
  static void requireArguments(
      String where, String function, List<Parameter> parameters, JsonNode arguments) {
    if (!arguments.isArray() || arguments.size() != parameters.size()) {
      throw new IllegalArgumentException(
          where
              + (arguments.isArray() ? " has " + arguments.size() + " arguments; " : ": ")
              + function
              + " takes "
              + parameters.size()
              + ", such as "
              + example(parameters)
              + ".");
    }
    String prefix = where.startsWith("Call") ? where + ", " + function + ": " : "";
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      require(prefix + parameter.name(), parameter.type(), arguments.get(i), true);
    }
  }

  /** One value of the type, and nothing after it. */
  static void answer(Type type, byte[] json) {
    requireAnswer("The answer", type, read("The answer", json));
  }

  static void requireAnswer(String where, Type type, JsonNode value) {
    require(where, type, value, false);
  }

  static JsonNode read(String what, byte[] json) {
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

  private static void require(String where, Type type, JsonNode value, boolean given) {
    switch (type) {
      case Type.Array(Type element) -> {
        requireArray(where, type, value);
        for (int i = 0; i < value.size(); i++) {
          require(where + "[" + i + "]", element, value.get(i), given);
        }
      }
      case Type.Optional(Type inner) -> {
        if (!value.isNull()) {
          require(where, inner, value, given);
        }
      }
      case Type.Structure structure -> {
        requireArray(where, type, value);
        switch (structure) {
          case TREE -> requireTree(where, value);
          case LIST -> requireInts(where, value, Integer.MIN_VALUE, Integer.MAX_VALUE);
          case GRAPH -> requireGraph(where, value);
          case INTERVAL -> requireInterval(where, value, given);
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
              case CHAR ->
                  value.isTextual()
                      && value.asText().length() == 1
                      && value.asText().charAt(0) < 0x80;
            };
        if (!fits) {
          throw misfit(where, type, value);
        }
        if (value.isTextual() && Halves.in(value.asText())) {
          throw new IllegalArgumentException(where + ": " + Halves.REASON);
        }
      }
    }
  }

  private static void requireArray(String where, Type type, JsonNode value) {
    if (!value.isArray()) {
      throw misfit(where, type, value);
    }
  }

  /** Level by level, null for a child that is not there, and no null at the end. */
  private static void requireTree(String where, JsonNode value) {
    int places = 1;
    for (int i = 0; i < value.size(); i++) {
      if (places == 0) {
        throw new IllegalArgumentException(
            where + "[" + i + "] is in no tree: every node before it has its two children.");
      }
      places--;
      if (!value.get(i).isNull()) {
        require(where + "[" + i + "]", Type.Scalar.INT, value.get(i), false);
        places += 2;
      }
    }
    if (!value.isEmpty() && value.get(value.size() - 1).isNull()) {
      throw new IllegalArgumentException(
          where + " must not end with null: children that are not there are left out at the end.");
    }
  }

  private static void requireGraph(String where, JsonNode value) {
    for (int i = 0; i < value.size(); i++) {
      String neighbours = where + "[" + i + "]";
      requireArray(neighbours, NEIGHBOURS, value.get(i));
      requireInts(neighbours, value.get(i), 0, value.size() - 1);
    }
  }

  private static void requireInterval(String where, JsonNode value, boolean given) {
    if (value.size() != 2) {
      throw misfit(where, Type.Structure.INTERVAL, value);
    }
    requireInts(where, value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    if (given && value.get(0).intValue() > value.get(1).intValue()) {
      throw new IllegalArgumentException(where + " must not start after its end: " + value + ".");
    }
  }

  private static void requireInts(String where, JsonNode values, int from, int to) {
    for (int i = 0; i < values.size(); i++) {
      String place = where + "[" + i + "]";
      JsonNode value = values.get(i);
      require(place, Type.Scalar.INT, value, false);
      if (value.intValue() < from || value.intValue() > to) {
        throw new IllegalArgumentException(
            place + " must be a node from " + from + " to " + to + ", but it is " + value + ".");
      }
    }
  }

  private static IllegalArgumentException misfit(String where, Type type, JsonNode value) {
    return new IllegalArgumentException(
        where
            + " must be "
            + type.text()
            + (type instanceof Type.Structure ? ", such as " + EXAMPLES.of(type) : "")
            + ", but it is "
            + Excerpt.of(value.toString())
            + ".");
  }

  /** An array of arguments. */
  public static String example(List<Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> EXAMPLES.of(parameter.type()))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
