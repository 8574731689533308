package agon.server.db;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** There was no room for a write on the server's disk: nothing of it is stored. */
public final class DiskFullException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** How the system says it of files; Java has no exception of its own for it. */
  private static final String NO_SPACE = "No space left on device";

  private static final int PRIMARY = 0xff; // The rest of a code only tells details.

  private DiskFullException(Throwable cause) {
    super(
        "The server's disk is full, so this was not stored; all that was stored before is safe."
            + " Tell the organizers and try again.",
        cause);
  }

  /** What failed in these words if it was for want of room, else what failed. */
  public static Throwable named(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException e
          && (e.getResultCode().code & PRIMARY) == SQLiteErrorCode.SQLITE_FULL.code) {
        return new DiskFullException(failure);
      }
      if (cause instanceof IOException e && String.valueOf(e.getMessage()).endsWith(NO_SPACE)) {
        return new DiskFullException(failure);
      }
    }
    return failure;
  }
}
