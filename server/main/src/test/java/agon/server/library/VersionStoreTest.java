package agon.server.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.ProblemPackage;
import agon.packages.TestCase;
import agon.packages.compare.Comparison;
import agon.packages.files.Content;
import agon.protocol.Level;
import agon.protocol.Limits;
import agon.protocol.ProblemVersion;
import agon.server.db.Database;
import agon.server.testing.SettableClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionStoreTest {
  private static final Duration LATER = Duration.ofHours(2);

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock();
  private Database database;
  private VersionStore versions;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("agon.db"), clock);
    versions = new VersionStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void save(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    TestCase test =
        new TestCase(
            "1",
            false,
            Content.of(bytes),
            Content.of(bytes),
            null,
            List.of(),
            List.of(),
            Map.of("more.txt", Content.of(more(text))));
    new ProblemImportStore(database)
        .save(
            new ProblemPackage(
                "one",
                "One",
                "?",
                Level.EASY,
                List.of(),
                new Limits(1_000, 64),
                null,
                Comparison.TOKENS,
                List.of(test),
                List.of(),
                text));
  }

  private static byte[] more(String text) {
    return ("beside " + text).getBytes(StandardCharsets.UTF_8);
  }

  /** A submission with a verdict by a version. */
  private void judged(int version) {
    database.writeAndWait(handle -> {
      handle.execute(
          "INSERT INTO account(id, name, role, created_ms) VALUES (1, 'a', 'CONTESTANT', 0)");
      handle.execute(
          "INSERT INTO submission(id, account_id, idempotency_key, problem_id, language,"
              + " received_ms) VALUES (1, 1, 'k', 'one', 'python', 0)");
      return handle.execute(
          "INSERT INTO judgement(submission_id, verdict, cpu_ms, memory_kb, test_count, judged_ms,"
              + " version) VALUES (1, 'AC', 0, 0, 1, 0, ?)",
          version);
    });
  }

  private List<String> kept() {
    return versions.of("one").stream()
        .filter(ProblemVersion::kept)
        .map(one -> "v" + one.version())
        .toList();
  }

  private int blobs() {
    return database
        .jdbi()
        .withHandle(h -> h.createQuery("SELECT count(*) FROM blob").mapTo(Integer.class).one());
  }

  @Test
  void testsThatNoVerdictNeedsAreThrownAwayAfterAnHour() {
    save("first");
    save("second");
    assertEquals(0, versions.sweep());
    assertEquals(List.of("v2", "v1"), kept());
    clock.move(LATER);
    assertEquals(2, versions.sweep());
    assertEquals(List.of("v2"), kept());
    assertEquals(2, blobs(), "the newest's text and what lies beside it");
    assertEquals(2, versions.of("one").size(), "that there was a version is remembered");
  }

  @Test
  void testsStayWhileAVerdictStandsThatWasFoundWithThem() {
    save("first");
    judged(1);
    save("second");
    save("third");
    clock.move(LATER);
    assertEquals(2, versions.sweep());
    assertEquals(List.of("v3", "v1"), kept());
    assertEquals(
        List.of(0, 0, 1), versions.of("one").stream().map(ProblemVersion::verdicts).toList());
    database.writeAndWait(handle -> handle.execute("UPDATE judgement SET version = 3"));
    assertEquals(2, versions.sweep());
    assertEquals(List.of("v3"), kept());
  }

  @Test
  void whatTwoVersionsShareStays() {
    save("same");
    database.writeAndWait(h -> h.execute("UPDATE problem SET package_sha256 = 'other'"));
    save("same");
    clock.move(LATER);
    assertEquals(0, versions.sweep());
    assertTrue(blobs() > 0);
    assertEquals(List.of("v2"), kept());
  }
}
