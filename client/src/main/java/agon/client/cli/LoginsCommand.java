package agon.client.cli;

import agon.client.cli.ServerOptions.Entered;
import agon.client.core.Texts;
import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.protocol.account.AccountState;
import agon.protocol.account.Login;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists logins and ends them: one's own, or for organizers those of any account. */
@Command(
    name = "logins",
    description = "List where you are logged in, and end logins; organizers: of any account.")
final class LoginsCommand extends VerbCommand {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** One of them at a time. */
  static final class End {
    @Option(names = "--end", paramLabel = "ID", description = "End the login of that id.")
    @Nullable String one;

    @Option(names = "--end-all", description = "End all of them: log out everywhere.")
    boolean all;
  }

  @Option(names = "--of", paramLabel = "NAME", description = "Those of another account.")
  @Nullable String of;

  @ArgGroup(multiplicity = "0..1")
  @Nullable End end;

  @Override
  int work(Entered entered) throws ApiFailure {
    Api api = entered.api();
    AccountState account = of == null ? null : AccountsCommand.named(api, of);
    if (end == null) {
      list(account == null ? api.logins().call() : api.logins(account.id()).call());
      return 0;
    }
    end(api, account, end.all || end.one == null ? "" : end.one);
    say(Texts.get(end.all ? "cli.logins.ended-all" : "cli.logins.ended"));
    return 0;
  }

  private static void end(Api api, @Nullable AccountState account, String id) throws ApiFailure {
    if (account != null) {
      api.endLogins(account.id(), id).call();
    } else if (id.isEmpty()) {
      api.endLogins().call();
    } else {
      api.endLogin(id).call();
    }
  }

  private void list(List<Login> logins) {
    Table table = new Table();
    for (Login one : logins) {
      String address = one.address();
      table.row(
          one.id(),
          Texts.get("cli.logins.since", time(one.since())),
          Texts.get("cli.logins.used", time(one.usedAt())),
          address == null ? "-" : address,
          one.current() ? Texts.get("cli.logins.current") : "");
    }
    table.print(out());
  }

  private static String time(Instant when) {
    return TIME.format(when.atZone(ZoneId.systemDefault()));
  }
}
