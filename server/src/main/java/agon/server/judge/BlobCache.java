package agon.server.judge;

import agon.server.problem.Blob;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Test data by content, the least recently used forgotten first. Thread-safe; two threads may fetch
 * the same at the same time, which is harmless.
 */
final class BlobCache {
  private final long maxBytes;
  private final Function<String, byte[]> deflated;
  private final Map<String, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  /**
   * @param deflated fetches the zlib-compressed content of a sha-256
   */
  BlobCache(long maxBytes, Function<String, byte[]> deflated) {
    this.maxBytes = maxBytes;
    this.deflated = deflated;
  }

  byte[] get(String sha256) {
    synchronized (kept) {
      byte[] known = kept.get(sha256);
      if (known != null) {
        return known;
      }
    }
    byte[] content = Blob.inflate(deflated.apply(sha256));
    keep(sha256, content);
    return content;
  }

  private void keep(String sha256, byte[] content) {
    synchronized (kept) {
      if (content.length > maxBytes / 2 || kept.putIfAbsent(sha256, content) != null) {
        return;
      }
      bytes += content.length;
      Iterator<byte[]> oldest = kept.values().iterator();
      while (bytes > maxBytes) {
        bytes -= oldest.next().length;
        oldest.remove();
      }
    }
  }
}
