package agon.server;

import agon.protocol.OwnerOnly;
import agon.server.db.Backups;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code agon backup}: a copy of all that a server knows, while it runs or not. */
@Command(
    name = "backup",
    description =
        "Writes a checked copy of all that a server knows, while it runs or not, readable by you"
            + " alone.",
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  private static final String BACKUPS = "backups";

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description =
          "The copy, or a folder for it. Default: one named after the time, in 'backups' in the data"
              + " folder.")
  private @Nullable Path file;

  @Option(names = "--data", description = "The server's data folder. Default: the user's.")
  private @Nullable Path data;

  private final PrintStream out;

  BackupCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = (data == null ? DataDir.standard() : data).toAbsolutePath();
    Path target = target(folder);
    Backups.backup(folder.resolve(Server.DATABASE), target);
    out.println("Wrote " + target + " (" + Files.size(target) / 1024 + " KiB), and checked it.");
    out.println("To bring it back: agon restore " + target + " --data " + folder);
    return 0;
  }

  private Path target(Path folder) throws IOException {
    String name = Backups.nameAt(LocalDateTime.now(ZoneId.systemDefault()));
    if (file == null) {
      Path backups = folder.resolve(BACKUPS);
      if (Files.isDirectory(folder)) {
        OwnerOnly.folder(backups);
      }
      return backups.resolve(name);
    }
    return Files.isDirectory(file) ? file.resolve(name) : file;
  }
}
