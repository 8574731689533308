package agon.server;

import agon.server.db.Backups;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code agon restore}: puts a backup in the place of what a stopped server knew. */
@Command(
    name = "restore",
    description =
        "Puts a backup in the place of what a server knew. The server must be stopped; what is"
            + " replaced is kept beside it.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "What 'agon backup' wrote.")
  private Path file = Path.of("");

  @Option(names = "--data", description = "The server's data folder. Default: the user's.")
  private @Nullable Path data;

  private final PrintStream out;

  RestoreCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Path folder = (data == null ? DataDir.standard() : data).toAbsolutePath();
    Path database = folder.resolve(Server.DATABASE);
    Path aside = Backups.restore(file, database, LocalDateTime.now(ZoneId.systemDefault()));
    out.println("Restored " + database + " from " + file + ".");
    if (!aside.equals(database)) {
      out.println("What was there before is kept: " + aside);
    }
    return 0;
  }
}
