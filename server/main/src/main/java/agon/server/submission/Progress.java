package agon.server.submission;

import agon.protocol.Judgement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The newest state of everything that is being judged, and those who wait for a newer one. Kept in
 * memory only: what is finished stands in the store. Thread-safe.
 */
public final class Progress<K> {
  private final ConcurrentHashMap<K, Slot> slots = new ConcurrentHashMap<>();

  /** Makes a state known and wakes all who wait for it. */
  public void publish(K key, Judgement judgement) {
    change(key, judgement);
  }

  /** Forgets the state and wakes all who wait, because it is finished elsewhere. */
  public void remove(K key) {
    change(key, null);
  }

  public Optional<Judgement> latest(K key) {
    return Optional.ofNullable(slots.get(key)).flatMap(slot -> Optional.ofNullable(slot.latest));
  }

  /**
   * Looks again at each change until what is seen is enough or the time is over; returns the last
   * look.
   */
  public <T> T await(K key, Duration atMost, Supplier<T> look, Predicate<T> enough) {
    long deadline = System.nanoTime() + atMost.toNanos();
    Slot mine = slots.compute(key, (k, slot) -> slot == null ? new Slot(1) : slot.entered());
    try {
      while (true) {
        CompletableFuture<@Nullable Void> next =
            mine.next; // Taken before the look: no change lost.
        T seen = look.get();
        long left = deadline - System.nanoTime();
        if (enough.test(seen) || left <= 0 || !changed(next, left)) {
          return seen;
        }
      }
    } finally {
      slots.computeIfPresent(key, (k, slot) -> slot.left());
    }
  }

  /** How many keys are known or waited for. */
  int size() {
    return slots.size();
  }

  private static boolean changed(CompletableFuture<@Nullable Void> next, long nanos) {
    try {
      next.get(nanos, TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("A wait never fails", e);
    }
  }

  private void change(K key, @Nullable Judgement judgement) {
    slots.compute(
        key,
        (k, slot) -> {
          Slot known = slot == null ? new Slot(0) : slot;
          known.latest = judgement;
          CompletableFuture<@Nullable Void> old = known.next;
          known.next = new CompletableFuture<>();
          old.complete(null);
          return known.orNothing();
        });
  }

  /** Changed only inside the map's compute, so by one thread at a time. */
  private static final class Slot {
    private volatile @Nullable Judgement latest;
    private volatile CompletableFuture<@Nullable Void> next = new CompletableFuture<>();
    private int waiting;

    Slot(int waiting) {
      this.waiting = waiting;
    }

    Slot entered() {
      waiting++;
      return this;
    }

    @Nullable Slot left() {
      waiting--;
      return orNothing();
    }

    private @Nullable Slot orNothing() {
      return waiting == 0 && latest == null ? null : this;
    }
  }
}
