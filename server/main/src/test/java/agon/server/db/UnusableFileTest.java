package agon.server.db;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusableFileTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("agon.db");
  }

  private void open() {
    Database.open(file, Clock.systemUTC()).close();
  }

  /** The sentence, which names the file and has no word of the program's inside. */
  private String refusal() {
    String said =
        String.valueOf(assertThrows(UnusableFileException.class, this::open).getMessage());
    assertTrue(said.contains(file.toString()), said);
    assertTrue(said.endsWith("."), said);
    assertFalse(said.contains("\n") || said.contains("Exception") || said.contains("SQLITE"), said);
    return said;
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  private void overwrite(long from, int length) throws IOException {
    byte[] noise = new byte[length];
    Arrays.fill(noise, (byte) 0x5a);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(noise), from);
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsToldAndKept() throws Exception {
    Files.writeString(file, "My shopping list.\n");
    assertTrue(refusal().contains("is not a database"));
    assertEquals("My shopping list.\n", Files.readString(file));
  }

  @Test
  void theDatabaseOfAnotherProgramIsToldAndNotTouched() throws Exception {
    sql("CREATE TABLE photo (id INTEGER PRIMARY KEY)", "INSERT INTO photo VALUES (1)");
    byte[] before = Files.readAllBytes(file);
    assertTrue(refusal().contains("belongs to another program"));
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void anotherProgramThatKeepsItsSchemaAsWeDoIsStillAnother() throws Exception {
    sql(
        "CREATE TABLE flyway_schema_history (installed_rank INT)",
        "INSERT INTO flyway_schema_history VALUES (1)",
        "CREATE TABLE photo (id INTEGER PRIMARY KEY)");
    assertTrue(refusal().contains("belongs to another program"));
    open(file.resolveSibling("ours.db"));
    Files.move(file.resolveSibling("ours.db"), file, StandardCopyOption.REPLACE_EXISTING);
    sql("PRAGMA application_id = 252006673");
    assertTrue(refusal().contains("belongs to another program"));
  }

  private static void open(Path other) {
    Database.open(other, Clock.systemUTC()).close();
  }

  @Test
  void aDatabaseOfANewerAgonIsToldAndNotTouched() throws Exception {
    open();
    sql(
        """
        INSERT INTO flyway_schema_history
        SELECT max(installed_rank) + 1, '999', 'time travel', 'SQL', 'V999__time_travel.sql', 1,
               'somebody', '2030-01-01 10:00:00.000', 1, 1 FROM flyway_schema_history
        """);
    byte[] before = Files.readAllBytes(file);
    String said = refusal();
    assertTrue(said.contains("newer Agon") && said.contains("999 (time travel)"), said);
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aRecordOfChangesThatCannotBeReadIsToldToo() throws Exception {
    open();
    byte[] good = Files.readAllBytes(file);
    sql("UPDATE flyway_schema_history SET installed_on = 'yesterday'");
    assertTrue(refusal().contains("newer Agon, or changed by hand"));
    Files.write(file, good);
    sql("UPDATE flyway_schema_history SET checksum = 1 WHERE version = '1'");
    assertTrue(refusal().contains("newer Agon, or changed by hand"));
  }

  @Test
  void aFileThatWasCutOffIsTold() throws Exception {
    open();
    for (int part : new int[] {2, 3, 10}) {
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(whole, whole.length - whole.length / part));
      String said = refusal();
      assertTrue(said.contains("damaged") && said.contains("agon restore"), said);
      Files.write(file, whole);
    }
    open();
  }

  @Test
  void aDamagedPageIsToldAtTheStart() throws Exception {
    open();
    for (long page = 1; page < 8; page++) {
      byte[] whole = Files.readAllBytes(file);
      overwrite(page * 4096, 4096);
      String said = refusal();
      assertTrue(said.contains("damaged") && said.contains("agon restore"), said);
      Files.write(file, whole);
    }
  }

  @Test
  void aFolderInThePlaceOfTheFileIsTold() throws Exception {
    Files.createDirectory(file);
    refusal();
  }

  @Test
  void aDataFolderThatCannotBeIsTold() throws Exception {
    Path note = Files.writeString(folder.resolve("note"), "a file");
    file = note.resolve("agon.db");
    assertTrue(refusal().contains("cannot be written"));
  }

  @Test
  void whatThisUserMayNotWriteIsTold() throws Exception {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may write everything");
    open();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
    assertTrue(refusal().contains("cannot be"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
    assertTrue(refusal().contains("cannot be"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void anInterruptedFirstStartIsNoFault() throws Exception {
    Files.createFile(file);
    open();
    open();
  }
}
