package agon.server.account;

import agon.server.http.Network;
import agon.server.refusal.Refusal;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who was wrong of late, by address and by account: wrong passwords wait longer each
 * time, and those who were right before, or never wrong, are served first. What it remembers is
 * bounded, and forgotten by itself. Thread-safe.
 */
final class LoginThrottle {
  private static final int FREE_MISTAKES = 1;
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Duration MISTAKES_KEPT = Duration.ofMinutes(15);
  private static final Duration KNOWN_KEPT = Duration.ofHours(12);
  private static final int REMEMBERED = 100_000;
  private static final int RETRY_SECONDS = 5;

  private static final int MISTAKES_OF_ADDRESS = 60;
  private static final int MISTAKES_OF_ACCOUNT = 100;
  private static final int ACCOUNTS_OF_ADDRESS = 300;

  private final Clock clock;
  private final Cache<Pair, Mistakes> mistakes = cache(MISTAKES_KEPT);
  private final Cache<Pair, Boolean> known = cache(KNOWN_KEPT);
  private final Cache<String, Bucket> ofAddress = cache(MISTAKES_KEPT);
  private final Cache<Long, Bucket> ofAccount = cache(MISTAKES_KEPT);
  private final Cache<String, Bucket> newAccounts = cache(MISTAKES_KEPT);

  LoginThrottle(Clock clock) {
    this.clock = clock;
  }

  private static <K, V> Cache<K, V> cache(Duration kept) {
    return Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(kept).build();
  }

  private record Pair(String address, long account) {}

  private record Mistakes(int count, Instant until) {
    Mistakes another(Instant now) {
      int all = count + 1;
      long seconds = all <= FREE_MISTAKES ? 0 : 1L << Math.min(all - FREE_MISTAKES - 1, 10);
      return new Mistakes(all, now.plusSeconds(Math.min(seconds, LONGEST.toSeconds())));
    }
  }

  /**
   * Where a login stands in the queue.
   *
   * @param account null when there is none of that name
   */
  Turn login(@Nullable String from, @Nullable Long account) {
    String address = Network.of(from);
    if (account == null) {
      if (bucket(ofAddress, address, MISTAKES_OF_ADDRESS).getAvailableTokens() == 0) {
        throw tooMany();
      }
      return new Turn(Turn.Rank.NOBODY, address);
    }
    Pair pair = new Pair(address, account);
    Mistakes wrong = mistakes.getIfPresent(pair);
    refuseEarly(wrong);
    boolean trusted = known.getIfPresent(pair) != null;
    if (!trusted && bucket(ofAccount, account, MISTAKES_OF_ACCOUNT).getAvailableTokens() == 0) {
      throw tooMany();
    }
    return new Turn(rank(wrong, trusted, address), pair);
  }

  /** Asked again when the turn has come: others of the same pair may have been wrong meanwhile. */
  void recheck(@Nullable String from, @Nullable Long account) {
    if (account != null) {
      refuseEarly(mistakes.getIfPresent(new Pair(Network.of(from), account)));
    }
  }

  private void refuseEarly(@Nullable Mistakes wrong) {
    Instant now = clock.instant();
    boolean putBack = wrong != null && now.plus(LONGEST).isBefore(wrong.until); // The clock was.
    if (wrong != null && now.isBefore(wrong.until) && !putBack) {
      long seconds = (Duration.between(now, wrong.until).toMillis() + 999) / 1000;
      throw new Refusal(
              Refusal.Kind.TOO_MANY,
              "too_many_logins",
              "The password was wrong "
                  + wrong.count
                  + " times. Wait "
                  + seconds
                  + (seconds == 1 ? " second" : " seconds")
                  + " before you try again.")
          .retryAfter((int) seconds);
    }
  }

  private static Refusal tooMany() {
    return new Refusal(
            Refusal.Kind.TOO_MANY,
            "too_many_logins",
            "Too many logins were wrong of late. Check the name, and try again in "
                + RETRY_SECONDS
                + " seconds.")
        .retryAfter(RETRY_SECONDS);
  }

  private Turn.Rank rank(@Nullable Mistakes wrong, boolean trusted, String address) {
    long left = bucket(ofAddress, address, MISTAKES_OF_ADDRESS).getAvailableTokens();
    if (wrong != null) {
      return Turn.Rank.WRONG;
    }
    if (trusted) {
      return Turn.Rank.KNOWN;
    }
    return left == MISTAKES_OF_ADDRESS ? Turn.Rank.CLEAN : Turn.Rank.BESIDE_WRONG;
  }

  /** Notes how a login went. */
  void happened(@Nullable String from, @Nullable Long account, boolean right) {
    String address = Network.of(from);
    if (right && account != null) {
      Pair pair = new Pair(address, account);
      mistakes.invalidate(pair);
      known.put(pair, true);
      return;
    }
    bucket(ofAddress, address, MISTAKES_OF_ADDRESS).tryConsume(1);
    if (account != null) {
      bucket(ofAccount, account, MISTAKES_OF_ACCOUNT).tryConsume(1);
      Instant now = clock.instant();
      mistakes
          .asMap()
          .compute(
              new Pair(address, account),
              (pair, old) -> (old == null ? new Mistakes(0, now) : old).another(now));
    }
  }

  /** Where somebody stands in the queue who makes an account. */
  Turn register(@Nullable String from) {
    String address = Network.of(from);
    if (!bucket(newAccounts, address, ACCOUNTS_OF_ADDRESS).tryConsume(1)) {
      throw new Refusal(
              Refusal.Kind.TOO_MANY,
              "too_many_accounts",
              "Very many accounts are being made from your network. Try again in a few seconds.")
          .retryAfter(RETRY_SECONDS);
    }
    long left = bucket(ofAddress, address, MISTAKES_OF_ADDRESS).getAvailableTokens();
    return new Turn(
        left == MISTAKES_OF_ADDRESS ? Turn.Rank.CLEAN : Turn.Rank.BESIDE_WRONG,
        "register " + address + " " + System.nanoTime());
  }

  private static <K> Bucket bucket(Cache<K, Bucket> cache, K key, int perMinute) {
    return cache.get(
        key,
        k ->
            Bucket.builder()
                .addLimit(limit ->
                    limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build());
  }
}
