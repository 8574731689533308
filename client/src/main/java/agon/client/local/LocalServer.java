package agon.client.local;

import agon.client.core.Texts;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A server as a child process: its life, its address and what it says. Thread-safe. */
public final class LocalServer implements AutoCloseable {
  /** Words of the command that starts a server, with {@code ;;} between them. */
  public static final String COMMAND = "agon.server.command";

  private static final Pattern READY = Pattern.compile("Agon is ready at (http://\\S+)");
  private static final int LAST_LINES = 8;
  private static final int PATIENCE_SECONDS = 8;

  /** Who hears of the server, on the thread of {@link #run}. */
  public interface Listener {
    void ready(String address);

    void said(String line);
  }

  private final List<String> command;
  private final Path log;
  private volatile @Nullable Process process;
  private volatile boolean closed;

  public LocalServer(List<String> command, Path log) {
    this.command = List.copyOf(command);
    this.log = log;
  }

  /** The server of practice, as the launcher says it is started. */
  public static LocalServer practice(String launcher, Path data, Path log) {
    List<String> words = new ArrayList<>(List.of(launcher.split(";;")));
    words.addAll(List.of("--practice", "--with-parent", "--port", "0", "--data", data.toString()));
    return new LocalServer(words, log);
  }

  /**
   * Starts the server and stays until it ends.
   *
   * @return why it ended, in a sentence; empty when it was closed
   */
  public String run(Listener listener) {
    Deque<String> last = new ArrayDeque<>();
    int status;
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
      process = started;
      if (closed) {
        started.destroy();
      }
      listen(started, last, listener);
      status = started.waitFor();
    } catch (IOException e) {
      return closed ? "" : Texts.get("local.cannot-start", String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      return "";
    }
    String words = last.isEmpty() ? Texts.get("local.silent") : String.join("\n", last);
    return closed ? "" : Texts.get("local.ended", String.valueOf(status), log, words);
  }

  private void listen(Process started, Deque<String> last, Listener listener) throws IOException {
    try (BufferedReader reader = started.inputReader(StandardCharsets.UTF_8);
        BufferedWriter writer = Files.newBufferedWriter(log)) {
      String line = reader.readLine();
      while (line != null) {
        writer.write(line);
        writer.newLine();
        writer.flush();
        Matcher ready = READY.matcher(line);
        if (ready.find()) {
          listener.ready(ready.group(1));
        } else {
          listener.said(line);
        }
        last.addLast(line);
        if (last.size() > LAST_LINES) {
          last.removeFirst();
        }
        line = reader.readLine();
      }
    }
  }

  /** Asks the server to end and waits a few seconds; then ends it. */
  @Override
  public void close() {
    closed = true;
    Process started = process;
    if (started == null) {
      return;
    }
    started.destroy();
    try {
      if (!started.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        started.destroyForcibly();
      }
    } catch (InterruptedException e) {
      started.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
