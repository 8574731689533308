package agon.server;

import agon.protocol.account.LoginRequest;
import agon.server.account.AccountStore;
import agon.server.account.Accounts;
import agon.server.account.SessionStore;
import agon.server.account.Sessions;
import agon.server.db.Database;
import agon.server.refusal.Refusal;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code agon organizer}: who may run competitions, while the server runs or not. */
@Command(
    name = "organizer",
    description =
        "Makes an organizer, or gives the one there is a new password, while the server runs or not;"
            + " the logins there were end.",
    mixinStandardHelpOptions = true)
final class OrganizerCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "of the organizer")
  private String name = "";

  @Option(
      names = "--take-away",
      description = "Make the organizer a contestant instead, and end the logins.")
  private boolean takeAway;

  @Option(names = "--data", description = "The server's data folder. Default: the user's.")
  private @Nullable Path data;

  private final PrintStream out;

  OrganizerCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Path folder = (data == null ? DataDir.standard() : data).toAbsolutePath();
    Clock clock = Clock.systemUTC();
    try (Database database = Database.openBeside(folder.resolve(Server.DATABASE), clock)) {
      AccountStore store = new AccountStore(database, clock);
      store.noteLooks();
      return change(new Accounts(store, new Sessions(new SessionStore(database, clock)), clock));
    } catch (Refusal no) {
      out.println(no.sentence());
      return 1;
    }
  }

  private int change(Accounts accounts) {
    if (takeAway) {
      boolean was = accounts.noOrganizer(name);
      out.println(
          was
              ? "'" + name + "' is a contestant from now on, and has to log in again."
              : "'" + name + "' is no organizer.");
      return was ? 0 : 1;
    }
    String password = NewPassword.make();
    String made = accounts.organizer(new LoginRequest(name, password)).name();
    out.println("Log in as '" + made + "' with the password " + password);
    out.println("It is shown only now.");
    return 0;
  }
}
