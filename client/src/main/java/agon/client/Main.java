package agon.client;

import agon.client.cli.Cli;
import agon.client.core.AppFolders;
import agon.client.core.Texts;
import agon.protocol.OwnerOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
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
  /**
   * Says at each start that JavaFX comes from the class path, which is no news; held, or forgotten.
   */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  @Spec private @Nullable CommandSpec spec;

  public static void main(String[] arguments) {
    AppFolders folders = AppFolders.standard();
    closeToOthers(folders);
    logToFile(folders);
    System.exit(commandLine().execute(arguments));
  }

  /** Drafts, logins and logs are the user's own; so is what practice keeps beside them. */
  private static void closeToOthers(AppFolders folders) {
    boolean closed = false;
    try {
      closed = OwnerOnly.folder(folders.home()) && OwnerOnly.folder(folders.logs());
      OwnerOnly.file(log(folders));
    } catch (IOException e) {
      // Whoever writes there tells why it cannot be done.
    }
    if (!closed) {
      System.err.println(Texts.get("main.open-folder", folders.home()));
    }
  }

  private static Path log(AppFolders folders) {
    return folders.logs().resolve("client.log");
  }

  /** Must come before the first logger is made. */
  private static void logToFile(AppFolders folders) {
    System.setProperty("agon.client.log", log(folders).toString());
    System.setProperty("logback.configurationFile", "agon/client/log.xml");
    JAVAFX.setLevel(Level.SEVERE);
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
