package agon.client.login;

import agon.client.core.Adoption;
import agon.client.core.Background;
import agon.client.core.Failures;
import agon.client.core.Task;
import agon.client.core.Texts;
import agon.client.net.Api;
import agon.client.net.Link;
import agon.client.net.Request;
import agon.protocol.InvalidValueException;
import agon.protocol.ServerInfo;
import agon.protocol.account.Account;
import agon.protocol.account.LoginRequest;
import agon.protocol.account.Role;
import agon.protocol.account.Session;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Who the user is on the server. A practice server knows without asking. UI thread only. */
public final class SessionModel {
  private final Api api;
  private final Background background;
  private final ConnectionModel connection;
  private final Sessions sessions;
  private final Adoption adoption;
  private final ReadOnlyObjectWrapper<@Nullable Account> account = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper loginNeeded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper home = new ReadOnlyStringWrapper("");
  private Task asking = Task.NONE;

  /** What the server was called of which {@link #home} is. */
  private String homeName = "";

  private String before = "";

  public SessionModel(
      Api api,
      Background background,
      ConnectionModel connection,
      Sessions sessions,
      Adoption adoption) {
    this.adoption = adoption;
    this.api = api;
    this.background = background;
    this.connection = connection;
    this.sessions = sessions;
    connection.place().subscribe(this::arrived);
    connection.info().subscribe(this::met);
    api.link()
        .onEvent(event -> {
          if (event instanceof Link.Event.TokenRefused) {
            background.ui(this::refused);
          }
        });
  }

  public void login(String name, String password) {
    enter(name, password, false);
  }

  public void register(String name, String password) {
    enter(name, password, true);
  }

  public void logout() {
    background.run(api.logout(), _ -> {}, _ -> {});
    sessions.forget(connection.place().get());
    signedOut("");
  }

  private void enter(String name, String password, boolean fresh) {
    LoginRequest request;
    try {
      request = new LoginRequest(name.strip(), password);
    } catch (InvalidValueException e) {
      error.set(e.sentence());
      return;
    }
    ask(fresh ? api.register(request) : api.login(request));
  }

  /** A login from earlier holds until the server says otherwise, so that offline knows who. */
  private void arrived(String place) {
    asking.cancel();
    busy.set(false);
    loginNeeded.set(false);
    error.set("");
    api.link().token(null);
    account.set(null);
    sessions.rename(connection.name(), place); // As it was kept before servers had identities.
    Optional<Session> kept = sessions.of(place);
    before = connection.name().equals(homeName) ? home.get() : "";
    if (kept.isEmpty()) {
      home.set("");
    }
    kept.ifPresent(this::signedIn);
  }

  /** Where the things of this account on this server are kept. */
  private static String home(String place, Account account) {
    return place + "-" + account.id();
  }

  /**
   * Takes over what was kept by the address alone, or of an account while its server was unknown.
   */
  private void moveIn(Account user) {
    String place = connection.place().get();
    String name = connection.name();
    String now = home(place, user);
    adoption.adopt(name, now);
    adoption.adopt(home(name, user), now);
    if (!name.equals(connection.server().get())) {
      adoption.adopt(
          before, now); // The server of one's own was made anew; the code is still there.
    }
    homeName = name;
    before = "";
    home.set(now);
  }

  private void met(@Nullable ServerInfo info) {
    if (info == null || account.get() != null || busy.get()) {
      return;
    }
    if (info.practice()) {
      ask(api.practiceSession());
    } else {
      loginNeeded.set(true);
    }
  }

  private void ask(Request<Session> request) {
    asking.cancel();
    error.set("");
    busy.set(true);
    asking =
        background.run(
            request,
            session -> {
              busy.set(false);
              sessions.keep(connection.place().get(), session);
              signedIn(session);
            },
            failure -> {
              busy.set(false);
              error.set(Failures.sentence(failure));
            });
  }

  private void signedIn(Session session) {
    api.link().token(session.token());
    loginNeeded.set(false);
    error.set("");
    moveIn(session.account());
    account.set(session.account());
  }

  /** Only the server that gave the login can take it back, not another one at its address. */
  private void refused() {
    if (account.get() != null) {
      connection.confirm(this::forget);
    }
  }

  private void forget() {
    if (account.get() == null) {
      return;
    }
    sessions.forget(connection.place().get());
    ServerInfo info = connection.info().get();
    boolean practice = info != null && info.practice();
    signedOut(practice ? "" : Texts.get("session.over"));
    if (practice) {
      ask(api.practiceSession());
    }
  }

  private void signedOut(String why) {
    api.link().token(null);
    account.set(null);
    ServerInfo info = connection.info().get();
    loginNeeded.set(info != null && !info.practice());
    error.set(why);
  }

  /** Null until logged in. */
  public ReadOnlyObjectProperty<@Nullable Account> account() {
    return account.getReadOnlyProperty();
  }

  /**
   * The name under which drafts and outbox of this account on this server are kept; empty before
   * the first login. It stays when a login ends.
   */
  public ReadOnlyStringProperty home() {
    return home.getReadOnlyProperty();
  }

  public boolean organizer() {
    Account known = account.get();
    return known != null && known.role() == Role.ORGANIZER;
  }

  /** A login is under way. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** The server is there and wants a name and a password. */
  public ReadOnlyBooleanProperty loginNeeded() {
    return loginNeeded.getReadOnlyProperty();
  }

  /** Why the login did not work; empty when it did. */
  public ReadOnlyStringProperty error() {
    return error.getReadOnlyProperty();
  }
}
