package agon.client.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LocalServerTest {
  @TempDir Path folder = Path.of("");

  /** A child process that behaves like a server; its first word says how it ends. */
  static final class Child {
    private Child() {}

    public static void main(String[] words) throws InterruptedException {
      System.out.println("Opening the data directory");
      if (words[0].equals("broken")) {
        System.err.println("The port is taken.");
        System.exit(3);
      }
      System.out.println("Agon is ready at http://127.0.0.1:4321");
      Thread.sleep(60_000);
    }
  }

  private List<String> child(String how) {
    return List.of(
        ProcessHandle.current().info().command().orElseThrow(),
        "-cp",
        System.getProperty("java.class.path", ""),
        Child.class.getName(),
        how);
  }

  /** Closes the server as soon as it is ready. */
  private record Closing(LocalServer server, List<String> heard) implements LocalServer.Listener {
    @Override
    public void ready(String address) {
      heard.add("ready " + address);
      server.close();
    }

    @Override
    public void said(String line) {
      heard.add(line);
    }
  }

  @Test
  void itsAddressIsHeardAndClosingEndsItWithoutComplaint() throws IOException {
    Path log = folder.resolve("logs").resolve("server.log");
    LocalServer server = new LocalServer(child("good"), log);
    Closing listener = new Closing(server, new ArrayList<>());

    String why = server.run(listener);

    assertEquals("", why);
    assertEquals(
        List.of("Opening the data directory", "ready http://127.0.0.1:4321"), listener.heard());
    assertTrue(Files.readString(log).contains("Agon is ready"));
  }

  @Test
  void aServerThatDiesIsReportedWithItsLastLines() {
    LocalServer server = new LocalServer(child("broken"), folder.resolve("server.log"));

    String why = server.run(new Closing(server, new ArrayList<>()));

    assertTrue(why.contains("status 3"), why);
    assertTrue(why.contains("The port is taken."), why);
  }

  @Test
  void aCommandThatIsNotThereIsSaid() {
    LocalServer server =
        new LocalServer(List.of(folder.resolve("nothing").toString()), folder.resolve("log"));

    assertTrue(
        server
            .run(new Closing(server, new ArrayList<>()))
            .startsWith("The local server could not be started"));
  }

  @Test
  void theAddressIsTakenBackOnlyByItsOwner() {
    PracticeAddress file = new PracticeAddress(folder);
    file.write("http://127.0.0.1:1");
    file.remove("http://127.0.0.1:2");
    assertEquals("http://127.0.0.1:1", file.read().orElseThrow());

    file.remove("http://127.0.0.1:1");

    assertTrue(file.read().isEmpty());
  }
}
