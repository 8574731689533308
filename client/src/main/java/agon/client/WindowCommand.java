package agon.client;

import agon.client.app.Startup;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Opens the window on a server. */
@Command(name = "client", mixinStandardHelpOptions = true, description = "The desktop app alone.")
final class WindowCommand implements Callable<Integer> {
  @Option(names = "--server", paramLabel = "URL", description = "The server to go to.")
  @Nullable String server;

  @Override
  public Integer call() {
    return Window.open(server == null ? List.of() : List.of(Startup.SERVER + server)) ? 0 : 1;
  }
}
