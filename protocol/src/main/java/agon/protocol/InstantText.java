package agon.protocol;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.Instant;

/** Reads a time as ISO-8601 text alone: of a number nobody knows whether it counts seconds. */
final class InstantText extends StdDeserializer<Instant> {
  private static final long serialVersionUID = 1L;

  InstantText() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING) || json.getText().isBlank()) {
      return (Instant) context.handleUnexpectedToken(Instant.class, json);
    }
    return InstantDeserializer.INSTANT.deserialize(json, context);
  }
}
