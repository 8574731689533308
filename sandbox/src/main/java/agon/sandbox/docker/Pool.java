package agon.sandbox.docker;

import agon.sandbox.BoxCounts;
import agon.sandbox.SandboxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The slots and the warm boxes that wait in them, at most one for each slot and language. A slot is
 * given to one submission at a time, so no more programs run than there are slots. Thread-safe.
 */
final class Pool implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Pool.class);

  /** Starts the box of a language in a slot. */
  interface Source {
    BoxProcess create(int slot, String language) throws SandboxException, InterruptedException;
  }

  /**
   * A slot that is ours until given back, with a clean box of the language.
   *
   * @param beside whether it goes with another lease, which has the slot
   */
  record Lease(int slot, String language, BoxProcess box, boolean beside) {}

  private final Source source;
  private final int maxLeases;
  private final int maxWarm;
  private final int slots;
  private final boolean spread;
  private final IntUnaryOperator coreOf;
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Condition slotFree = lock.newCondition();
  private final SequencedSet<Integer> free = new LinkedHashSet<>();
  private final List<Map<String, CompletableFuture<BoxProcess>>> warm = new ArrayList<>();
  private final List<BoxProcess> leased = new ArrayList<>();
  private final ExecutorService starter =
      Executors.newFixedThreadPool(
          2, Thread.ofPlatform().daemon().name("sandbox-starter-", 0).factory());
  private final LongAdder started = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder lost = new LongAdder();
  private boolean closed;

  /**
   * Makes an empty pool.
   *
   * @param maxWarm boxes that may wait started; beyond them, the least used are let go
   * @param spread whether idle slots may be taken beside others
   * @param coreOf the core of a slot; slots of one core slow each other down
   */
  Pool(
      Source source,
      int slots,
      int maxLeases,
      int maxWarm,
      boolean spread,
      IntUnaryOperator coreOf) {
    this.source = source;
    this.maxLeases = maxLeases;
    this.maxWarm = maxWarm;
    this.slots = slots;
    this.spread = spread;
    this.coreOf = coreOf;
    for (int slot = 0; slot < slots; slot++) {
      free.add(slot);
      warm.add(new HashMap<>());
    }
    for (int slot = 0; slot < slots; slot++) {
      warm.add(new HashMap<>());
    }
  }

  /** Waits for a free slot, one with a warm box of the language if there is a choice. */
  Lease take(String language) throws SandboxException, InterruptedException {
    return inSlot(takeSlot(language), language);
  }

  /** The slot is free again when it has no box. */
  private Lease inSlot(int slot, String language) throws SandboxException, InterruptedException {
    boolean good = false;
    try {
      Lease lease = lease(slot, language, false);
      good = true;
      return lease;
    } finally {
      if (!good) {
        freeSlot(slot);
      }
    }
  }

  /**
   * Takes a warm box of the language in a slot that nobody needs now, on a core that nobody uses.
   * It is given back like any other.
   */
  Optional<Lease> takeIdle(String language) throws SandboxException, InterruptedException {
    int slot;
    lock.lock();
    try {
      if (!spread || closed || wanted()) {
        return Optional.empty();
      }
      Set<Integer> busy =
          IntStream.range(0, slots)
              .filter(one -> !free.contains(one))
              .map(coreOf)
              .boxed()
              .collect(Collectors.toSet());
      Optional<Integer> idle =
          free.stream()
              .filter(one -> !busy.contains(coreOf.applyAsInt(one)))
              .filter(one -> isReady(warm.get(one).get(language)))
              .findFirst();
      if (idle.isEmpty()) {
        return Optional.empty();
      }
      slot = idle.get();
      free.remove(slot);
    } finally {
      lock.unlock();
    }
    return Optional.of(inSlot(slot, language));
  }

  /** Whether somebody waits for a slot. */
  boolean wanted() {
    lock.lock();
    try {
      return lock.hasWaiters(slotFree);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes another box that goes with a lease and takes no slot from others. Its place is numbered
   * beyond the slots, since what a place has is used by one program at a time.
   */
  Lease beside(Lease other, String language) throws SandboxException, InterruptedException {
    return lease(slots + other.slot() % slots, language, true);
  }

  private Lease lease(int slot, String language, boolean beside)
      throws SandboxException, InterruptedException {
    BoxProcess box = boxIn(slot, language);
    lock.lock();
    try {
      requireOpen();
      leased.add(box);
    } finally {
      lock.unlock();
    }
    return new Lease(slot, language, box, beside);
  }

  private int takeSlot(String language) throws SandboxException, InterruptedException {
    lock.lockInterruptibly();
    try {
      requireOpen();
      while (free.isEmpty()) {
        slotFree.await();
        requireOpen();
      }
      Integer slot =
          free.stream()
              .filter(s -> isReady(warm.get(s).get(language)))
              .findFirst()
              .orElse(free.getFirst());
      free.remove(slot);
      return slot;
    } finally {
      lock.unlock();
    }
  }

  private static boolean isReady(@Nullable CompletableFuture<BoxProcess> f) {
    return f != null && f.isDone() && !f.isCompletedExceptionally();
  }

  private void requireOpen() throws SandboxException {
    if (closed) {
      throw new SandboxException("The sandbox is closed.");
    }
  }

  /** The slot's warm box if it still answers, else a new one. */
  private BoxProcess boxIn(int slot, String language)
      throws SandboxException, InterruptedException {
    CompletableFuture<BoxProcess> waiting;
    lock.lock();
    try {
      waiting = warm.get(slot).remove(language);
    } finally {
      lock.unlock();
    }
    if (waiting != null) {
      try {
        BoxProcess box = waiting.get();
        try {
          box.runner().ping();
          return box;
        } catch (SandboxException e) {
          LOG.info("A waiting box of {} is gone; starting another.", language);
          lost.increment();
          discard(box);
        }
      } catch (ExecutionException e) {
        LOG.debug("A box of {} could not be started ahead", language, e);
      } catch (InterruptedException e) {
        var _ = waiting.thenAccept(this::discard);
        throw e;
      }
    }
    return create(slot, language);
  }

  private BoxProcess create(int slot, String language)
      throws SandboxException, InterruptedException {
    try {
      BoxProcess box = source.create(slot, language);
      started.increment();
      return box;
    } catch (SandboxException | RuntimeException e) {
      failed.increment();
      throw e;
    }
  }

  BoxCounts counts() {
    return new BoxCounts(started.sum(), failed.sum(), lost.sum());
  }

  /**
   * Gives a lease back.
   *
   * @param clean whether the box was reset and may be used again
   */
  void giveBack(Lease lease, boolean clean) {
    boolean good = clean && !lease.box().runner().broken();
    boolean keep = good && lease.box().leased() < maxLeases;
    if (!good) {
      lost.increment();
    }
    lock.lock();
    try {
      leased.remove(lease.box());
      keep &= !closed;
      if (keep) {
        keep =
            warm.get(lease.slot())
                    .putIfAbsent(lease.language(), CompletableFuture.completedFuture(lease.box()))
                == null;
      }
    } finally {
      lock.unlock();
    }
    if (!lease.beside()) {
      freeSlot(lease.slot());
    }
    if (!keep) {
      discard(lease.box());
      warm(lease.slot(), lease.language());
    }
  }

  private void freeSlot(int slot) {
    lock.lock();
    try {
      free.add(slot);
      slotFree.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Starts a box of the language in every slot, in the background. */
  void warm(String language) {
    for (int slot = 0; slot < slots; slot++) {
      warm(slot, language);
    }
  }

  private void warm(int slot, String language) {
    lock.lock();
    try {
      int waiting = warm.stream().mapToInt(Map::size).sum();
      if (!closed && waiting < maxWarm && !warm.get(slot).containsKey(language)) {
        warm.get(slot)
            .put(language, CompletableFuture.supplyAsync(() -> start(slot, language), starter));
      }
    } finally {
      lock.unlock();
    }
  }

  private BoxProcess start(int slot, String language) {
    try {
      return create(slot, language);
    } catch (SandboxException e) {
      throw new CompletionException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    }
  }

  /** Removes a box in the background, or at once when nothing runs in the background any more. */
  private void discard(BoxProcess box) {
    lock.lock();
    try {
      if (!closed) {
        starter.execute(box::close);
        return;
      }
    } finally {
      lock.unlock();
    }
    box.close();
  }

  /** Ends all boxes, the leased ones too. */
  @Override
  public void close() {
    List<CompletableFuture<BoxProcess>> waiting = new ArrayList<>();
    List<BoxProcess> running;
    lock.lock();
    try {
      if (closed) {
        return;
      }
      closed = true;
      slotFree.signalAll();
      for (Map<String, CompletableFuture<BoxProcess>> slot : warm) {
        waiting.addAll(slot.values());
        slot.clear();
      }
      running = List.copyOf(leased);
    } finally {
      lock.unlock();
    }
    running.forEach(BoxProcess::close);
    for (CompletableFuture<BoxProcess> box : waiting) {
      box.handle(
              (started, failure) -> {
                if (started != null) {
                  started.close();
                }
                return failure;
              })
          .join();
    }
    starter.close();
  }
}
