package agon.packages;

import agon.packages.files.Content;
import agon.protocol.Check;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One input and its answer.
 *
 * @param name its path below {@code sample} or {@code secret}, without the ending
 * @param sample whether contestants see it
 * @param explanation Markdown, if the setter wrote one
 * @param validatorArgs for the output validator
 * @param args for the submission
 * @param files in the submission's working folder, by name
 */
public record TestCase(
    String name,
    boolean sample,
    Content input,
    Content answer,
    @Nullable String explanation,
    List<String> validatorArgs,
    List<String> args,
    Map<String, Content> files) {
  public TestCase {
    Check.text("name", name, 200);
    validatorArgs = List.copyOf(validatorArgs);
    args = List.copyOf(args);
    files = Map.copyOf(files);
  }

  /** One with nothing beside input and answer, which are in memory. */
  public TestCase(
      String name, boolean sample, byte[] input, byte[] answer, @Nullable String explanation) {
    this(
        name,
        sample,
        Content.of(input),
        Content.of(answer),
        explanation,
        List.of(),
        List.of(),
        Map.of());
  }

  /** Its path below {@code data}. */
  public String path() {
    return (sample ? "sample/" : "secret/") + name;
  }
}
