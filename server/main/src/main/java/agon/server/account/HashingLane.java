package agon.server.account;

import agon.server.refusal.Refusal;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Lets a few passwords be hashed at a time. The others wait, those first who are least likely to be
 * guessing, and in turns where there are several of one owner. Thread-safe.
 */
final class HashingLane {
  private static final int MAX_WAIT_SECONDS = 20;
  private static final int MAX_WAITING = 500;
  private static final int MAX_OF_OWNER = 3;
  private static final int RETRY_SECONDS = 5;

  private static final Comparator<Ticket> ORDER =
      Comparator.<Ticket, Turn.Rank>comparing(ticket -> ticket.turn.rank())
          .thenComparingLong(ticket -> ticket.place)
          .thenComparingLong(ticket -> ticket.number);

  private final TreeSet<Ticket> waiting = new TreeSet<>(ORDER); // guarded by this, as are these
  private int free;
  private long numbers;

  HashingLane(int slots) {
    free = slots;
  }

  /** Does the work when its turn comes. */
  <T> T run(Turn turn, Supplier<T> work) {
    pass(enter(turn));
    try {
      return work.get();
    } finally {
      leave();
    }
  }

  private synchronized Ticket enter(Turn turn) {
    long same = waiting.stream().filter(one -> one.turn.equals(turn)).count();
    if (same >= MAX_OF_OWNER && !turn.equals(Turn.OF_THE_HOUSE)) {
      throw new Refusal(
              Refusal.Kind.TOO_MANY,
              "too_many_logins",
              "Other logins like this one are still being checked. Try again in a few seconds.")
          .retryAfter(RETRY_SECONDS);
    }
    Ticket ticket = new Ticket(turn, same, numbers++);
    if (free > 0) {
      free--;
      ticket.admitted.complete(true);
      return ticket;
    }
    waiting.add(ticket);
    if (waiting.size() > MAX_WAITING) {
      Ticket last = waiting.pollLast();
      if (last != null) {
        last.admitted.complete(false);
      }
    }
    return ticket;
  }

  private void pass(Ticket ticket) {
    try {
      if (ticket.admitted.get(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (TimeoutException e) {
      if (!giveUp(ticket) && ticket.admitted.join()) {
        return; // It was let in just now.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      if (!giveUp(ticket) && ticket.admitted.join()) {
        leave();
      }
      throw new Refusal(
          Refusal.Kind.LATER, "stopping", "The server is stopping. Try again in a moment.");
    } catch (ExecutionException e) {
      throw new IllegalStateException("A wait never fails", e);
    }
    throw new Refusal(
            Refusal.Kind.LATER,
            "busy",
            "Very many people are logging in now. Try again in a few seconds.")
        .retryAfter(RETRY_SECONDS);
  }

  private synchronized boolean giveUp(Ticket ticket) {
    return waiting.remove(ticket);
  }

  private synchronized void leave() {
    Ticket next = waiting.pollFirst();
    if (next == null) {
      free++;
    } else {
      next.admitted.complete(true);
    }
  }

  /**
   * Somebody in the queue.
   *
   * @param place how many of the same owner were before it
   */
  private record Ticket(Turn turn, long place, long number, CompletableFuture<Boolean> admitted) {
    Ticket(Turn turn, long place, long number) {
      this(turn, place, number, new CompletableFuture<>());
    }
  }
}
