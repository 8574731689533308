package agon.server.account;

import agon.protocol.account.Account;
import agon.protocol.account.AccountState;
import agon.protocol.account.LoginRequest;
import agon.protocol.account.Role;
import agon.protocol.account.Session;
import agon.server.refusal.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules of registering and logging in. Who may do what is the account's role, never a name. */
public final class Accounts {
  /** What the one person of a practice server is called. */
  static final String LOCAL_USER = "You";

  private static final int MIN_PASSWORD = 8;

  private final AccountStore store;
  private final Sessions sessions;
  private final Passwords passwords = new Passwords();
  private final LoginThrottle throttle;

  public Accounts(AccountStore store, Sessions sessions, Clock clock) {
    this.store = store;
    this.sessions = sessions;
    throttle = new LoginThrottle(clock);
  }

  Session register(LoginRequest request, @Nullable String address) {
    String name = Names.ofContestant(request.name());
    refuseWeak(name, request.password());
    Turn turn = throttle.register(address);
    Account account = create(name, request.password(), Role.CONTESTANT, turn);
    throttle.happened(address, account.id(), true);
    return sessions.open(account, address);
  }

  private static void refuseWeak(String name, String password) {
    if (password.length() < MIN_PASSWORD) {
      throw Refusal.badRequest("A password has at least " + MIN_PASSWORD + " characters.");
    }
    if (CommonPasswords.includes(password, name)) {
      throw Refusal.badRequest(
          "This password is one of those that are guessed first. Choose another one, such as a few"
              + " words that have nothing to do with each other.");
    }
  }

  private Account create(String name, String password, Role role, Turn turn) {
    if (store.find(name).isPresent()) {
      throw taken(name);
    }
    return store
        .create(name, passwords.hash(password, turn), role)
        .orElseThrow(() ->
            store.find(name).isPresent()
                ? taken(name)
                : new Refusal(
                    Refusal.Kind.CONFLICT,
                    "name_taken",
                    "The name '"
                        + name
                        + "' looks like that of somebody else here. Choose another one."));
  }

  private static Refusal taken(String name) {
    return new Refusal(
        Refusal.Kind.CONFLICT,
        "name_taken",
        "The name '" + name + "' is taken. Choose another one.");
  }

  Session login(LoginRequest request, @Nullable String address) {
    Optional<AccountStore.Known> found = store.known(request.name());
    String hash = found.map(AccountStore.Known::hash).orElse(null);
    Long id = hash == null ? null : found.map(known -> known.account().id()).orElse(null);
    Turn turn = throttle.login(address, id);
    boolean right =
        passwords.matches(request.password(), hash, turn, () -> throttle.recheck(address, id));
    throttle.happened(address, id, right);
    if (found.isEmpty() || !right) {
      throw new Refusal(
          Refusal.Kind.NOT_LOGGED_IN, "wrong_login", "The name or the password is not right.");
    }
    if (found.get().locked()) {
      throw new Refusal(
          Refusal.Kind.NOT_ALLOWED,
          "account_locked",
          "An organizer has locked this account. Please ask them.");
    }
    return sessions.open(found.get().account(), address);
  }

  void logout(String token) {
    sessions.close(token);
  }

  /** Logs the one user of a practice server in, who may do everything. */
  Session practice() {
    Account user =
        store
            .localUser()
            .orElseGet(
                () -> free(LOCAL_USER, name -> store.createLocalUser(name).or(store::localUser)));
    return sessions.open(user, null);
  }

  /** Makes an organizer of that name, or gives the one there is this password. */
  public Account organizer(LoginRequest request) {
    refuseWeak(request.name(), request.password());
    Optional<Account> known = store.find(request.name());
    if (known.isEmpty()) {
      return create(
          Names.checked(request.name()), request.password(), Role.ORGANIZER, Turn.OF_THE_HOUSE);
    }
    if (known.get().role() != Role.ORGANIZER) {
      throw new Refusal(
          Refusal.Kind.CONFLICT,
          "name_taken",
          "The name '" + request.name() + "' belongs to a contestant. Choose another one.");
    }
    store.changePassword(known.get().id(), passwords.hash(request.password(), Turn.OF_THE_HOUSE));
    store.lock(known.get().id(), false);
    sessions.ended(known.get().id());
    return known.get();
  }

  /** Makes an organizer a contestant and ends its logins; false when it is none. */
  public boolean noOrganizer(String name) {
    Account account =
        store.find(name).orElseThrow(() -> Refusal.unknown("account", Names.tidy(name)));
    if (account.role() != Role.ORGANIZER) {
      return false;
    }
    store.makeContestant(account.id());
    sessions.ended(account.id());
    return true;
  }

  /**
   * As {@link #organizer}, under that name or, where a contestant has it, under one like it:
   * whoever has the server's files is never locked out.
   */
  public Account anOrganizer(LoginRequest request) {
    return free(
        request.name(),
        name -> {
          try {
            return Optional.of(organizer(new LoginRequest(name, request.password())));
          } catch (Refusal no) {
            if (no.kind() != Refusal.Kind.CONFLICT) {
              throw no;
            }
            return Optional.empty();
          }
        });
  }

  /** The first that can be made of a name, the name and 2, the name and 3 and so on. */
  private static Account free(String name, Function<String, Optional<Account>> make) {
    Optional<Account> made = make.apply(name);
    for (int i = 2; made.isEmpty(); i++) {
      made = make.apply(name + " " + i);
    }
    return made.get();
  }

  /** Whether there is somebody who could log in and run a competition. */
  public boolean hasOrganizer() {
    return store.hasOrganizer();
  }

  List<AccountState> list(String part, int page, int size) {
    return store.list(part, page, size);
  }

  long count(String part) {
    return store.count(part);
  }

  /** The account of that number. */
  Account get(long id) {
    return store.find(id).orElseThrow(() -> Refusal.unknown("account", id));
  }

  /** Keeps an account from logging in, and ends its logins; not one's own. */
  void lock(Account organizer, long id) {
    if (organizer.id() == get(id).id()) {
      throw new Refusal(
          Refusal.Kind.CONFLICT,
          "own_account",
          "This is your own account: you would not get in again.");
    }
    store.lock(id, true);
    sessions.ended(id);
  }

  void unlock(long id) {
    store.lock(get(id).id(), false);
  }
}
