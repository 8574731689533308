package agon.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of {@code ./agon bench}. */
@Command(
    name = "agon bench",
    description = "Measures Agon against baselines in the same run.",
    mixinStandardHelpOptions = true,
    subcommands = {
      VerdictBench.class,
      SandboxBench.class,
      FunctionBench.class,
      StartBench.class,
      SoakBench.class
    })
public final class Main implements Runnable {
  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
