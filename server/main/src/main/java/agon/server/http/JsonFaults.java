package agon.server.http;

import agon.protocol.InvalidValueException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

/** Says what is wrong with the JSON of a request. */
final class JsonFaults {
  private JsonFaults() {}

  static String sentence(JsonProcessingException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidValueException refusal) {
        return refusal.sentence();
      }
    }
    if (e instanceof JsonParseException) {
      return "The request is not valid JSON: line "
          + e.getLocation().getLineNr()
          + ", column "
          + e.getLocation().getColumnNr()
          + ".";
    }
    String field = e instanceof JsonMappingException mapping ? path(mapping) : "";
    return field.isEmpty()
        ? "The JSON of the request is not what is expected here."
        : "The field '" + field + "' of the request is missing or of the wrong kind.";
  }

  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() != null) {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
