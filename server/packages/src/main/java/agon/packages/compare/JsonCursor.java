package agon.packages.compare;

import agon.packages.text.Excerpt;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Walks over JSON token by token, so that an output of any size takes little memory. Also reads the
 * NaN and Infinity that drivers write, so that a message can name them.
 */
final class JsonCursor implements Closeable {
  /** Much deeper than any type. */
  private static final int DEEPEST = 100;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(2_000)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /** The bytes are no JSON; the message says where. */
  static final class BadJsonException extends Exception {
    private static final long serialVersionUID = 1L;

    BadJsonException(String message) {
      super(message);
    }
  }

  private final JsonParser parser;

  JsonCursor(byte[] json) throws BadJsonException {
    try {
      parser = FACTORY.createParser(json);
    } catch (IOException e) {
      throw bad(e);
    }
  }

  /** The next token; null after the end. */
  @Nullable JsonToken next() throws BadJsonException {
    try {
      return parser.nextToken();
    } catch (IOException e) {
      throw bad(e);
    }
  }

  String string() throws BadJsonException {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw bad(e);
    }
  }

  /** Whether two number tokens have the same value, without rounding. */
  static boolean sameNumber(JsonCursor a, JsonCursor b) throws BadJsonException {
    if (a.isInteger() && b.isInteger()) {
      return a.integer().equals(b.integer());
    }
    if (!a.isInteger() && !b.isInteger()) {
      return a.real() == b.real();
    }
    JsonCursor whole = a.isInteger() ? a : b;
    double other = a.isInteger() ? b.real() : a.real();
    return Double.isFinite(other)
        && new BigDecimal(other).compareTo(new BigDecimal(whole.integer())) == 0;
  }

  boolean isInteger() {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
  }

  BigInteger integer() throws BadJsonException {
    try {
      return parser.getBigIntegerValue();
    } catch (IOException e) {
      throw bad(e);
    }
  }

  double real() throws BadJsonException {
    try {
      return parser.getDoubleValue();
    } catch (IOException e) {
      throw bad(e);
    }
  }

  /** Where the current token is: {@code [3][1]}, empty at the top. */
  String path() {
    StringBuilder path = new StringBuilder();
    JsonPointer at = parser.getParsingContext().pathAsPointer();
    for (; !at.matches(); at = at.tail()) {
      path.append('[').append(at.getMatchingProperty()).append(']');
    }
    return path.toString();
  }

  /** The current token for a message. */
  String described() throws BadJsonException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_ARRAY -> "an array";
      case START_OBJECT -> "an object";
      case END_ARRAY, END_OBJECT -> "no further element";
      case VALUE_STRING -> "\"" + Excerpt.of(string()) + "\"";
      default -> Excerpt.of(string());
    };
  }

  private static BadJsonException bad(IOException e) {
    if (e instanceof JsonProcessingException json && json.getLocation() != null) {
      return new BadJsonException(
          "it breaks off or goes wrong at line "
              + json.getLocation().getLineNr()
              + ", column "
              + json.getLocation().getColumnNr());
    }
    return new BadJsonException("it is not UTF-8 text");
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new IllegalStateException("Closing bytes in memory cannot fail.", e);
    }
  }
}
