package agon.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contestant may see of a sample or of an own input; secret tests have none. Long texts are
 * cut by the server, which says so in the text.
 *
 * @param arguments the input by parameter name; empty for a program or a class
 * @param calls the input as the calls of a class, such as {@code put(1, 1)}; else empty
 * @param expected null for an own input, whose answer nobody knows
 * @param answer what the program answered; null when it gave none
 * @param printed what a function problem's code printed, or what a program wrote to stderr
 */
public record TestDetail(
    String input,
    List<Argument> arguments,
    List<String> calls,
    @Nullable String expected,
    @Nullable String answer,
    String printed) {
  public TestDetail {
    arguments = List.copyOf(arguments);
    calls = calls == null ? List.of() : List.copyOf(calls); // Older versions stored none.
  }
}
