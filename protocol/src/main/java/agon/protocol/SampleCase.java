package agon.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A test case that contestants may see.
 *
 * @param input what the program reads; for a function problem the JSON array of its arguments
 * @param arguments the same by parameter name; empty for a program or a class
 * @param calls the same as the calls of a class, such as {@code put(1, 1)}; else empty
 * @param explanation Markdown, if the setter wrote one
 */
public record SampleCase(
    String name,
    String input,
    String output,
    List<Argument> arguments,
    List<String> calls,
    @Nullable String explanation) {
  public SampleCase {
    arguments = List.copyOf(arguments);
    calls = calls == null ? List.of() : List.copyOf(calls); // Older versions stored none.
  }
}
