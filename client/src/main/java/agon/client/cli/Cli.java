package agon.client.cli;

import agon.client.core.Failures;
import agon.client.submission.UnusableFilesException;
import java.util.List;
import picocli.CommandLine;

/** The verbs of the terminal client, and how their failures are told. */
public final class Cli {
  private Cli() {}

  /** Adds the verbs to a command and makes it say failures as sentences. */
  public static CommandLine addTo(CommandLine top) {
    List<VerbCommand> verbs =
        List.of(
            new ProblemsCommand(),
            new ShowCommand(),
            new RunCommand(),
            new SubmitCommand(),
            new SubmissionCommand(),
            new BoardCommand(),
            new CompetitionsCommand(),
            new LoginsCommand(),
            new AccountsCommand());
    verbs.forEach(top::addSubcommand);
    top.addSubcommand(new PackageCommand());
    top.setExecutionExceptionHandler((failure, command, _) -> {
      command.getErr().println(Failures.sentence(failure));
      command.getErr().flush();
      return switch (failure) {
        case Trouble trouble -> trouble.exitCode();
        case UnusableFilesException _ -> Trouble.USAGE;
        default -> 1;
      };
    });
    return top;
  }
}
