package agon.client.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeServerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ExecutorService windows = Executors.newVirtualThreadPerTaskExecutor();
  private final List<PracticeServer> opened = new CopyOnWriteArrayList<>();
  @TempDir Path folder = Path.of("");

  /** Stands for a server: each process has an address of its own. */
  static final class Child {
    private Child() {}

    public static void main(String[] words) throws InterruptedException {
      System.out.println("Started");
      System.out.println("Agon is ready at http://127.0.0.1:" + ProcessHandle.current().pid());
      Thread.sleep(120_000);
    }
  }

  /** Hears where the server is. */
  private record Window(List<String> addresses) implements LocalServer.Listener {
    @Override
    public void ready(String address) {
      addresses.add(address);
    }

    @Override
    public void said(String line) {
      // The log has it.
    }
  }

  @AfterEach
  void close() {
    opened.forEach(PracticeServer::close);
    windows.close();
  }

  private PracticeServer practice(List<String> heard) {
    List<String> command =
        List.of(
            ProcessHandle.current().info().command().orElseThrow(),
            "-cp",
            System.getProperty("java.class.path", ""),
            Child.class.getName());
    PracticeServer server =
        new PracticeServer(new LocalServer(command, folder.resolve("server.log")), folder);
    opened.add(server);
    windows.execute(() -> server.run(new Window(heard)));
    return server;
  }

  @Test
  void aSecondPracticeUsesTheServerThatRunsAndLeavesItsLog() throws IOException {
    List<String> first = new CopyOnWriteArrayList<>();
    List<String> second = new CopyOnWriteArrayList<>();
    practice(first);
    await().atMost(PATIENCE).until(() -> first.size() == 1);
    String log = Files.readString(folder.resolve("server.log"));

    practice(second);
    await().atMost(PATIENCE).until(() -> second.size() == 1);

    assertEquals(first, second);
    assertEquals(log, Files.readString(folder.resolve("server.log")));
    assertTrue(log.contains("Agon is ready at " + first.getFirst()), log);
  }

  @Test
  void whenTheFirstIsClosedTheSecondGoesOnWithAServerOfItsOwn() {
    List<String> first = new CopyOnWriteArrayList<>();
    List<String> second = new CopyOnWriteArrayList<>();
    PracticeServer one = practice(first);
    await().atMost(PATIENCE).until(() -> first.size() == 1);
    practice(second);
    await().atMost(PATIENCE).until(() -> second.size() == 1);

    one.close();

    await().atMost(PATIENCE).until(() -> second.size() == 2);
    assertTrue(!second.getLast().equals(first.getFirst()), second::toString);
    assertEquals(second.getLast(), new PracticeAddress(folder).read().orElseThrow());
  }
}
