package agon.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A test case that contestants may see.
 *
 * @param input what the program reads; for a function problem the JSON array of its arguments
 * @param arguments the same by parameter name; empty for a program problem
 * @param explanation Markdown, if the setter wrote one
 */
public record SampleCase(
    String name,
    String input,
    String output,
    List<Argument> arguments,
    @Nullable String explanation) {
  public SampleCase {
    arguments = List.copyOf(arguments);
  }
}
