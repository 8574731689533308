package agon.server;

import agon.packages.files.BadPackageException;
import agon.server.cli.DoctorCommand;
import agon.server.cli.ImagesCommand;
import agon.server.db.UnusableFileException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the server's side. */
@Command(
    name = "agon",
    description = "A programming contest on your own machines: the server's side.",
    mixinStandardHelpOptions = true)
public final class Main {
  /** Read in {@code logback.xml}. */
  private static final String LOG_LEVEL = "agon.log.level";

  private Main() {}

  public static void main(String[] args) {
    if (args.length > 0 && !args[0].equals("server")) {
      System.setProperty(LOG_LEVEL, "WARN"); // Their reader wants the answer alone.
    }
    System.exit(commands(Sandboxes::make, System.in, System.out, System.err).execute(args));
  }

  /** What a person is told of a file that cannot be used. */
  static String sentence(FileSystemException failure) {
    return switch (failure) {
      case NoSuchFileException _ -> "There is no file " + failure.getFile() + ".";
      case AccessDeniedException _ ->
          failure.getFile() + " may not be read or written by this user.";
      default -> "A file could not be read or written: " + failure.getMessage();
    };
  }

  /** All commands, which need these of the outside. */
  static CommandLine commands(
      SandboxMaker sandboxes, InputStream in, PrintStream out, PrintStream err) {
    return new CommandLine(new Main())
        .addSubcommand(new ServerCommand(sandboxes, in, out, err))
        .addSubcommand(new BackupCommand(out))
        .addSubcommand(new RestoreCommand(out))
        .addSubcommand(new OrganizerCommand(out))
        .addSubcommand(ProblemCommand.with(sandboxes, out))
        .addSubcommand(new ImagesCommand(out))
        .addSubcommand(new DoctorCommand(out))
        .setExecutionExceptionHandler((failure, line, parsed) -> {
          String sentence =
              switch (failure) {
                case FileSystemException file -> sentence(file);
                case BadPackageException bad -> bad.getMessage();
                case UnusableFileException file -> file.getMessage();
                default -> throw failure;
              };
          err.println(sentence);
          return 1;
        })
        .setCaseInsensitiveEnumValuesAllowed(true); // Also of the subcommands that are there.
  }
}
