package agon.sandbox.docker;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a container. The owner holds a lock on a file for as long as it lives, so anybody can
 * tell whether a box still has an owner, even after a crash.
 *
 * @param boot of one sandbox object, never used again
 * @param data the data directory of its server
 * @param lock the file that it keeps locked
 */
record Labels(String boot, Path data, Path lock) {
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  static final String BOOT = "agon.boot";
  private static final String DATA = "agon.data";
  private static final String LOCK = "agon.lock";
  private static final String HOST = "agon.host";

  static Labels fresh(Path data, Path lock) {
    return new Labels(UUID.randomUUID().toString(), data, lock);
  }

  /** A short word for names that have to be unique to this sandbox. */
  String word() {
    return word(boot);
  }

  static String word(String boot) {
    return boot.substring(0, 8);
  }

  Map<String, String> toMap() {
    return Map.of(BOOT, boot, DATA, data.toString(), LOCK, lock.toString(), HOST, host());
  }

  /**
   * Whether nobody needs a container any more. A runner ends with its owner, so one that ended is
   * of no use to anybody. Of those that run, a lock file that can be locked has lost its owner; one
   * that is gone counts only for our own data directory, since another server's file may be out of
   * our sight.
   */
  boolean isAbandoned(Map<String, String> labels, boolean exited) {
    String file = labels.get(LOCK);
    if (file == null || boot.equals(labels.get(BOOT)) || !host().equals(labels.get(HOST))) {
      return false;
    }
    if (exited) {
      return true;
    }
    Path path = Path.of(file);
    return Files.exists(path) ? isFree(path) : data.toString().equals(labels.get(DATA));
  }

  /**
   * Whether nobody holds a lock file. One that this process holds is never opened to look: closing
   * any descriptor of a file gives up all locks that the process has on it.
   */
  static boolean isFree(Path lock) {
    if (HELD.contains(lock)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        @Nullable FileLock held = channel.tryLock()) {
      return held != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  /** Takes the lock until the answer is closed or the process ends. */
  Closeable hold() {
    try {
      FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      HELD.add(lock);
      if (channel.tryLock() == null) {
        throw new IOException("Another process holds " + lock + ".");
      }
      return () -> {
        channel.close();
        HELD.remove(lock);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
