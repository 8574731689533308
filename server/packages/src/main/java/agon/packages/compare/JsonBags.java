package agon.packages.compare;

import agon.packages.compare.JsonCursor.BadJsonException;
import agon.packages.text.Excerpt;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares arrays whose order does not matter: every element is brought into one canonical text,
 * and the texts are counted.
 */
final class JsonBags {
  private final JsonCursor cursor;
  private final boolean nested;

  private JsonBags(JsonCursor cursor, boolean nested) {
    this.cursor = cursor;
    this.nested = nested;
  }

  static CheckResult compare(byte[] answer, byte[] output, boolean nested) {
    List<String> want;
    try {
      want = elements(answer, nested);
    } catch (BadJsonException e) {
      throw new IllegalArgumentException("The answer is not JSON: " + e.getMessage() + ".", e);
    }
    if (want == null) {
      return JsonWalk.compare(answer, output, null);
    }
    try {
      List<String> got = elements(output, nested);
      return got == null ? CheckResult.wrong("Expected an array.") : counted(want, got);
    } catch (BadJsonException e) {
      return JsonWalk.notJson(e);
    }
  }

  private static CheckResult counted(List<String> want, List<String> got) {
    Map<String, Integer> missing = new HashMap<>();
    want.forEach(element -> missing.merge(element, 1, Integer::sum));
    for (int i = 0; i < got.size(); i++) {
      String element = got.get(i);
      if (missing.merge(element, -1, Integer::sum) < 0) {
        return CheckResult.wrong(
            "The element at ["
                + i
                + "] is one too many: "
                + Excerpt.of(element)
                + "."
                + OddCharacters.in(element));
      }
    }
    for (Map.Entry<String, Integer> entry : missing.entrySet()) {
      if (entry.getValue() > 0) {
        return CheckResult.wrong("An element is missing: " + Excerpt.of(entry.getKey()) + ".");
      }
    }
    return CheckResult.ACCEPTED;
  }

  /** The canonical texts of the elements; null when the value is no array. */
  private static @Nullable List<String> elements(byte[] json, boolean nested)
      throws BadJsonException {
    try (JsonCursor cursor = new JsonCursor(json)) {
      if (cursor.next() != JsonToken.START_ARRAY) {
        return null;
      }
      List<String> elements = new JsonBags(cursor, nested).untilEnd();
      if (cursor.next() != null) {
        throw new BadJsonException("there is more after the first value");
      }
      return elements;
    }
  }

  private List<String> untilEnd() throws BadJsonException {
    List<String> elements = new ArrayList<>();
    JsonToken token = cursor.next();
    while (token != null && token != JsonToken.END_ARRAY && token != JsonToken.END_OBJECT) {
      elements.add(canonical(token));
      token = cursor.next();
    }
    return elements;
  }

  private String canonical(JsonToken token) throws BadJsonException {
    return switch (token) {
      case START_ARRAY -> {
        List<String> children = untilEnd();
        if (nested) {
          children.sort(null);
        }
        yield "[" + String.join(",", children) + "]";
      }
      case START_OBJECT -> "{" + String.join(",", untilEnd()) + "}";
      case VALUE_STRING, FIELD_NAME ->
          "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(cursor.string())) + "\"";
      case VALUE_NUMBER_INT -> cursor.integer().toString();
      case VALUE_NUMBER_FLOAT -> real(cursor.real());
      default -> cursor.string();
    };
  }

  /** A whole number without its point, so that 2.0 is the same as 2. */
  private static String real(double value) {
    return Double.isFinite(value) && value == Math.rint(value)
        ? new BigDecimal(value).toBigInteger().toString()
        : Double.toString(value);
  }
}
