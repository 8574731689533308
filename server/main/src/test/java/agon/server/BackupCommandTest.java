package agon.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Paths;
import agon.protocol.account.LoginRequest;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int agon(String... words) {
    out.reset();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    return Main.commands(
            (choice, config, fail) -> new EchoSandbox(true),
            InputStream.nullInputStream(),
            print,
            print)
        .execute(words);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aRunningServerIsBackedUpAndAStoppedOneRestored() throws Exception {
    String data = "--data=" + folder.resolve("data");
    Path usb = Files.createDirectory(folder.resolve("usb"));
    Path noon = usb.resolve("noon.db");
    try (RunningServer server = new RunningServer(folder.resolve("data"), false)) {
      server.register("Ada");
      assertEquals(0, agon("backup", noon.toString(), data), this::said);
      server.register("Grace");
      assertEquals(0, agon("backup", usb.toString(), data), this::said);
      assertEquals(0, agon("backup", data), this::said);
      assertEquals(1, agon("backup", noon.toString(), data));
      assertTrue(said().contains("exists already"), this::said);
      assertEquals(1, agon("restore", noon.toString(), data));
      assertTrue(said().contains("Another server already uses"), this::said);
      assertEquals(200, login(server, "Grace"));
    }
    try (Stream<Path> own = Files.list(folder.resolve("data").resolve("backups"))) {
      List<Path> backups = own.toList();
      assertEquals(1, backups.size());
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(Files.getPosixFilePermissions(backups.getFirst())));
    }
    assertEquals(0, agon("restore", noon.toString(), data), this::said);
    assertTrue(said().contains("What was there before is kept: "), this::said);
    try (RunningServer server = new RunningServer(folder.resolve("data"), false)) {
      assertEquals(200, login(server, "Ada"));
      assertEquals(401, login(server, "Grace"));
    }
  }

  private static int login(RunningServer server, String name) {
    return server.anybody().post(Paths.LOGIN, new LoginRequest(name, "long enough")).status();
  }

  @Test
  void whatCannotBeDoneIsASentence() {
    assertEquals(1, agon("backup", "--data=" + folder.resolve("nowhere")));
    assertTrue(said().startsWith("There is no file "), this::said);
    assertEquals(1, agon("restore", "nothing.db", "--data=" + folder));
    assertTrue(said().startsWith("There is no file nothing.db"), this::said);
  }
}
