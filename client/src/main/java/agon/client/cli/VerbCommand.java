package agon.client.cli;

import agon.client.cli.ServerOptions.Entered;
import agon.client.net.ApiFailure;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A verb of the terminal client: enters the server, does its work, answers an exit code. */
@Command(mixinStandardHelpOptions = true)
abstract class VerbCommand implements Callable<Integer> {
  @Mixin private final ServerOptions server = new ServerOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public final Integer call() throws Exception {
    return work(server.enter());
  }

  abstract int work(Entered entered) throws ApiFailure, InterruptedException;

  final PrintWriter out() {
    return commandLine().getOut();
  }

  private CommandLine commandLine() {
    CommandSpec known = spec;
    if (known == null) {
      throw new IllegalStateException("Not started by picocli.");
    }
    return known.commandLine();
  }

  /** Whether what is written is seen at once by somebody who sits there. */
  static boolean inTerminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  final void say(String line) {
    out().println(line);
    out().flush();
  }
}
