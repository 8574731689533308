package agon.server.account;

import agon.protocol.Account;
import agon.protocol.LoginRequest;
import agon.protocol.Role;
import agon.protocol.Session;
import agon.server.http.Refusal;
import com.google.re2j.Pattern;
import java.util.Optional;

/** The rules of registering and logging in. */
public final class Accounts {
  /** Whom a practice server logs in without a password. */
  static final String LOCAL_USER = "You";

  private static final int MIN_PASSWORD = 8;

  private final AccountStore store;
  private final Sessions sessions;
  private final Passwords passwords = new Passwords();

  public Accounts(AccountStore store, Sessions sessions) {
    this.store = store;
    this.sessions = sessions;
  }

  Session register(LoginRequest request) {
    return sessions.open(create(request, Role.CONTESTANT));
  }

  private Account create(LoginRequest request, Role role) {
    String name = request.name().strip();
    if (!Pattern.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._'-]*", name)) {
      throw Refusal.badRequest(
          "A name starts with a letter or a digit and has only letters, digits, spaces and . _ ' -"
              + " in it.");
    }
    if (request.password().length() < MIN_PASSWORD) {
      throw Refusal.badRequest("A password has at least " + MIN_PASSWORD + " characters.");
    }
    if (store.find(name).isPresent()) {
      throw taken(name);
    }
    return store
        .create(name, passwords.hash(request.password()), role)
        .orElseThrow(() -> taken(name));
  }

  private static Refusal taken(String name) {
    return new Refusal(409, "name_taken", "The name '" + name + "' is taken. Choose another one.");
  }

  Session login(LoginRequest request) {
    Optional<AccountStore.WithPassword> found = store.withPassword(request.name().strip());
    if (found.isEmpty()) {
      passwords.pretend(request.password());
    }
    return sessions.open(
        found
            .filter(known -> passwords.matches(request.password(), known.hash()))
            .map(AccountStore.WithPassword::account)
            .orElseThrow(
                () -> new Refusal(401, "wrong_login", "The name or the password is not right.")));
  }

  void logout(String token) {
    sessions.close(token);
  }

  /** Logs the one user of a practice server in, who may do everything. */
  Session practice() {
    Account user =
        store
            .find(LOCAL_USER)
            .or(() -> store.create(LOCAL_USER, null, Role.ORGANIZER))
            .or(() -> store.find(LOCAL_USER))
            .orElseThrow(() -> new IllegalStateException("The local user cannot be stored"));
    return sessions.open(user);
  }

  /** Makes an organizer of that name, or gives the one there is this password. */
  public Account organizer(LoginRequest request) {
    Optional<Account> known = store.find(request.name());
    if (known.isEmpty()) {
      return create(request, Role.ORGANIZER);
    }
    if (known.get().role() != Role.ORGANIZER) {
      throw taken(request.name());
    }
    store.changePassword(known.get().id(), passwords.hash(request.password()));
    sessions.forget();
    return known.get();
  }
}
