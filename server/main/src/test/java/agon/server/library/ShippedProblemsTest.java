package agon.server.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.ProblemPackage;
import agon.packages.TestCase;
import agon.packages.compare.Comparison;
import agon.packages.read.PackageReader;
import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Parameter;
import agon.packages.signature.Signature;
import agon.packages.signature.Type;
import agon.protocol.Level;
import agon.protocol.Limits;
import agon.protocol.ProblemSummary;
import agon.server.db.Database;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedProblemsTest {
  @TempDir Path folder;
  private final Map<String, byte[]> files = new HashMap<>();
  private final List<String> opened = Collections.synchronizedList(new ArrayList<>());
  private Database database;
  private ProblemStore store;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("agon.db"), Clock.systemUTC());
    store = new ProblemStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private @Nullable InputStream file(String name) {
    opened.add(name);
    byte[] bytes = files.get(name);
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }

  private int start() {
    opened.clear();
    return new ShippedProblems(store, new ProblemImportStore(database), this::file).importNew();
  }

  private void index(String text) {
    files.put("index.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private void ship(String id, String title) {
    files.put(id + ".zip", zip(id, title));
  }

  private static byte[] zip(String id, String title) {
    Map<String, String> content =
        Map.of(
            "problem.yaml",
            "problem_format_version: 2025-09\nname: "
                + title
                + "\nuuid: bd138e0f-b0d5-595e-b5b4-f802f123d0e9\nkeywords: [hard, trees]\n",
            "statement/problem.en.md",
            "What?",
            "data/sample/1.in",
            "1\n",
            "data/sample/1.ans",
            "2\n",
            "data/secret/1.in",
            "3\n",
            "data/secret/1.ans",
            "4\n");
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : content.entrySet()) {
        zip.putNextEntry(new ZipEntry(id + "/" + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private List<String> titles() {
    return store.all(1).stream().map(ProblemSummary::title).toList();
  }

  private long rows(String table) {
    return database
        .jdbi()
        .withHandle(h -> h.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one());
  }

  @Test
  void theFirstStartStoresAllInTheOrderOfTheIndex() {
    index("zebra aaa\nant bbb\n");
    ship("zebra", "Zebra");
    ship("ant", "Ant");
    assertEquals(2, start());
    assertEquals(List.of("Zebra", "Ant"), titles());
    ProblemSummary first = store.all(1).getFirst();
    assertEquals(Level.HARD, first.level());
    assertEquals(4, rows("test_case"));
    StoredProblem stored = store.find("zebra").orElseThrow();
    assertEquals("What?", stored.statement().strip());
    assertEquals(
        "1\n",
        new String(store.samples("zebra").getFirst().input().bytes(), StandardCharsets.UTF_8));
    assertEquals(1, store.samples("zebra").size());
  }

  @Test
  void theSecondStartReadsTheIndexAlone() {
    index("zebra aaa\n");
    ship("zebra", "Zebra");
    start();
    assertEquals(0, start());
    assertEquals(List.of("index.txt"), opened);
  }

  @Test
  void aChangedPackageIsStoredAnew() {
    index("zebra aaa\nant bbb\n");
    ship("zebra", "Zebra");
    ship("ant", "Ant");
    start();
    index("zebra ccc\nant bbb\n");
    ship("zebra", "Quagga");
    assertEquals(1, start());
    assertEquals(List.of("Quagga", "Ant"), titles());
    assertEquals(6, rows("test_case"), "two of them are of the version before");
  }

  @Test
  void oneBrokenPackageDoesNotKeepTheOthersOut() {
    index("broken aaa\nmissing bbb\nant ccc\n");
    files.put("broken.zip", new byte[] {1, 2, 3});
    ship("ant", "Ant");
    assertEquals(1, start());
    assertEquals(List.of("Ant"), titles());
  }

  @Test
  void whatIsShippedComesBeforeWhatIsUploaded() throws Exception {
    Path zip = Files.write(folder.resolve("aaa.zip"), zip("aaa", "Uploaded"));
    new ProblemImportStore(database).save(PackageReader.read(zip));
    index("zebra aaa\n");
    ship("zebra", "Zebra");
    start();
    assertEquals(List.of("Zebra", "Uploaded"), titles());
  }

  @Test
  void theSameTestDataIsStoredOnce() {
    index("zebra aaa\nant bbb\n");
    ship("zebra", "Zebra");
    ship("ant", "Ant");
    start();
    assertEquals(5, rows("blob"), "two inputs, two answers, and the statement");
  }

  @Test
  void aFunctionProblemComesBackAsItWasStored() {
    Signature signature =
        new FunctionSignature(
            "twoSum",
            List.of(
                new Parameter("items", Type.parse("int[]")),
                new Parameter("target", Type.parse("int"))),
            Type.parse("int[]"));
    new ProblemImportStore(database)
        .save(
            new ProblemPackage(
                "two",
                "Two",
                "?",
                Level.EASY,
                List.of("b", "a", "b"),
                new Limits(1_500, 64),
                signature,
                Comparison.parse("json any-order"),
                List.of(new TestCase("1", true, new byte[0], new byte[] {0, 1}, "why")),
                List.of(),
                "hash"));
    StoredProblem stored = store.find("two").orElseThrow();
    assertEquals(signature, stored.signature());
    assertEquals(Comparison.parse("json any-order"), stored.comparison());
    assertEquals(new Limits(1_500, 64), stored.limits());
    assertEquals(List.of("a", "b"), stored.tags());
    TestCase sample = store.samples("two").getFirst();
    assertEquals("why", sample.explanation());
    assertEquals(0, sample.input().size());
    assertEquals(2, sample.answer().size());
  }

  @Test
  void theProblemsOnTheClassPathCanAllBeStored() {
    ShippedProblems real =
        new ShippedProblems(store, new ProblemImportStore(database), ShippedProblems::onClassPath);
    int imported = real.importNew();
    assertTrue(imported > 0, "nothing is shipped");
    assertEquals(imported, store.all(1).size());
    assertFalse(store.packageHashes().isEmpty());
    assertEquals(0, real.importNew());
  }
}
