package agon.server.http;

import agon.protocol.account.Account;
import agon.server.refusal.Refusal;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.function.Function;

/** Requests that wait for news: so many of each account at a time, and so many in all. */
public final class LongPolls {
  /** More than an account can have in the queue, in some windows. */
  private static final int OF_ONE = 32;

  private static final int IN_ALL = 10_000;
  private static final int RETRY_SECONDS = 5;

  private final Budget waiting;

  public LongPolls() {
    this(IN_ALL, OF_ONE);
  }

  LongPolls(int inAll, int ofOne) {
    waiting = new Budget(inAll, ofOne);
  }

  /** Answers after the wait that is asked for, or refuses to wait. */
  public <T> T poll(Context ctx, Account account, Function<Duration, T> answer) {
    Duration wait = Params.wait(ctx);
    if (wait.isZero()) {
      return answer.apply(wait);
    }
    if (!waiting.take(account.id(), 1)) {
      throw new Refusal(
              Refusal.Kind.TOO_MANY,
              "too_many_waiting",
              "Too many requests of this account wait for news already. Ask without waiting, or"
                  + " try again in a few seconds.")
          .retryAfter(RETRY_SECONDS);
    }
    return held(account, wait, answer);
  }

  /** As {@link #poll}, for what is done already: where it may not wait, it answers at once. */
  public <T> T afterwards(Duration wait, Account account, Function<Duration, T> answer) {
    return !wait.isZero() && waiting.take(account.id(), 1)
        ? held(account, wait, answer)
        : answer.apply(Duration.ZERO);
  }

  private <T> T held(Account account, Duration wait, Function<Duration, T> answer) {
    try {
      return answer.apply(wait);
    } finally {
      waiting.give(account.id(), 1);
    }
  }
}
