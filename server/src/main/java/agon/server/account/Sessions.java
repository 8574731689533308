package agon.server.account;

import agon.protocol.Account;
import agon.protocol.Session;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Logins by bearer token. The database keeps a token's hash alone; known ones are remembered in
 * memory, so that a request costs no query.
 */
public final class Sessions {
  private static final int TOKEN_BYTES = 32;
  private static final int REMEMBERED = 200_000;

  private final AccountStore store;
  private final SecureRandom random = new SecureRandom();
  private final ConcurrentHashMap<String, Account> known = new ConcurrentHashMap<>();

  public Sessions(AccountStore store) {
    this.store = store;
  }

  /** Logs the account in. */
  public Session open(Account account) {
    byte[] secret = new byte[TOKEN_BYTES];
    random.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    store.saveSession(hash(token), account.id());
    return new Session(token, account);
  }

  /** Who logged in with that token. */
  public Optional<Account> find(String token) {
    String hash = hash(token);
    Account remembered = known.get(hash);
    if (remembered != null) {
      return Optional.of(remembered);
    }
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    // One at a time for each token, so that a login ended meanwhile is not remembered again.
    return Optional.ofNullable(known.computeIfAbsent(hash, h -> store.ofSession(h).orElse(null)));
  }

  /** Ends the login; one that is not known is ended already. */
  public void close(String token) {
    known.compute(
        hash(token),
        (hash, account) -> {
          store.deleteSession(hash);
          return null;
        });
  }

  /** Looks every login up again: some were ended in the database. */
  void forget() {
    known.clear();
  }

  static String hash(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
