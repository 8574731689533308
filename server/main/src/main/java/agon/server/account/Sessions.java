package agon.server.account;

import agon.protocol.account.Account;
import agon.protocol.account.Login;
import agon.protocol.account.Session;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Logins by bearer token. A login ends by itself some days after its last use and some weeks after
 * it was opened. The database keeps a token's hash alone; known ones are remembered for a minute,
 * so that a request costs no query. Thread-safe.
 */
public final class Sessions {
  /** How long a login lives that is not used. */
  public static final Duration IDLE = Duration.ofDays(7);

  /** How long any login lives. */
  public static final Duration WHOLE = Duration.ofDays(30);

  private static final Duration REMEMBER = Duration.ofMinutes(1);
  private static final Duration NOTE_USE = Duration.ofMinutes(5);
  private static final int TOKEN_BYTES = 32;
  private static final int REMEMBERED = 200_000;
  private static final int MOST_OF_ONE = 1_000;

  private final SessionStore store;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Cache<String, Remembered> known;

  /** Accounts whose logins were ended a moment ago, with the number of that event. */
  private final Cache<Long, Long> ended;

  private volatile long allLookedUp; // the event since when every login is looked up again
  private final AtomicLong events = new AtomicLong();

  public Sessions(SessionStore store) {
    this.store = store;
    clock = store.clock();
    known = remembering(REMEMBER);
    ended = remembering(REMEMBER.multipliedBy(2));
  }

  private <K, V> Cache<K, V> remembering(Duration howLong) {
    return Caffeine.newBuilder()
        .maximumSize(REMEMBERED)
        .expireAfterWrite(howLong)
        .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
        .build();
  }

  /** What was in the database at an event. */
  private record Remembered(Account account, long event) {}

  /** Logs the account in; the address is shown in the list of its logins. */
  Session open(Account account, @Nullable String address) {
    byte[] secret = new byte[TOKEN_BYTES];
    random.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    store.save(hash(token), account.id(), address, MOST_OF_ONE);
    return new Session(token, account);
  }

  /** Who logged in with that token. */
  public Optional<Account> find(String token) {
    String hash = hash(token);
    // One at a time for each token, so that a login ended meanwhile is not remembered again.
    Remembered found = known.asMap().computeIfAbsent(hash, one -> load(one));
    if (found != null) {
      Long end = ended.getIfPresent(found.account().id());
      if (found.event() < Math.max(end == null ? 0 : end, allLookedUp)) {
        known.invalidate(hash);
        found = known.asMap().computeIfAbsent(hash, one -> load(one));
      }
    }
    return Optional.ofNullable(found).map(Remembered::account);
  }

  private @Nullable Remembered load(String hash) {
    long event = events.get();
    SessionStore.Stored stored = store.find(hash).orElse(null);
    if (stored == null) {
      return null;
    }
    long now = clock.millis();
    if (now - stored.createdMs() > WHOLE.toMillis() || now - stored.usedMs() > IDLE.toMillis()) {
      store.delete(hash);
      return null;
    }
    if (now - stored.usedMs() > NOTE_USE.toMillis()) {
      store.touch(hash);
    }
    return new Remembered(stored.account(), event);
  }

  /** Ends the login; one that is not known is ended already. */
  void close(String token) {
    known
        .asMap()
        .compute(
            hash(token),
            (hash, account) -> {
              store.delete(hash);
              return null;
            });
  }

  /** The account's logins, the one used last first; that of the token is marked. */
  List<Login> list(long accountId, @Nullable String token) {
    return store.list(accountId, token == null ? null : hash(token));
  }

  /** Ends one login of an account; false when there is none of that id. */
  boolean end(long accountId, String id) {
    boolean found = store.delete(accountId, id);
    ended(accountId);
    return found;
  }

  /** Ends all logins of an account. */
  void endAll(long accountId) {
    store.deleteAll(accountId);
    ended(accountId);
  }

  /** Looks the account's logins up again: some were ended in the database. */
  void ended(long accountId) {
    ended.put(accountId, events.incrementAndGet());
  }

  /** Looks all logins up again: another process has changed something in the database. */
  public void lookAgain() {
    allLookedUp = events.incrementAndGet();
  }

  /** Clears what has ended by itself out of the database. */
  public void sweep() {
    long now = clock.millis();
    store.deleteOlder(now - WHOLE.toMillis(), now - IDLE.toMillis());
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
