package agon.server.library;

import agon.packages.files.Content;
import agon.server.db.Database;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings test data into the database without ever holding much of it: some pieces share a write,
 * and what is there already is not written again. Used by one thread.
 */
final class BlobWriter {
  private static final int BYTES_AT_ONCE = 4 << 20;
  private static final int PIECES_AT_ONCE = 200;

  private final BlobStore store;
  private final Set<String> known = new HashSet<>();
  private final List<Blob> pending = new ArrayList<>();
  private long bytes;

  BlobWriter(Database database) {
    store = new BlobStore(database);
  }

  void add(Content content) throws IOException {
    if (!known.add(content.sha256()) || store.has(content.sha256())) {
      return;
    }
    Blob blob = Blob.of(content);
    if (!blob.sha256().equals(content.sha256())) {
      throw new IOException("A file of the package was changed while it was being imported");
    }
    pending.add(blob);
    bytes += blob.deflated().length;
    if (bytes >= BYTES_AT_ONCE || pending.size() >= PIECES_AT_ONCE) {
      flush();
    }
  }

  /** Returns once all that was added is stored. */
  void flush() {
    if (!pending.isEmpty()) {
      store.save(List.copyOf(pending));
      pending.clear();
      bytes = 0;
    }
  }
}
