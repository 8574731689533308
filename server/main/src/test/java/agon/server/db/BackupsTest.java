package agon.server.db;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 1, 2, 12, 0, 0);

  @TempDir Path folder;
  private Path file;
  private Path copy;

  @BeforeEach
  void place() {
    file = folder.resolve("data").resolve("agon.db");
    copy = folder.resolve("copy.db");
  }

  private static Database open(Path file) {
    return Database.open(file, Clock.systemUTC());
  }

  private static void add(Database database, String name) {
    database.writeAndWait(handle ->
        handle.execute(
            "INSERT INTO account(name, role, created_ms) VALUES (?, 'CONTESTANT', 0)", name));
  }

  private static List<String> names(Database database) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle.createQuery("SELECT name FROM account ORDER BY id").mapTo(String.class).list());
  }

  private static List<String> names(Path file) {
    try (Database database = open(file)) {
      return names(database);
    }
  }

  private static String refusal(Runnable work) {
    return String.valueOf(assertThrows(UnusableFileException.class, work::run).getMessage());
  }

  @Test
  void aBackupOfARunningServerHasAllThatWasAcknowledgedAndNobodyElseReadsIt() throws Exception {
    try (Database database = open(file)) {
      for (String name : List.of("ada", "grace")) {
        add(database, name);
      }
      assertTrue(Files.size(file.resolveSibling("agon.db-wal")) > 0, "it is in the log still");
      Backups.backup(file, copy);
      add(database, "late");
      assertEquals(List.of("ada", "grace", "late"), names(database));
    }
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
    assertEquals(List.of("ada", "grace"), names(copy));
  }

  @Test
  void aBackupIsOfOneMomentWhileOthersWrite() {
    try (Database database = open(file)) {
      AtomicBoolean over = new AtomicBoolean();
      AtomicInteger acknowledged = new AtomicInteger();
      CompletableFuture<Void> writing =
          CompletableFuture.runAsync(() -> {
            while (!over.get()) {
              add(database, "account" + acknowledged.get());
              acknowledged.incrementAndGet();
            }
          });
      for (int i = 0; i < 5; i++) {
        int before = acknowledged.get();
        Path one = folder.resolve("copy" + i + ".db");
        Backups.backup(file, one);
        List<String> names = names(one);
        assertTrue(names.size() >= before, names.size() + " of " + before);
        for (int n = 0; n < names.size(); n++) {
          assertEquals("account" + n, names.get(n));
        }
      }
      over.set(true);
      writing.join();
    }
  }

  @Test
  void aBackupIsNeverOverwritten() throws Exception {
    open(file).close();
    Files.writeString(copy, "precious");
    assertTrue(refusal(() -> Backups.backup(file, copy)).contains("exists already"));
    assertEquals("precious", Files.readString(copy));
  }

  @Test
  void whatIsNotThereIsNotBackedUp() {
    String said = refusal(() -> Backups.backup(file, copy));
    assertTrue(said.startsWith("There is no file " + file), said);
    assertFalse(Files.exists(copy) || Files.exists(file));
  }

  @Test
  void aBackupComesBackAndTheReplacedOneIsKept() {
    try (Database database = open(file)) {
      add(database, "ada");
      Backups.backup(file, copy);
      add(database, "grace");
    }
    Path aside = Backups.restore(copy, file, NOON);
    assertEquals(List.of("ada"), names(file));
    assertEquals("agon.db.replaced-20260102-120000", aside.getFileName().toString());
    Path second = Backups.restore(aside, file, NOON);
    assertEquals(List.of("ada", "grace"), names(file));
    assertEquals(List.of("ada"), names(second));
  }

  @Test
  void nothingIsRestoredWhileAServerUsesTheFolder() {
    try (Database database = open(file)) {
      add(database, "ada");
      Backups.backup(file, copy);
      add(database, "grace");
      String said = refusal(() -> Backups.restore(copy, file, NOON));
      assertTrue(said.contains("Another server already uses " + file), said);
      assertEquals(List.of("ada", "grace"), names(database));
    }
  }

  @Test
  void aDamagedBackupIsRefusedAndNothingIsChanged() throws Exception {
    try (Database database = open(file)) {
      add(database, "ada");
      Backups.backup(file, copy);
    }
    byte[] before = Files.readAllBytes(file);
    long size = Files.size(copy);
    byte[] noise = new byte[(int) size / 2];
    Arrays.fill(noise, (byte) 0x5a);
    try (var channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(noise), 4096);
    }
    assertTrue(refusal(() -> Backups.restore(copy, file, NOON)).contains(copy + " is damaged"));
    Files.writeString(copy, "no database, but long enough for one".repeat(100));
    assertTrue(refusal(() -> Backups.restore(copy, file, NOON)).contains("is not a database"));
    assertArrayEquals(before, Files.readAllBytes(file));
    try (var left = Files.list(file.getParent())) {
      assertTrue(left.noneMatch(one -> one.toString().contains("restoring")));
    }
  }

  @Test
  void aBackupReplacesADatabaseThatIsDamagedAndThatOneIsKeptToo() throws Exception {
    try (Database database = open(file)) {
      add(database, "ada");
      Backups.backup(file, copy);
    }
    Files.writeString(file, "no database, but long enough for one".repeat(100));
    Path aside = Backups.restore(copy, file, NOON);
    assertEquals(List.of("ada"), names(file));
    assertTrue(Files.readString(aside).startsWith("no database"));
  }
}
