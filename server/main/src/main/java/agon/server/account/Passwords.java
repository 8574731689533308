package agon.server.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords with Argon2id, a few at a time: each takes 19 MiB and a tenth of a second of one
 * core, and a crowd that logs in must leave cores to the rest.
 */
final class Passwords {
  private static final int MEMORY_KIB = 19_456;
  private static final int ITERATIONS = 2;

  private final HashingLane lane =
      new HashingLane(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  String hash(String password, Turn turn) {
    return lane.run(turn, () -> hash(password));
  }

  private static String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(Function.ARGON2).getResult();
  }

  /**
   * Whether it is the password that was hashed.
   *
   * @param hash null when there is none: that takes as long as a check does, so that the answer
   *     does not tell which names exist
   * @param still asked when the turn has come; throws when it is too late
   */
  boolean matches(String password, @Nullable String hash, Turn turn, Runnable still) {
    return lane.run(
        turn,
        () -> {
          still.run();
          if (hash == null) {
            hash(password);
            return false;
          }
          return Password.check(password, hash).with(Function.ARGON2);
        });
  }

  /** Loaded with the first password, not at the start of the server. */
  private static final class Function {
    static final Argon2Function ARGON2 =
        Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, 1, 32, Argon2.ID);
  }
}
