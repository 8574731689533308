package agon.server.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import agon.packages.files.BadPackageException;
import agon.packages.read.PackageReader;
import agon.protocol.account.Account;
import agon.protocol.account.Role;
import agon.server.db.Database;
import agon.server.refusal.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidesTest {
  private static final Account READER = new Account(7, "ada", Role.CONTESTANT);
  private static final Account STAFF = new Account(8, "staff", Role.ORGANIZER);

  @TempDir Path folder;
  private Database database;
  private ProblemStore store;

  @BeforeEach
  void open() throws Exception {
    database = Database.open(folder.resolve("agon.db"), Clock.systemUTC());
    store = new ProblemStore(database);
    Map<String, String> plain =
        Map.of(
            "problem.yaml", "problem_format_version: 2025-09\nname: Sum\nkeywords: [easy]\n",
            "statement/problem.en.md", "Add.\n",
            "data/sample/1.in", "1\n",
            "data/sample/1.ans", "1\n",
            "data/secret/1.in", "2\n",
            "data/secret/1.ans", "2\n");
    Map<String, String> guided = new TreeMap<>(plain);
    guided.put("hints.en.md", "## 1\n\nNudge.\n\n## 2\n\nIdea.\n");
    guided.put("solution/solution.en.md", "Just add.\n");
    save("plain", plain);
    save("guided", guided);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void save(String id, Map<String, String> files) throws IOException, BadPackageException {
    Path archive = folder.resolve(id + ".zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    new ProblemImportStore(database).save(PackageReader.read(archive));
  }

  private Guides guides(boolean running, boolean ended) {
    return new Guides(store, (_, _) -> new Contested(running, ended));
  }

  private static String code(Runnable call) {
    return assertThrows(Refusal.class, call::run).code();
  }

  @Test
  void hintsAreRefusedOnlyWhileACompetitionRuns() {
    assertEquals(1, guides(false, false).hints(READER, "guided", 1).shown().size());
    assertEquals(2, guides(false, true).hints(READER, "guided", 9).shown().size());
    assertEquals("competition_running", code(() -> guides(true, true).hints(READER, "guided", 1)));
    assertEquals(2, guides(true, false).hints(STAFF, "guided", 2).total());
    assertEquals(0, guides(false, false).hints(READER, "plain", 3).total());
  }

  @Test
  void theEditorialOpensToAllWhenNoCompetitionRunsAndOneHasEnded() {
    assertEquals("Just add.\n", guides(false, true).editorial(READER, "guided").text());
    assertEquals("not_solved", code(() -> guides(false, false).editorial(READER, "guided")));
    assertEquals("competition_running", code(() -> guides(true, true).editorial(READER, "guided")));
    assertEquals("Just add.\n", guides(true, false).editorial(STAFF, "guided").text());
    assertEquals("no_editorial", code(() -> guides(false, true).editorial(READER, "plain")));
  }
}
