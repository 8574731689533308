package agon.server.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Looks at a database file before anything is changed in it. */
final class Inspection {
  /** In the header of our files, since version 8 of the schema: 'Agon'. */
  private static final int APPLICATION = 0x41676F6E;

  /** A larger file is looked through by `agon backup`, not at every start. */
  private static final long LOOK_THROUGH = 256L << 20;

  private static final int BUSY_TIMEOUT_MS = 10_000;

  private Inspection() {}

  /** The file as it is: unlike the server's own connections this one sets nothing in it. */
  static SQLiteDataSource plain(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_TIMEOUT_MS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }

  /** The changes of the schema that this Agon knows. */
  static Flyway migrations(SQLiteDataSource source) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .outOfOrder(true) // A migration of another line of work may come later than its number.
        .loggers("slf4j")
        .load();
  }

  /** Refuses a file that is not ours, of a newer Agon, or damaged; a new one is empty. */
  static void check(Path file) {
    SQLiteDataSource source = plain(file);
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      if (number(statement, "SELECT count(*) FROM sqlite_schema") == 0) {
        return;
      }
      checkOwner(file, statement);
      if (Files.size(file) < LOOK_THROUGH) {
        checkPages(file, statement, "quick_check");
      }
    } catch (SQLException e) {
      throw UnusableFileException.of(file, e);
    } catch (IOException e) {
      throw UnusableFileException.of(file, e);
    }
    try {
      checkVersion(file, source);
    } catch (RuntimeException e) {
      throw UnusableFileException.of(file, e);
    }
  }

  /** Reads every page; refuses a file in which something does not fit. */
  static void checkWhole(Path file) {
    try (Connection connection = plain(file).getConnection();
        Statement statement = connection.createStatement()) {
      checkPages(file, statement, "integrity_check");
      try (ResultSet broken = statement.executeQuery("PRAGMA foreign_key_check")) {
        if (broken.next()) {
          throw UnusableFileException.damaged(
              file, "a row of " + broken.getString(1) + " is about nothing");
        }
      }
    } catch (SQLException e) {
      throw UnusableFileException.of(file, e);
    }
  }

  private static void checkPages(Path file, Statement statement, String how) throws SQLException {
    try (ResultSet found = statement.executeQuery("PRAGMA " + how + "(1)")) {
      String finding = found.next() ? found.getString(1) : "no answer";
      if (!finding.equals("ok")) {
        throw UnusableFileException.damaged(file, finding.lines().findFirst().orElse(""));
      }
    }
  }

  private static void checkOwner(Path file, Statement statement) throws SQLException {
    long application = number(statement, "PRAGMA application_id");
    boolean ours =
        (application == APPLICATION || application == 0)
            && has(statement, "flyway_schema_history")
            && (has(statement, "submission")
                || number(statement, "SELECT count(*) FROM flyway_schema_history") == 0);
    if (!ours) {
      throw UnusableFileException.foreign(file);
    }
  }

  private static boolean has(Statement statement, String table) throws SQLException {
    return number(
            statement,
            "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '" + table + "'")
        > 0;
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private static void checkVersion(Path file, SQLiteDataSource source) {
    Arrays.stream(migrations(source).info().applied())
        .filter(one -> !one.getState().isResolved())
        .findFirst()
        .ifPresent(one -> {
          throw UnusableFileException.newer(file, name(one));
        });
  }

  private static String name(MigrationInfo change) {
    return change.getVersion() + " (" + change.getDescription() + ")";
  }
}
