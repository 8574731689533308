package agon.client.cli;

import agon.protocol.Argument;
import java.util.List;
import java.util.stream.Collectors;

/** A test's input for the terminal: by argument for a function, by call for a class. */
final class InputText {
  private InputText() {}

  static String of(String input, List<Argument> arguments, List<String> calls) {
    if (!calls.isEmpty()) {
      return String.join("\n", calls);
    }
    return arguments.isEmpty()
        ? input
        : arguments.stream()
            .map(one -> one.name() + " = " + one.value())
            .collect(Collectors.joining("\n"));
  }
}
