package agon.client.cli;

import agon.client.cli.ServerOptions.Entered;
import agon.client.core.Texts;
import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.protocol.PageOf;
import agon.protocol.account.AccountState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists accounts, and keeps one from logging in; for organizers. */
@Command(name = "accounts", description = "List accounts, or lock one; for organizers.")
final class AccountsCommand extends VerbCommand {
  /** One of them at a time. */
  static final class Change {
    @Option(
        names = "--lock",
        paramLabel = "NAME",
        description = "Keep that account from logging in, and end its logins.")
    @Nullable String lock;

    @Option(names = "--unlock", paramLabel = "NAME", description = "Let it log in again.")
    @Nullable String unlock;
  }

  @Parameters(arity = "0..1", paramLabel = "PART", description = "A part of the names to list.")
  String part = "";

  @Option(names = "--page", defaultValue = "1", description = "The page of the list (default: 1).")
  int page = 1;

  @ArgGroup(multiplicity = "0..1")
  @Nullable Change change;

  @Override
  int work(Entered entered) throws ApiFailure {
    Api api = entered.api();
    if (change == null) {
      list(api);
      return 0;
    }
    boolean locked = change.lock != null;
    AccountState account = named(api, String.valueOf(locked ? change.lock : change.unlock));
    api.lock(account.id(), locked).call();
    say(Texts.get(locked ? "cli.account.locked" : "cli.account.unlocked", account.name()));
    return 0;
  }

  private void list(Api api) throws ApiFailure {
    PageOf<AccountState> found = api.accounts(part, page).call();
    Table table = new Table();
    for (AccountState one : found.items()) {
      table.row(
          String.valueOf(one.id()),
          one.name(),
          one.role().name().toLowerCase(Locale.ROOT),
          Texts.get("cli.account.logins", one.logins()),
          one.locked() ? Texts.get("cli.account.is-locked") : "");
    }
    table.print(out());
    say(Texts.get("cli.accounts", found.total()));
  }

  /** The account of exactly that name, in whatever case. */
  static AccountState named(Api api, String name) throws ApiFailure {
    PageOf<AccountState> found = api.accounts(name, 1).call();
    for (int next = 2; ; next++) {
      for (AccountState one : found.items()) {
        if (one.name().equalsIgnoreCase(name)) {
          return one;
        }
      }
      if ((next - 1L) * found.size() >= found.total()) {
        throw new Trouble(Texts.get("cli.account.unknown", name));
      }
      found = api.accounts(name, next).call();
    }
  }
}
