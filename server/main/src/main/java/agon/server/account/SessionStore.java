package agon.server.account;

import agon.protocol.account.Account;
import agon.protocol.account.Login;
import agon.server.db.BusyException;
import agon.server.db.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logins in the database, by the hashes of their tokens. */
public final class SessionStore {
  /** A login is named by the start of its token's hash, from which no token can be told. */
  private static final int ID_LENGTH = 16;

  private final Database database;
  private final Clock clock;

  public SessionStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Clock clock() {
    return clock;
  }

  /** A stored login. */
  record Stored(Account account, long createdMs, long usedMs) {}

  /** Stores a login and drops those of the account that were used least, beyond so many. */
  void save(String tokenHash, long accountId, @Nullable String address, int most) {
    long now = clock.millis();
    database.writeAndWait(handle -> {
      handle
          .createUpdate(
              """
              INSERT INTO session (token_sha256, account_id, created_ms, used_ms, address)
              VALUES (:token, :account, :now, :now, :address)
              """)
          .bind("token", tokenHash)
          .bind("account", accountId)
          .bind("now", now)
          .bind("address", address)
          .execute();
      return handle
          .createUpdate(
              """
              DELETE FROM session WHERE token_sha256 IN (
                SELECT token_sha256 FROM session WHERE account_id = :account
                ORDER BY used_ms DESC, created_ms DESC LIMIT -1 OFFSET :most)
              """)
          .bind("account", accountId)
          .bind("most", most)
          .execute();
    });
  }

  Optional<Stored> find(String tokenHash) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    SELECT a.id, a.name, a.role, s.created_ms, s.used_ms
                    FROM session s JOIN account a ON a.id = s.account_id
                    WHERE s.token_sha256 = :token AND a.locked_ms IS NULL
                    """)
                .bind("token", tokenHash)
                .map((row, ctx) ->
                    new Stored(
                        AccountStore.ACCOUNT.map(row, ctx),
                        row.getLong("created_ms"),
                        row.getLong("used_ms")))
                .findOne());
  }

  /** Notes soon that a login was used now; not at all while there is too much to write. */
  void touch(String tokenHash) {
    long now = clock.millis();
    try {
      var _ =
          database.write(handle ->
              handle
                  .createUpdate("UPDATE session SET used_ms = :now WHERE token_sha256 = :token")
                  .bind("now", now)
                  .bind("token", tokenHash)
                  .execute());
    } catch (BusyException e) {
      // The next look at it notes the use.
    }
  }

  void delete(String tokenHash) {
    database.writeAndWait(handle ->
        handle
            .createUpdate("DELETE FROM session WHERE token_sha256 = :token")
            .bind("token", tokenHash)
            .execute());
  }

  /** Ends the account's login of that id; false when there is none. */
  boolean delete(long accountId, String id) {
    return database.writeAndWait(handle ->
        handle
                .createUpdate(
                    """
                    DELETE FROM session
                    WHERE account_id = :account AND substr(token_sha256, 1, :length) = :id
                    """)
                .bind("account", accountId)
                .bind("length", ID_LENGTH)
                .bind("id", id)
                .execute()
            > 0);
  }

  void deleteAll(long accountId) {
    database.writeAndWait(handle ->
        handle
            .createUpdate("DELETE FROM session WHERE account_id = :account")
            .bind("account", accountId)
            .execute());
  }

  /** Ends logins that were opened or last used before these moments. */
  void deleteOlder(long createdMs, long usedMs) {
    database.writeAndWait(handle ->
        handle
            .createUpdate("DELETE FROM session WHERE created_ms < :created OR used_ms < :used")
            .bind("created", createdMs)
            .bind("used", usedMs)
            .execute());
  }

  /** The account's logins, the one used last first. */
  List<Login> list(long accountId, @Nullable String currentHash) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    SELECT token_sha256, created_ms, used_ms, address FROM session
                    WHERE account_id = :account ORDER BY used_ms DESC, created_ms DESC
                    """)
                .bind("account", accountId)
                .map((row, ctx) -> {
                  String hash = row.getString("token_sha256");
                  return new Login(
                      hash.substring(0, ID_LENGTH),
                      Instant.ofEpochMilli(row.getLong("created_ms")),
                      Instant.ofEpochMilli(row.getLong("used_ms")),
                      row.getString("address"),
                      hash.equals(currentHash));
                })
                .list());
  }
}
