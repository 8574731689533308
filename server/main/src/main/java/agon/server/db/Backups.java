package agon.server.db;

import agon.protocol.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Copies of the whole database, each one file of one moment. A server may go on writing meanwhile:
 * the copy is made from a snapshot, which includes what is in the write-ahead log.
 */
public final class Backups {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final List<String> COMPANIONS = List.of("-wal", "-shm", "-journal");

  private Backups() {}

  /** The name of a backup that is made now. */
  public static String nameAt(LocalDateTime now) {
    return "agon-" + STAMP.format(now) + ".db";
  }

  /**
   * Writes a checked copy of a database, which a server may use, for the owner alone.
   *
   * @throws UnusableFileException when either cannot be used; then there is no copy
   */
  public static void backup(Path database, Path target) {
    exists(database);
    if (Files.exists(target)) {
      throw new UnusableFileException(
          target + " exists already. Name a file that does not, so that no backup is lost.");
    }
    Inspection.check(database);
    copy(database, target);
  }

  /**
   * Puts a backup in the place of a database that no server uses.
   *
   * @return where the replaced database is now; the database itself where there was none
   * @throws UnusableFileException when the backup cannot be used or a server runs; then nothing is
   *     changed
   */
  public static Path restore(Path backup, Path database, LocalDateTime now) {
    exists(backup);
    try (FileGuard _ = FileGuard.of(database)) {
      Inspection.check(backup);
      Path fresh = sibling(database, ".restoring");
      Files.deleteIfExists(fresh);
      copy(backup, fresh);
      Path aside = Files.exists(database) ? putAside(database, now) : database;
      Files.move(
          fresh, database, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return aside;
    } catch (IOException e) {
      throw UnusableFileException.of(database, e);
    }
  }

  private static void exists(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UnusableFileException(
          "There is no file " + file + ". Check its name, or name the data folder with --data.");
    }
  }

  /** Until the last step the old database stays in its place, whatever happens. */
  private static Path putAside(Path database, LocalDateTime now) throws IOException {
    emptyLog(database);
    Path aside = sibling(database, ".replaced-" + STAMP.format(now));
    for (int i = 2; Files.exists(aside); i++) {
      aside = sibling(database, ".replaced-" + STAMP.format(now) + "-" + i);
    }
    Files.copy(database, aside, StandardCopyOption.COPY_ATTRIBUTES);
    OwnerOnly.file(aside);
    for (String companion : COMPANIONS) { // Only a database that cannot be opened still has them.
      Path one = sibling(database, companion);
      if (Files.exists(one)) {
        Files.move(one, sibling(aside, companion));
      }
    }
    return aside;
  }

  /** Brings the write-ahead log into the file, where it can be read at all. */
  private static void emptyLog(Path database) {
    try (Connection connection = Inspection.plain(database).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (SQLException e) {
      // A damaged database is kept with its log beside it.
    }
  }

  private static void copy(Path from, Path to) {
    Path part = sibling(to, ".part");
    try {
      try {
        Files.deleteIfExists(part);
        OwnerOnly.file(part); // Rights first, then content.
        try (Connection connection = Inspection.plain(from).getConnection();
            PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
          copy.setString(1, part.toAbsolutePath().toString());
          copy.execute();
        } catch (SQLException e) {
          throw UnusableFileException.of(isFull(e) ? to : from, e);
        }
        Inspection.checkWhole(part);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw UnusableFileException.of(to, e);
    }
  }

  private static boolean isFull(SQLException e) {
    return DiskFullException.named(e) instanceof DiskFullException;
  }

  private static Path sibling(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
