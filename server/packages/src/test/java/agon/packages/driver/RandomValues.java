package agon.packages.driver;

import agon.packages.signature.Type;
import agon.protocol.Json;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/** Makes values of a type, among them all that are known to be hard. */
final class RandomValues {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<Integer> INTS = List.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE);
  private static final List<Long> LONGS =
      List.of(0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, (1L << 53) + 1, -(1L << 53) - 1);
  private static final List<Double> DOUBLES =
      List.of(
          0.0,
          -0.0,
          1.0,
          0.1,
          -1.5,
          1e22,
          1e23,
          1e-7,
          Double.MAX_VALUE,
          Double.MIN_VALUE,
          Double.MIN_NORMAL,
          9007199254740992.0,
          1.7976931348623155E308,
          1.2345678901234568E17,
          2.225073858507201E-308);
  private static final List<String> STRINGS =
      List.of(
          "",
          " ",
          "a b",
          "\"quoted\" \\ /slash",
          "line\nbreak\ttab\r\b\f",
          "\u0000\u0001\u001f\u007f",
          "ünïcödé ß Ω ж 中文",
          "\uD83D\uDE00 and \uD834\uDD1E",
          "[1,2],{}",
          "\u2028\u2029\uFEFF");

  private final Random random;

  RandomValues(long seed) {
    random = new Random(seed);
  }

  JsonNode of(Type type) {
    if (type instanceof Type.Array(Type element)) {
      ArrayNode array = NODES.arrayNode();
      boolean scalars = element instanceof Type.Scalar;
      boolean deep = element.parts().count() > 3;
      int size = random.nextInt(scalars ? 40 : deep ? 3 : 7); // Else 16 levels would be a flood.
      for (int i = 0; i < size; i++) {
        array.add(of(element));
      }
      return array;
    }
    return switch (type) {
      case Type.Optional(Type value) -> random.nextInt(3) == 0 ? NODES.nullNode() : of(value);
      case Type.Array array -> throw new IllegalStateException("Made above: " + array.text());
      case Type.Structure structure -> of(structure);
      case Type.Scalar scalar -> of(scalar);
    };
  }

  private JsonNode of(Type.Scalar scalar) {
    return switch (scalar) {
      case INT -> NODES.numberNode(anyInt());
      case LONG -> NODES.numberNode(random.nextBoolean() ? pick(LONGS) : (Long) random.nextLong());
      case DOUBLE -> NODES.numberNode(random.nextBoolean() ? pick(DOUBLES) : (Double) anyDouble());
      case BOOL -> NODES.booleanNode(random.nextBoolean());
      case STRING -> NODES.textNode(random.nextBoolean() ? pick(STRINGS) : anyString());
      case CHAR -> NODES.textNode(Character.toString(random.nextInt(0x80)));
    };
  }

  private JsonNode of(Type.Structure structure) {
    ArrayNode array = NODES.arrayNode();
    switch (structure) {
      case TREE -> tree(array);
      case LIST -> {
        for (int i = random.nextInt(40); i > 0; i--) {
          array.add(anyInt());
        }
      }
      case GRAPH -> {
        int nodes = random.nextInt(12);
        for (int i = 0; i < nodes; i++) {
          ArrayNode neighbours = array.addArray();
          random.ints(random.nextInt(4), 0, nodes).forEach(neighbours::add);
        }
      }
      case INTERVAL -> {
        int one = anyInt();
        int other = anyInt();
        array.add(Math.min(one, other)).add(Math.max(one, other));
      }
    }
    return array;
  }

  /** Of any shape, from a chain to a bush. */
  private void tree(ArrayNode levels) {
    int left = random.nextInt(40);
    double fullness = random.nextDouble();
    int places = 1;
    while (left > 0 && places > 0) {
      places--;
      if (levels.isEmpty() || places == 0 || random.nextDouble() < fullness) {
        levels.add(anyInt());
        places += 2;
        left--;
      } else {
        levels.addNull();
      }
    }
  }

  private int anyInt() {
    return random.nextBoolean() ? pick(INTS) : random.nextInt();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private double anyDouble() {
    double value = Double.longBitsToDouble(random.nextLong());
    return Double.isFinite(value) ? value : random.nextGaussian();
  }

  private String anyString() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      int c = random.nextInt(random.nextBoolean() ? 0x80 : 0x11_0000);
      text.appendCodePoint(c >= 0xD800 && c < 0xE000 ? 'x' : c);
    }
    return text.toString();
  }

  /**
   * The same JSON written differently: every other character escaped, spaces in between, on one
   * line.
   */
  static String escaped(JsonNode value) throws IOException {
    return Json.mapper()
        .writerWithDefaultPrettyPrinter()
        .with(JsonWriteFeature.ESCAPE_NON_ASCII)
        .writeValueAsString(value)
        .replaceAll("\\R", " ");
  }

  /** Doubles by their bits, so that -0.0 is not 0.0. */
  static boolean same(Type type, JsonNode a, JsonNode b) {
    if (type instanceof Type.Array(Type element)) {
      if (!b.isArray() || a.size() != b.size()) {
        return false;
      }
      for (int i = 0; i < a.size(); i++) {
        if (!same(element, a.get(i), b.get(i))) {
          return false;
        }
      }
      return true;
    }
    if (type instanceof Type.Optional(Type value) && !a.isNull()) {
      return same(value, a, b);
    }
    return type == Type.Scalar.DOUBLE
        ? b.isFloatingPointNumber()
            && Double.doubleToLongBits(a.doubleValue()) == Double.doubleToLongBits(b.doubleValue())
        : (type == Type.Scalar.LONG || type == Type.Scalar.INT)
            ? b.isIntegralNumber() && a.longValue() == b.longValue() && b.canConvertToLong()
            : a.equals(b);
  }
}
