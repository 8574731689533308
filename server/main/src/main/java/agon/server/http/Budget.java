package agon.server.http;

import java.util.HashMap;
import java.util.Map;

/**
 * Bytes of memory that may be held for one purpose at a time, and how many of them one owner may
 * hold. Thread-safe.
 */
public final class Budget {
  private final long total;
  private final long each;
  private final Map<Object, Long> held = new HashMap<>(); // guarded by this, as is sum
  private long sum;

  /**
   * @param total bytes in all
   * @param each bytes of one owner at most
   */
  public Budget(long total, long each) {
    this.total = total;
    this.each = each;
  }

  /** One that has a part of what the memory of this process may grow to. */
  public static Budget ofHeap(int part, int partOfEach) {
    long total = Runtime.getRuntime().maxMemory() / part;
    return new Budget(total, total / partOfEach);
  }

  /** Whether there was room; then it is taken until it is given back. */
  public synchronized boolean take(Object owner, long bytes) {
    long own = held.getOrDefault(owner, 0L) + bytes;
    if (own > each || sum + bytes > total) {
      return false;
    }
    held.put(owner, own);
    sum += bytes;
    return true;
  }

  /** Gives back what was taken. */
  public synchronized void give(Object owner, long bytes) {
    held.computeIfPresent(owner, (key, own) -> own <= bytes ? null : own - bytes);
    sum -= bytes;
  }

  /** Bytes that are held now. */
  public synchronized long held() {
    return sum;
  }
}
