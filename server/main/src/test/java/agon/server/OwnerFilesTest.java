package agon.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerFilesTest {
  @TempDir Path place;
  private Path folder;

  @BeforeEach
  void name() {
    folder = place.resolve("data");
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
  }

  private static void open(Path path, String rights) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }

  private static List<String> openToOthers(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(
              path -> {
                try {
                  return !rights(path).endsWith("------");
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .map(Path::toString)
          .toList();
    }
  }

  @Test
  void whatAServerKeepsIsForItsUserAlone() throws Exception {
    try (RunningServer server = new RunningServer(folder, false)) {
      server.register("Ada");
      assertTrue(Files.exists(folder.resolve("agon.db-wal")));
      assertEquals("rwx------", rights(folder));
      assertEquals("rw-------", rights(folder.resolve("agon.db")));
      assertEquals(List.of(), openToOthers(folder));
    }
  }

  @Test
  void aFolderThatWasOpenIsClosedWithAllThatIsInIt() throws Exception {
    new RunningServer(folder, false).close();
    Files.createDirectory(folder.resolve("backups"));
    Files.writeString(folder.resolve("backups").resolve("old.db"), "hashes");
    Path outside = Files.writeString(place.resolve("outside"), "not Agon's");
    open(outside, "rw-r--r--");
    Files.createSymbolicLink(folder.resolve("link"), outside);
    for (String path : List.of("agon.db", "agon.db.lock", "backups/old.db")) {
      open(folder.resolve(path), "rw-r--r--");
    }
    open(folder.resolve("backups"), "rwxrwxrwx");
    open(folder, "rwxrwxrwx");
    try (RunningServer server = new RunningServer(folder, false)) {
      assertTrue(server.port() > 0);
      Files.delete(folder.resolve("link"));
      assertEquals(List.of(), openToOthers(folder));
      assertEquals("rw-r--r--", rights(outside));
    }
  }

  @Test
  void aFolderThatManyShareStaysAsItIsAndOnlyOurFilesAreClosed() throws Exception {
    Files.createDirectory(folder);
    Files.setAttribute(folder, "unix:mode", 01777);
    Path others = Files.writeString(folder.resolve("others"), "not Agon's");
    open(others, "rw-r--r--");
    assertFalse(OwnerOnly.folder(folder));
    try (RunningServer server = new RunningServer(folder, false)) {
      server.register("Ada");
      assertEquals("rwxrwxrwx", rights(folder));
      assertEquals("rw-r--r--", rights(others));
      for (String ours : List.of("agon.db", "agon.db-wal", "agon.db-shm", "agon.db.lock")) {
        assertEquals("rw-------", rights(folder.resolve(ours)), ours);
      }
    }
  }
}
