package agon.server.account;

import agon.protocol.account.Account;
import agon.protocol.account.AccountState;
import agon.protocol.account.Role;
import agon.server.db.Database;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Accounts in the database. */
public final class AccountStore {
  static final RowMapper<Account> ACCOUNT =
      (row, ctx) ->
          new Account(
              row.getLong("id"), row.getString("name"), Role.valueOf(row.getString("role")));

  private final Database database;
  private final Clock clock;

  public AccountStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Stores a new account; empty when the name is taken, in whatever case, or looks like one. */
  public Optional<Account> create(String name, @Nullable String passwordHash, Role role) {
    return create(name, passwordHash, role, false);
  }

  private Optional<Account> create(
      String name, @Nullable String passwordHash, Role role, boolean local) {
    long now = clock.millis();
    Names.Looks looks = Names.looks(name);
    return database.writeAndWait(handle ->
        handle
            .createQuery(
                """
                INSERT INTO account
                  (name, password_hash, role, created_ms, looks, looks_folded, local_user)
                VALUES (:name, :hash, :role, :now, :looks, :folded, :local)
                ON CONFLICT DO NOTHING
                RETURNING id, name, role
                """)
            .bind("name", name)
            .bind("hash", passwordHash)
            .bind("role", role.name())
            .bind("now", now)
            .bind("looks", looks.exact())
            .bind("folded", looks.folded())
            .bind("local", local ? 1 : 0)
            .map(ACCOUNT)
            .findOne());
  }

  /** The one person of a practice server; empty before the first practice. */
  Optional<Account> localUser() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT id, name, role FROM account WHERE local_user = 1")
                .map(ACCOUNT)
                .findFirst());
  }

  /** Makes the one person of a practice server; empty when the name is taken. */
  Optional<Account> createLocalUser(String name) {
    return create(name, null, Role.ORGANIZER, true);
  }

  /** The account of that name, in whatever case and form of its accents. */
  public Optional<Account> find(String name) {
    return known(name).map(Known::account);
  }

  public Optional<Account> find(long id) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT id, name, role FROM account WHERE id = :id")
                .bind("id", id)
                .map(ACCOUNT)
                .findOne());
  }

  /** As {@link #find(String)}, with what a login has to know. */
  Optional<Known> known(String typed) {
    String name = Names.tidy(typed);
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    SELECT id, name, role, password_hash, locked_ms FROM account
                    WHERE name = :name OR looks_folded = :folded
                    """)
                .bind("name", name)
                .bind("folded", Names.looks(name).folded())
                .map((row, ctx) ->
                    new Known(
                        ACCOUNT.map(row, ctx),
                        row.getString("password_hash"),
                        row.getObject("locked_ms") != null))
                .list())
        .stream()
        .filter(one -> Names.same(one.account().name(), name))
        .findFirst();
  }

  /** Gives an account a new password and ends all its logins. */
  void changePassword(long accountId, String passwordHash) {
    database.writeAndWait(handle -> {
      handle
          .createUpdate("UPDATE account SET password_hash = :hash WHERE id = :id")
          .bind("hash", passwordHash)
          .bind("id", accountId)
          .execute();
      return handle
          .createUpdate("DELETE FROM session WHERE account_id = :id")
          .bind("id", accountId)
          .execute();
    });
  }

  /** Takes the role of an organizer away and ends the account's logins. */
  void makeContestant(long accountId) {
    database.writeAndWait(handle -> {
      handle
          .createUpdate("UPDATE account SET role = 'CONTESTANT' WHERE id = :id")
          .bind("id", accountId)
          .execute();
      return handle
          .createUpdate("DELETE FROM session WHERE account_id = :id")
          .bind("id", accountId)
          .execute();
    });
  }

  /** Keeps an account from logging in and ends its logins, or lets it log in again. */
  void lock(long accountId, boolean locked) {
    long now = clock.millis();
    database.writeAndWait(handle -> {
      handle
          .createUpdate("UPDATE account SET locked_ms = :at WHERE id = :id")
          .bind("at", locked ? (Long) now : null)
          .bind("id", accountId)
          .execute();
      return locked
          ? handle
              .createUpdate("DELETE FROM session WHERE account_id = :id")
              .bind("id", accountId)
              .execute()
          : 0;
    });
  }

  /** Accounts whose names have that part, by name. */
  List<AccountState> list(String part, int page, int size) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    SELECT id, name, role, locked_ms,
                           (SELECT count(*) FROM session s WHERE s.account_id = a.id) AS logins
                    FROM account a WHERE instr(lower(name), lower(:part)) > 0
                    ORDER BY name, id LIMIT :size OFFSET :from
                    """)
                .bind("part", part)
                .bind("size", size)
                .bind("from", (page - 1L) * size)
                .map((row, ctx) ->
                    new AccountState(
                        row.getLong("id"),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        row.getObject("locked_ms") != null,
                        row.getInt("logins")))
                .list());
  }

  long count(String part) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT count(*) FROM account WHERE instr(lower(name), lower(:part)) > 0")
                .bind("part", part)
                .mapTo(Long.class)
                .one());
  }

  /** Whether anybody could run a competition. */
  boolean hasOrganizer() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    SELECT EXISTS (SELECT 1 FROM account
                                   WHERE role = 'ORGANIZER' AND password_hash IS NOT NULL)
                    """)
                .mapTo(Boolean.class)
                .one());
  }

  /** Notes how the names of an older version's accounts look; the first of two alike has it. */
  public void noteLooks() {
    List<Account> unnoted =
        database
            .jdbi()
            .withHandle(handle ->
                handle
                    .createQuery("SELECT id, name, role FROM account WHERE looks IS NULL")
                    .map(ACCOUNT)
                    .list());
    if (unnoted.isEmpty()) {
      return;
    }
    database.writeAndWait(handle -> {
      var update =
          handle.prepareBatch(
              """
              UPDATE OR IGNORE account SET looks = :looks, looks_folded = :folded WHERE id = :id
              """);
      for (Account one : unnoted) {
        Names.Looks looks = Names.looks(Names.tidy(one.name()));
        update
            .bind("looks", looks.exact())
            .bind("folded", looks.folded())
            .bind("id", one.id())
            .add();
      }
      return update.execute().length;
    });
  }

  /**
   * An account and what its login is checked against.
   *
   * @param hash of its password; null when it cannot log in by one
   */
  record Known(Account account, @Nullable String hash, boolean locked) {}
}
