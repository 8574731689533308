package agon.packages;

import agon.protocol.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one test has beside input and answer.
 *
 * @param validatorArgs for the output validator
 * @param args for the submission
 * @param files in the submission's working folder: name to the hash of the content
 */
public record TestSetup(List<String> validatorArgs, List<String> args, Map<String, String> files) {
  public TestSetup {
    validatorArgs = List.copyOf(validatorArgs);
    args = List.copyOf(args);
    files = Map.copyOf(files);
  }

  /** Reads what was stored; null stays null. */
  public static @Nullable TestSetup stored(@Nullable String json) {
    try {
      return json == null ? null : Json.mapper().readValue(json, TestSetup.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is stored of a test cannot be read", e);
    }
  }

  public boolean isEmpty() {
    return validatorArgs.isEmpty() && args.isEmpty() && files.isEmpty();
  }
}
