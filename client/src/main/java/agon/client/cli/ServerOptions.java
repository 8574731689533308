package agon.client.cli;

import agon.client.core.AppFolders;
import agon.client.core.SettingsFile;
import agon.client.core.Texts;
import agon.client.local.PracticeAddress;
import agon.client.local.PracticeSecret;
import agon.client.login.Sessions;
import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.client.net.Link;
import agon.client.net.Request;
import agon.protocol.ServerInfo;
import agon.protocol.account.LoginRequest;
import agon.protocol.account.Session;
import java.io.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which server a command talks to, and as whom. */
public final class ServerOptions {
  @Option(
      names = "--server",
      paramLabel = "URL",
      description =
          "The server. Without it: the practice server of this machine if it runs, else the one used"
              + " last, else http://127.0.0.1:4280.")
  @Nullable String server;

  @Option(names = "--token", paramLabel = "TOKEN", description = "Log in by a token.")
  @Nullable String token;

  @Option(
      names = "--login",
      paramLabel = "NAME",
      description = "Log in as NAME; the password is asked for, or taken from AGON_PASSWORD.")
  @Nullable String login;

  @Option(names = "--register", paramLabel = "NAME", description = "Make an account and log in.")
  @Nullable String register;

  /** Who the calls are made as; 0 when the token does not tell. */
  record Entered(Api api, long accountId) {}

  /** The server's calls, logged in. */
  Entered enter() throws ApiFailure {
    AppFolders folders = AppFolders.standard();
    Api api = new Api(new Link(), new PracticeSecret(folders)::of);
    api.link().to(address(folders));
    ServerInfo info = api.info().call();
    if (token != null) {
      api.link().token(token);
      return new Entered(api, 0);
    }
    Session session = session(api, info, new Sessions(folders.sessions()));
    api.link().token(session.token());
    return new Entered(api, session.account().id());
  }

  private String address(AppFolders folders) {
    SettingsFile settings = SettingsFile.open(folders.settings());
    if (server != null) {
      settings.settings().lastServer().set(server);
      settings.save();
      return server;
    }
    String last = settings.settings().lastServer().get();
    return new PracticeAddress(folders.practice())
        .read()
        .orElse(last.isEmpty() ? Link.DEFAULT_SERVER : last);
  }

  private Session session(Api api, ServerInfo info, Sessions sessions) throws ApiFailure {
    String address = api.link().server();
    String place = info.id() == null ? address : info.id();
    sessions.rename(address, place); // As it was kept before servers had identities.
    if (register != null) {
      return kept(sessions, place, api.register(request(register)));
    }
    if (login != null) {
      return kept(sessions, place, api.login(request(login)));
    }
    if (info.practice()) {
      return api.practiceSession().call();
    }
    Optional<Session> known = sessions.of(place);
    return known.orElseThrow(() -> new Trouble(Texts.get("cli.login-needed")));
  }

  private static Session kept(Sessions sessions, String place, Request<Session> request)
      throws ApiFailure {
    Session session = request.call();
    sessions.keep(place, session);
    return session;
  }

  private static LoginRequest request(String name) {
    String set = System.getenv("AGON_PASSWORD");
    if (set != null) {
      return new LoginRequest(name, set);
    }
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .map(console -> console.readPassword("%s ", Texts.get("cli.password", name)))
        .map(typed -> new LoginRequest(name, new String(typed)))
        .orElseThrow(() -> new Trouble(Texts.get("cli.no-password")));
  }
}
