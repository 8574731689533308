package agon.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerStartTest {
  @TempDir Path folder;

  private static String refusal(ServerConfig config) {
    return String.valueOf(
        assertThrows(CannotStartException.class, () -> open(config).close()).getMessage());
  }

  private static Server open(ServerConfig config) throws CannotStartException {
    return Server.open(config, name -> null);
  }

  private ServerConfig config(String host, int port, boolean practice, boolean isolated) {
    return new ServerConfig(
        folder.resolve("data"), host, port, practice, new EchoSandbox(isolated));
  }

  @Test
  void aSecondServerOnTheSameDataIsRefused() throws Exception {
    ServerConfig config = config("127.0.0.1", 0, false, true);
    try (Server first = open(config)) {
      assertTrue(first.port() > 0);
      String sentence = refusal(config);
      assertTrue(sentence.contains("Another server"), sentence);
    }
    open(config).close();
  }

  @Test
  void aTakenPortIsToldAndTheDataIsLetGo() throws Exception {
    try (Server first =
        open(
            new ServerConfig(
                folder.resolve("other"), "127.0.0.1", 0, false, new EchoSandbox(true)))) {
      String sentence = refusal(config("127.0.0.1", first.port(), false, true));
      assertTrue(sentence.contains("Port " + first.port()), sentence);
      assertTrue(sentence.contains("--port"), sentence);
    }
    open(config("127.0.0.1", 0, false, true)).close();
  }

  @Test
  void othersAreNotServedWithoutASandbox() {
    String sentence = refusal(config("0.0.0.0", 0, false, false));
    assertTrue(sentence.contains("without a sandbox"), sentence);
    assertFalse(Files.exists(folder.resolve("data")));
  }

  @Test
  void thisComputerIsServedWithoutASandbox() throws Exception {
    open(config("localhost", 0, false, false)).close();
  }

  @Test
  void aPracticeServerIsForThisComputerAlone() {
    String sentence = refusal(config("0.0.0.0", 0, true, true));
    assertTrue(sentence.contains("--practice"), sentence);
  }

  @Test
  void theUsualDataFolderIsThatOfTheSystem() {
    assertEquals(
        Path.of("/home/ada/.local/share/agon"), DataDir.standard("Linux", "/home/ada", Map.of()));
    assertEquals(
        Path.of("/data/agon"),
        DataDir.standard("Linux", "/home/ada", Map.of("XDG_DATA_HOME", "/data")));
    assertEquals(
        Path.of("/home/ada/.local/share/agon"),
        DataDir.standard("Linux", "/home/ada", Map.of("XDG_DATA_HOME", "relative")));
    assertEquals(
        Path.of("/Users/ada/Library/Application Support/Agon"),
        DataDir.standard("Mac OS X", "/Users/ada", Map.of()));
    assertEquals(
        Path.of("/local/Agon"),
        DataDir.standard("Windows 11", "/Users/ada", Map.of("LOCALAPPDATA", "/local")));
  }
}
