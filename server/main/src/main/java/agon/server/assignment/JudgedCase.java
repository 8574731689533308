package agon.server.assignment;

import agon.packages.TestCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a program is fed with.
 *
 * @param sample whether contestants know it
 * @param answer null for an own input, whose answer nobody knows
 * @param validatorArgs for the output validator; null where the problem's comparison holds
 * @param args for the submission
 * @param files in the submission's working folder, by name
 */
public record JudgedCase(
    String name,
    boolean sample,
    Data input,
    @Nullable Data answer,
    @Nullable List<String> validatorArgs,
    List<String> args,
    Map<String, Data> files) {
  public JudgedCase {
    args = List.copyOf(args);
    files = Map.copyOf(files);
  }

  /** One with nothing beside input and answer. */
  public JudgedCase(String name, boolean sample, Data input, @Nullable Data answer) {
    this(name, sample, input, answer, null, List.of(), Map.of());
  }

  /** The test of a package. */
  public static JudgedCase of(TestCase test) {
    Map<String, Data> files = new HashMap<>();
    test.files().forEach((name, content) -> files.put(name, content::bytes));
    return new JudgedCase(
        test.name(),
        test.sample(),
        test.input()::bytes,
        test.answer()::bytes,
        test.validatorArgs(),
        test.args(),
        files);
  }

  /** Its path below {@code data}, which says in which groups it is. */
  public String path() {
    return (sample ? "sample/" : "secret/") + name;
  }

  /** Whether the contestant may see input and output. */
  public boolean visible() {
    return sample || answer == null;
  }
}
