package agon.client;

import agon.client.app.Startup;
import agon.client.core.AppFolders;
import agon.client.core.Texts;
import agon.client.local.LocalServer;
import agon.client.local.PracticeServer;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Practice: a server on this machine and a window on it, or the server alone without a display. */
@Command(
    name = "practice",
    mixinStandardHelpOptions = true,
    description = "Local server and desktop app: practise at once, also offline.")
final class Practice implements Callable<Integer> {

  @Override
  public Integer call() {
    String command = System.getProperty(LocalServer.COMMAND, "");
    if (command.isBlank()) {
      System.err.println(Texts.get("local.no-command"));
      return 1;
    }
    boolean display = Display.present(System.getProperty("os.name", ""), System.getenv());
    if (display && Window.open(List.of(Startup.PRACTICE))) {
      return 0;
    }
    return serve(command, AppFolders.standard());
  }

  private static int serve(String command, AppFolders folders) {
    PracticeServer server =
        new PracticeServer(
            LocalServer.practice(command, folders.practice(), folders.logs().resolve("server.log")),
            folders.practice());
    Terminal terminal = new Terminal(System.out);
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
    String why = server.run(terminal);
    if (why.isEmpty()) {
      return 0;
    }
    System.err.println(why);
    return 1;
  }

  /** Tells the person at the terminal where the server is and how to use it. */
  private static final class Terminal implements LocalServer.Listener {
    private final PrintStream out;

    Terminal(PrintStream out) {
      this.out = out;
    }

    @Override
    public void ready(String address) {
      out.println(Texts.get("local.no-display", address));
    }

    @Override
    public void said(String line) {
      out.println(line);
    }
  }
}
