package agon.client;

import agon.client.cli.Cli;
import agon.client.core.AppFolders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where the client's process starts: the window, practice, and the terminal client's verbs. */
@Command(
    name = "agon",
    mixinStandardHelpOptions = true,
    description = "A programming contest on your own machines.",
    subcommands = {WindowCommand.class, Practice.class})
public final class Main implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  public static void main(String[] arguments) {
    logToFile(AppFolders.standard());
    System.exit(commandLine().execute(arguments));
  }

  /** Must come before the first logger is made. */
  private static void logToFile(AppFolders folders) {
    System.setProperty("agon.client.log", folders.logs().resolve("client.log").toString());
    System.setProperty("logback.configurationFile", "agon/client/log.xml");
  }

  static CommandLine commandLine() {
    return Cli.addTo(new CommandLine(new Main()));
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }
}
