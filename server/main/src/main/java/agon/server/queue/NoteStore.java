package agon.server.queue;

import agon.server.db.Database;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What judging a submission left for the staff: of the last judging, and of no contestant's. */
public final class NoteStore {
  private final Database database;

  public NoteStore(Database database) {
    this.database = database;
  }

  static void save(Handle handle, long submissionId, @Nullable String note) {
    handle.execute("DELETE FROM judge_note WHERE submission_id = ?", submissionId);
    if (note != null) {
      handle.execute(
          "INSERT INTO judge_note (submission_id, note) VALUES (?, ?)", submissionId, note);
    }
  }

  /** Empty when there is none. */
  public Optional<String> find(long submissionId) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT note FROM judge_note WHERE submission_id = ?")
                .bind(0, submissionId)
                .mapTo(String.class)
                .findOne());
  }
}
