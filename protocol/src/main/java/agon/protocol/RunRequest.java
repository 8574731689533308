package agon.protocol;

import java.util.List;

/**
 * Runs a source without submitting it.
 *
 * @param inputs own inputs in the form of {@link SampleCase#input}; when empty the samples are run
 */
public record RunRequest(String language, String source, List<String> inputs) {
  public static final int MAX_INPUTS = 20;
  public static final int MAX_INPUT_BYTES = 256 * 1024;

  @SuppressWarnings("ConstantValue") // JSON may leave the list out.
  public RunRequest {
    Check.text("language", language, 32);
    Check.utf8("source", source, SubmitRequest.MAX_SOURCE_BYTES);
    inputs = inputs == null ? List.of() : List.copyOf(inputs);
    Check.range("number of inputs", inputs.size(), 0, MAX_INPUTS);
    inputs.forEach(input -> Check.utf8("input", input, MAX_INPUT_BYTES));
  }
}
