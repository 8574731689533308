package agon.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs a source without submitting it.
 *
 * @param inputs own inputs in the form of {@link SampleCase#input}; when empty the samples are run
 * @param files of a program that has several, as in {@link SubmitRequest}
 * @param main as in {@link Code}
 */
public record RunRequest(
    String language,
    String source,
    List<String> inputs,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProgramFile> files,
    @Nullable String main) {
  public static final int MAX_INPUTS = 20;
  public static final int MAX_INPUT_BYTES = 256 * 1024;

  @SuppressWarnings("ConstantValue") // JSON may leave the list out.
  public RunRequest {
    Check.text("language", language, 32);
    Code code = new Code(source, files, main);
    source = code.source();
    files = code.files();
    inputs = inputs == null ? List.of() : List.copyOf(inputs);
    Check.range("number of inputs", inputs.size(), 0, MAX_INPUTS);
    inputs.forEach(input -> Check.utf8("input", input, MAX_INPUT_BYTES));
  }

  /** One of code as it was made elsewhere. */
  public RunRequest(String language, Code code, List<String> inputs) {
    this(language, code.source(), inputs, code.files(), code.main());
  }

  /** One of a single text. */
  public RunRequest(String language, String source, List<String> inputs) {
    this(language, source, inputs, List.of(), null);
  }

  /** What is to be run. */
  public Code code() {
    return new Code(source, files, main);
  }
}
