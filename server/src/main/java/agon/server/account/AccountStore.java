package agon.server.account;

import agon.protocol.Account;
import agon.protocol.Role;
import agon.server.db.Database;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Accounts and logins in the database. */
public final class AccountStore {
  private static final RowMapper<Account> ACCOUNT =
      (row, ctx) ->
          new Account(
              row.getLong("id"), row.getString("name"), Role.valueOf(row.getString("role")));

  private final Database database;
  private final Clock clock;

  public AccountStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Stores a new account; empty when the name is taken, in whatever case. */
  public Optional<Account> create(String name, @Nullable String passwordHash, Role role) {
    long now = clock.millis();
    return database.writeAndWait(handle ->
        handle
            .createQuery(
                """
                INSERT INTO account (name, password_hash, role, created_ms)
                VALUES (:name, :hash, :role, :now)
                ON CONFLICT DO NOTHING
                RETURNING id, name, role
                """)
            .bind("name", name)
            .bind("hash", passwordHash)
            .bind("role", role.name())
            .bind("now", now)
            .map(ACCOUNT)
            .findOne());
  }

  public Optional<Account> find(String name) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT id, name, role FROM account WHERE name = :name")
                .bind("name", name)
                .map(ACCOUNT)
                .findOne());
  }

  /** The account of that name with its hash; empty also when it has no password. */
  Optional<WithPassword> withPassword(String name) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    SELECT id, name, role, password_hash FROM account
                    WHERE name = :name AND password_hash IS NOT NULL
                    """)
                .bind("name", name)
                .map((row, ctx) ->
                    new WithPassword(ACCOUNT.map(row, ctx), row.getString("password_hash")))
                .findOne());
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

  /** Whether anybody could run a competition. */
  public boolean hasOrganizer() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT EXISTS (SELECT 1 FROM account WHERE role = 'ORGANIZER')")
                .mapTo(Boolean.class)
                .one());
  }

  void saveSession(String tokenHash, long accountId) {
    long now = clock.millis();
    database.writeAndWait(handle ->
        handle
            .createUpdate(
                """
                INSERT INTO session (token_sha256, account_id, created_ms)
                VALUES (:token, :account, :now)
                """)
            .bind("token", tokenHash)
            .bind("account", accountId)
            .bind("now", now)
            .execute());
  }

  Optional<Account> ofSession(String tokenHash) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    SELECT a.id, a.name, a.role FROM session s JOIN account a ON a.id = s.account_id
                    WHERE s.token_sha256 = :token
                    """)
                .bind("token", tokenHash)
                .map(ACCOUNT)
                .findOne());
  }

  void deleteSession(String tokenHash) {
    database.writeAndWait(handle ->
        handle
            .createUpdate("DELETE FROM session WHERE token_sha256 = :token")
            .bind("token", tokenHash)
            .execute());
  }

  /** An account and the hash to check its password against. */
  record WithPassword(Account account, String hash) {}
}
