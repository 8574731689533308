package agon.server.db;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** A database file cannot be used; the message names it and says what to do. */
public final class UnusableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int PRIMARY = 0xff; // The rest of a code only tells details.
  private static final String RESTORE =
      " Bring a backup back with 'agon restore BACKUP --data FOLDER', or move the file away to"
          + " begin anew.";

  UnusableFileException(String sentence) {
    this(sentence, null);
  }

  private UnusableFileException(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  static UnusableFileException damaged(Path file, String finding) {
    return new UnusableFileException(file + " is damaged (" + finding + ")." + RESTORE);
  }

  static UnusableFileException foreign(Path file) {
    return new UnusableFileException(
        file
            + " belongs to another program: it is a database, but not one of Agon. Nothing in it was"
            + " changed. Move it away, or choose another folder with --data.");
  }

  static UnusableFileException newer(Path file, String version) {
    return new UnusableFileException(
        file
            + " was written by a newer Agon: this one does not know its change "
            + version
            + ". Nothing in it was changed. Start the newer Agon, or bring back a backup from before"
            + " the update with 'agon restore'.");
  }

  /** What failed, in words where they are known. */
  static RuntimeException of(Path file, RuntimeException failure) {
    boolean ofSchema = false;
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnusableFileException known) {
        return known;
      }
      ofSchema |= cause instanceof FlywayException;
      if (cause instanceof SQLException e) {
        String words = words(file, e.getErrorCode() & PRIMARY);
        if (!words.isEmpty()) {
          return new UnusableFileException(words, failure);
        }
      }
    }
    return ofSchema
        ? new UnusableFileException(
            file
                + " was written by a newer Agon, or changed by hand: its record of changes is not as"
                + " this Agon knows it. Start the newer Agon, or bring a backup back with 'agon"
                + " restore'.",
            failure)
        : failure;
  }

  static UnusableFileException of(Path file, SQLException failure) {
    String words = words(file, failure.getErrorCode() & PRIMARY);
    return new UnusableFileException(
        words.isEmpty() ? file + " cannot be used: " + failure.getMessage() : words, failure);
  }

  static UnusableFileException of(Path file, IOException failure) {
    String why =
        switch (failure) {
          case AccessDeniedException _ -> "this user may not write it";
          case NoSuchFileException _ -> "it is not there";
          case FileSystemException e when e.getReason() != null -> e.getReason();
          default -> String.valueOf(failure.getMessage());
        };
    return new UnusableFileException(
        file
            + " cannot be written ("
            + why
            + "). Give this user the rights to it and its folder, free some space if the disk is"
            + " full, or choose another place.",
        failure);
  }

  private static String words(Path file, int code) {
    if (is(code, SQLiteErrorCode.SQLITE_NOTADB)) {
      return file + " is not a database: it is damaged, or belongs to another program." + RESTORE;
    }
    if (is(code, SQLiteErrorCode.SQLITE_CORRUPT)) {
      return file + " is damaged or cut off." + RESTORE;
    }
    if (is(code, SQLiteErrorCode.SQLITE_FULL)) {
      return "The disk of " + file + " is full. Free some space and try again.";
    }
    if (is(code, SQLiteErrorCode.SQLITE_READONLY)
        || is(code, SQLiteErrorCode.SQLITE_CANTOPEN)
        || is(code, SQLiteErrorCode.SQLITE_PERM)
        || is(code, SQLiteErrorCode.SQLITE_IOERR)) {
      return file
          + " cannot be read and written by this user. Give them the rights to the file and its"
          + " folder, and look whether the disk is mounted for reading only.";
    }
    if (is(code, SQLiteErrorCode.SQLITE_BUSY) || is(code, SQLiteErrorCode.SQLITE_LOCKED)) {
      return "Another program keeps " + file + " locked. End it and try again.";
    }
    return "";
  }

  private static boolean is(int code, SQLiteErrorCode kind) {
    return code == kind.code;
  }
}
