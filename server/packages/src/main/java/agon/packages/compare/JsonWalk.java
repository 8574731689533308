package agon.packages.compare;

import agon.packages.compare.JsonCursor.BadJsonException;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

/** Compares two JSON values in one parallel walk and says where they first differ. */
final class JsonWalk {
  private final JsonCursor want;
  private final JsonCursor got;
  private final @Nullable Double tolerance;

  private JsonWalk(JsonCursor want, JsonCursor got, @Nullable Double tolerance) {
    this.want = want;
    this.got = got;
    this.tolerance = tolerance;
  }

  /**
   * Compares.
   *
   * @param tolerance of numbers, absolute or relative; null for none
   */
  static CheckResult compare(byte[] answer, byte[] output, @Nullable Double tolerance) {
    try (JsonCursor want = new JsonCursor(answer);
        JsonCursor got = new JsonCursor(output)) {
      return new JsonWalk(want, got, tolerance).walk();
    } catch (BadJsonException e) {
      return notJson(e);
    }
  }

  static CheckResult notJson(BadJsonException e) {
    return CheckResult.wrong("The output is not one JSON value: " + e.getMessage() + ".");
  }

  private CheckResult walk() throws BadJsonException {
    int depth = 0;
    do {
      JsonToken expected = want.next();
      JsonToken actual = got.next();
      if (expected == null) {
        throw new IllegalArgumentException("The answer holds no JSON value.");
      }
      if (actual == null) {
        return CheckResult.wrong("The output is empty.");
      }
      if (!same(expected, actual)) {
        return differs();
      }
      if (expected.isStructStart()) {
        depth++;
      } else if (expected.isStructEnd()) {
        depth--;
      }
    } while (depth > 0);
    return got.next() == null
        ? CheckResult.ACCEPTED
        : CheckResult.wrong("The output goes on after its first JSON value.");
  }

  private boolean same(JsonToken expected, JsonToken actual) throws BadJsonException {
    if (expected.isNumeric() && actual.isNumeric()) {
      return tolerance == null ? JsonCursor.sameNumber(want, got) : near(tolerance);
    }
    if (expected != actual) {
      return false;
    }
    return switch (expected) {
      case VALUE_STRING, FIELD_NAME -> want.string().equals(got.string());
      default -> true;
    };
  }

  private boolean near(double epsilon) throws BadJsonException {
    double a = want.real();
    double b = got.real();
    double difference = Math.abs(a - b);
    return a == b || difference <= epsilon || difference <= epsilon * Math.abs(a);
  }

  private CheckResult differs() throws BadJsonException {
    String path = want.path();
    String at = path.isEmpty() ? "The value differs" : "The value at " + path + " differs";
    return CheckResult.wrong(
        at
            + ": expected "
            + want.described()
            + ", got "
            + got.described()
            + "."
            + OddCharacters.between(want.described(), got.described()));
  }
}
