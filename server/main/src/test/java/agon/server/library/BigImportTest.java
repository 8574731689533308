package agon.server.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.account.Account;
import agon.protocol.account.Role;
import agon.server.account.AccountStore;
import agon.server.db.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package far larger than the heap is imported. */
class BigImportTest {
  static final Account BY = new Account(1, "organizer", Role.ORGANIZER);

  /** A thousand tests of 320 KiB are 312 MiB. */
  private static final int TESTS = 1_000;

  private static final int LINES = 80;
  private static final int LINE_BYTES = 4_096;

  @TempDir Path folder;

  @Test
  void threeHundredMebibytesOfTestsPassThroughAHeapOf128() throws Exception {
    Path zip = folder.resolve("big.zip");
    write(zip);
    Path file = folder.resolve("agon.db");
    try (Database database = Database.open(file, Clock.systemUTC())) {
      new AccountStore(database, Clock.systemUTC()).create(BY.name(), null, BY.role());
    }
    Process importing =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                BigImport.class.getName(),
                zip.toString(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said;
    try {
      said = new String(importing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(importing.waitFor(10, TimeUnit.MINUTES), said);
    } finally {
      importing.destroyForcibly();
    }
    assertEquals(0, importing.exitValue(), said);
    assertTrue(said.contains("CHECKING " + (2 * TESTS + 2)), said);
    assertTrue(said.contains("STORING " + TESTS), said);
    try (Database database = Database.open(file, Clock.systemUTC())) {
      assertEquals(TESTS, new VersionStore(database).of("big").getFirst().testCount());
      List<Long> sizes =
          database
              .jdbi()
              .withHandle(handle ->
                  handle
                      .createQuery(
                          "SELECT sum(size) FROM blob UNION ALL SELECT count(*) FROM test_case")
                      .mapTo(Long.class)
                      .list());
      assertTrue(sizes.getFirst() > 300L << 20, "the tests are large: " + sizes);
      assertEquals(TESTS, sizes.getLast());
    }
  }

  private static void write(Path zip) throws IOException {
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.setLevel(Deflater.BEST_SPEED);
      entry(out, "problem.yaml", "problem_format_version: 2025-09\nname: Big\n");
      entry(out, "statement/problem.en.md", "Large.");
      Random random = new Random(1);
      for (int i = 0; i < TESTS; i++) {
        StringBuilder line = new StringBuilder(LINE_BYTES);
        while (line.length() < LINE_BYTES - 1) {
          line.append((char) ('0' + random.nextInt(10)));
        }
        entry(out, "data/secret/%04d.in".formatted(i), (line + "\n").repeat(LINES));
        entry(out, "data/secret/%04d.ans".formatted(i), i + "\n");
      }
    }
  }

  private static void entry(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
