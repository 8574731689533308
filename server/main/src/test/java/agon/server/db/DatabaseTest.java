package agon.server.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseTest {
  @TempDir Path folder;

  @Test
  void whatWasWrittenIsReadAfterReopening() {
    try (Database database = open()) {
      database.writeAndWait(handle -> insert(handle, "ada"));
    }
    try (Database database = open()) {
      assertEquals(List.of("ada"), names(database));
    }
  }

  @Test
  void aFailingWriteFailsAloneAmongThoseThatShareItsTransaction() throws Exception {
    try (Database database = open()) {
      CountDownLatch gate = new CountDownLatch(1);
      CompletableFuture<Integer> first =
          database.write(handle -> {
            awaitQuietly(gate);
            return insert(handle, "ada");
          });
      CompletableFuture<Integer> good = database.write(handle -> insert(handle, "bob"));
      CompletableFuture<Integer> bad =
          database.write(handle -> {
            insert(handle, "half");
            throw new IllegalStateException("no");
          });
      CompletableFuture<Integer> twice = database.write(handle -> insert(handle, "bob"));
      CompletableFuture<Integer> last = database.write(handle -> insert(handle, "cyd"));
      gate.countDown();
      first.join();
      good.join();
      last.join();
      assertInstanceOf(
          IllegalStateException.class,
          assertThrows(CompletionException.class, bad::join).getCause());
      assertThrows(CompletionException.class, twice::join);
      assertEquals(List.of("ada", "bob", "cyd"), names(database));
    }
  }

  @Test
  void aFullDiskIsNamedAndWhatWasStoredStays() {
    try (Database database = open()) {
      database.writeAndWait(handle -> insert(handle, "ada"));
      database.writeAndWait(handle -> limit(handle, 1)); // SQLite keeps what there is
      DiskFullException full =
          assertThrows(
              DiskFullException.class,
              () -> database.writeAndWait(handle -> insert(handle, "b".repeat(1 << 20))));
      assertTrue(String.valueOf(full.getMessage()).contains("disk is full"));
      assertEquals(List.of("ada"), names(database));
      database.writeAndWait(handle -> limit(handle, 1_000_000));
      database.writeAndWait(handle -> insert(handle, "bob"));
      assertEquals(List.of("ada", "bob"), names(database));
    }
  }

  /** SQLite then says that the disk is full when the file would grow beyond that many pages. */
  private static int limit(Handle handle, int pages) {
    return handle.createQuery("PRAGMA max_page_count = " + pages).mapTo(Integer.class).one();
  }

  @Test
  void nobodySeesAnAcknowledgementBeforeTheCommit() {
    try (Database database = open()) {
      for (int i = 0; i < 50; i++) {
        String name = "account" + i;
        int seen =
            database
                .write(handle -> insert(handle, name))
                .thenApply(ignored -> names(database).size())
                .join();
        assertTrue(seen > i, seen + " rows after " + (i + 1) + " acknowledgements");
      }
    }
  }

  @Test
  void aFullQueueRefusesInsteadOfWaiting() {
    try (Database database = Database.open(folder.resolve("agon.db"), Clock.systemUTC(), 3)) {
      CountDownLatch gate = new CountDownLatch(1);
      CountDownLatch running = new CountDownLatch(1);
      CompletableFuture<Integer> slow =
          database.write(handle -> {
            running.countDown();
            awaitQuietly(gate);
            return 1;
          });
      awaitQuietly(running);
      List<CompletableFuture<Integer>> waiting = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        String name = "account" + i;
        waiting.add(database.write(handle -> insert(handle, name)));
      }
      assertThrows(BusyException.class, () -> database.write(handle -> insert(handle, "late")));
      gate.countDown();
      slow.join();
      waiting.forEach(CompletableFuture::join);
      assertEquals(3, names(database).size());
    }
  }

  @Test
  void closingStoresWhatIsQueued() {
    List<CompletableFuture<Integer>> queued = new ArrayList<>();
    try (Database database = open()) {
      for (int i = 0; i < 500; i++) {
        String name = "account" + i;
        queued.add(database.write(handle -> insert(handle, name)));
      }
    }
    assertTrue(queued.stream().allMatch(CompletableFuture::isDone));
    try (Database database = open()) {
      assertEquals(500, names(database).size());
    }
  }

  @Test
  void readersCannotWriteAndForeignKeysHold() {
    try (Database database = open()) {
      assertThrows(
          RuntimeException.class,
          () -> database.jdbi().useHandle(handle -> insert(handle, "reader")));
      assertThrows(
          RuntimeException.class,
          () ->
              database.writeAndWait(handle ->
                  handle.execute(
                      "INSERT INTO session(token_sha256, account_id, created_ms)"
                          + " VALUES ('x', 77, 0)")));
      assertEquals(List.of(), names(database));
    }
  }

  @Test
  void aSecondServerOnTheSameFileIsRefused() {
    try (Database database = open()) {
      UnusableFileException no = assertThrows(UnusableFileException.class, this::open);
      assertTrue(String.valueOf(no.getMessage()).startsWith("Another server"));
      database.writeAndWait(handle -> insert(handle, "ada"));
    }
  }

  @Test
  void whatWasAcknowledgedSurvivesTheDeathOfTheProcess() throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                DyingWriter.class.getName(),
                folder.resolve("agon.db").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int acknowledged = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("stored ")) {
          acknowledged = Integer.parseInt(line.substring(7));
        }
        if (acknowledged == 20) {
          child.toHandle().destroyForcibly(); // SIGKILL; what it said before stays readable
        }
      }
    } finally {
      child.destroyForcibly();
    }
    assertTrue(child.waitFor(30, TimeUnit.SECONDS));
    assertEquals(137, child.exitValue());
    assertTrue(acknowledged >= 20);
    try (Database database = open()) {
      List<String> names = names(database);
      for (int i = 1; i <= acknowledged; i++) {
        assertTrue(names.contains("account" + i), "account" + i + " was acknowledged");
      }
    }
  }

  /** Stores accounts until it is killed, saying each number once it was acknowledged. */
  static final class DyingWriter {
    @SuppressWarnings("SystemOut") // The parent process listens.
    public static void main(String[] arguments) {
      Database database = Database.open(Path.of(arguments[0]), Clock.systemUTC());
      for (int i = 1; i < 1_000_000; i++) {
        String name = "account" + i;
        database.writeAndWait(handle -> insert(handle, name));
        System.out.println("stored " + i);
      }
    }
  }

  private Database open() {
    return Database.open(folder.resolve("agon.db"), Clock.systemUTC());
  }

  private static int insert(Handle handle, String name) {
    return handle.execute(
        "INSERT INTO account(name, role, created_ms) VALUES (?, 'CONTESTANT', 0)", name);
  }

  private static List<String> names(Database database) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle.createQuery("SELECT name FROM account ORDER BY id").mapTo(String.class).list());
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
