package agon.server.account;

import agon.server.http.Refusal;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes passwords with Argon2id, a few at a time: each takes 19 MiB and a tenth of a second of one
 * core, and a crowd that logs in must leave cores to the rest.
 */
final class Passwords {
  private static final int MEMORY_KIB = 19_456;
  private static final int ITERATIONS = 2;
  private static final int MAX_WAIT_SECONDS = 20;

  private final Semaphore slots =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

  String hash(String password) {
    return slowly(
        () -> Password.hash(password).addRandomSalt(16).with(Function.ARGON2).getResult());
  }

  boolean matches(String password, String hash) {
    return slowly(() -> Password.check(password, hash).with(Function.ARGON2));
  }

  /** Takes as long as a check does, so that the answer does not tell which names exist. */
  void pretend(String password) {
    hash(password);
  }

  private <T> T slowly(Supplier<T> work) {
    try {
      if (!slots.tryAcquire(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new Refusal(
                503, "busy", "Very many people are logging in now. Try again in a few seconds.")
            .retryAfter(5);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(503, "stopping", "The server is stopping. Try again in a moment.");
    }
    try {
      return work.get();
    } finally {
      slots.release();
    }
  }

  /** Loaded with the first password, not at the start of the server. */
  private static final class Function {
    static final Argon2Function ARGON2 =
        Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, 1, 32, Argon2.ID);
  }
}
