package agon.server.library;

import agon.server.db.Database;
import java.util.List;

/** Test data in the database, by content. */
final class BlobStore {
  private final Database database;

  BlobStore(Database database) {
    this.database = database;
  }

  boolean has(String sha256) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT EXISTS (SELECT 1 FROM blob WHERE sha256 = ?)")
                .bind(0, sha256)
                .mapTo(Boolean.class)
                .one());
  }

  void save(List<Blob> blobs) {
    database.writeAndWait(handle -> {
      int written = 0;
      for (Blob blob : blobs) {
        written +=
            handle.execute(
                "INSERT INTO blob (sha256, size, deflated) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                blob.sha256(),
                blob.size(),
                blob.deflated());
      }
      return written;
    });
  }
}
