package agon.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder among the system's temporary ones that has an owner: a lock in it is held for as long as
 * the owner lives, so that whoever comes later can tell that it is left, even after a crash.
 */
public final class HeldFolder implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(HeldFolder.class);
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();
  private static final String LOCK = "lock";

  private final Path path;
  private final Closeable lock;

  private HeldFolder(Path path) {
    this.path = path;
    this.lock = hold(lockIn(path));
  }

  /** Makes one whose name begins so. */
  public static HeldFolder make(String prefix) {
    try {
      return new HeldFolder(Files.createTempDirectory(prefix));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #make}; those of owners that are no more are removed. */
  public static HeldFolder fresh(String prefix) {
    HeldFolder folder = make(prefix);
    folder.removeAbandoned(prefix);
    return folder;
  }

  public Path path() {
    return path;
  }

  /** The file that is locked. */
  public Path lock() {
    return lockIn(path);
  }

  private static Path lockIn(Path folder) {
    return folder.resolve(LOCK);
  }

  /** Removes folders whose name begins like this one's and whose owner is no more. */
  public void removeAbandoned(String prefix) {
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(path.resolveSibling(""), prefix + "*")) {
      for (Path folder : folders) {
        if (Files.exists(lockIn(folder)) && isFree(lockIn(folder))) {
          delete(folder);
        }
      }
    } catch (IOException e) {
      LOG.debug("Looking for old folders", e);
    }
  }

  /**
   * Whether nobody holds a lock file. One that this process holds is never opened to look: closing
   * any descriptor of a file gives up all locks that the process has on it.
   */
  public static boolean isFree(Path lock) {
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

  /** Takes a lock until the answer is closed or the process ends. */
  public static Closeable hold(Path lock) {
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

  /** Removes a folder and all in it; what cannot be removed stays and is told in the log. */
  public static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> paths = all.sorted(Comparator.reverseOrder()).toList();
      for (Path one : paths) {
        Files.deleteIfExists(one);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("{} could not be removed: {}", folder, e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
    delete(path);
  }
}
