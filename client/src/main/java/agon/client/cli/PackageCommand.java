package agon.client.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code agon problem}, as far as it talks to a server. */
@Command(
    name = "problem",
    description = "Import problems into a server, list their versions, judge again.",
    subcommands = {ImportCommand.class, VersionsCommand.class, RejudgeCommand.class},
    mixinStandardHelpOptions = true)
final class PackageCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }
}
