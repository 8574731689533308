package agon.server.data;

import agon.server.library.Blob;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/** Test data by content, as much of it as a budget of bytes allows. Thread-safe. */
final class BlobCache {
  private final long maxBytes;
  private final Function<String, byte[]> deflated;
  private final Cache<String, byte[]> kept;

  /**
   * @param deflated fetches the zlib-compressed content of a sha-256
   */
  BlobCache(long maxBytes, Function<String, byte[]> deflated) {
    this.maxBytes = maxBytes;
    this.deflated = deflated;
    kept =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes)
            .<String, byte[]>weigher((sha256, content) -> content.length)
            .executor(Runnable::run)
            .build();
  }

  byte[] get(String sha256) {
    byte[] known = kept.getIfPresent(sha256);
    if (known != null) {
      return known;
    }
    byte[] content = Blob.inflate(deflated.apply(sha256));
    if (content.length <= maxBytes / 2) {
      kept.put(sha256, content);
    }
    return content;
  }
}
