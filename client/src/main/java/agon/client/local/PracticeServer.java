package agon.client.local;

import agon.client.core.Texts;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The one practice server of a folder: whoever asks first starts it, all others use it, and one of
 * them starts it again when the first has gone. Thread-safe.
 */
public final class PracticeServer implements AutoCloseable {
  private static final long LOOK_MS = 300;

  private final LocalServer server;
  private final Path folder;
  private final PracticeAddress address;
  private volatile boolean closed;
  private volatile String own = "";

  /**
   * @param folder of the server's data, where its address is told
   */
  public PracticeServer(LocalServer server, Path folder) {
    this.server = server;
    this.folder = folder;
    address = new PracticeAddress(folder);
  }

  /**
   * Starts the server, or finds the one that runs, and stays until it is closed.
   *
   * @return why it ended, in a sentence; empty when it was closed
   */
  public String run(LocalServer.Listener listener) {
    String told = "";
    try {
      Files.createDirectories(folder);
      while (!closed) {
        try (FileChannel channel = channel();
            FileLock lock = lock(channel)) {
          if (lock != null) {
            return server.run(new Owner(listener));
          }
        }
        String running = address.read().orElse("");
        if (!running.isEmpty() && !running.equals(told)) {
          told = running;
          listener.ready(running);
        }
        Thread.sleep(LOOK_MS);
      }
    } catch (IOException e) {
      return Texts.get("local.cannot-start", String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
    }
    return "";
  }

  private FileChannel channel() throws IOException {
    return FileChannel.open(
        folder.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Ends the server if it was started here; waits a few seconds for that. */
  @Override
  public void close() {
    closed = true;
    address.remove(own);
    server.close();
  }

  /** Tells others where the server is before the one who started it hears of it. */
  private final class Owner implements LocalServer.Listener {
    private final LocalServer.Listener listener;

    Owner(LocalServer.Listener listener) {
      this.listener = listener;
    }

    @Override
    public void ready(String where) {
      own = where;
      address.write(where);
      listener.ready(where);
    }

    @Override
    public void said(String line) {
      listener.said(line);
    }
  }
}
