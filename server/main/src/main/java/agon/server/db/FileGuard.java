package agon.server.db;

import agon.protocol.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a second server off the same file: a lock that ends with the process. */
final class FileGuard implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FileGuard.class);

  private final FileChannel channel;

  private FileGuard(FileChannel channel) {
    this.channel = channel;
  }

  static FileGuard of(Path file) {
    FileGuard guard = ifFree(file);
    if (guard == null) {
      throw new UnusableFileException(
          "Another server already uses "
              + file
              + ". Stop it first, or choose another data folder.");
    }
    return guard;
  }

  /** As {@link #of}; null when another server uses the file. */
  static @Nullable FileGuard ifFree(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !OwnerOnly.folder(folder)) {
        LOG.warn(
            "The folder {} is open to others on this computer, and Agon leaves it so because it is"
                + " not Agon's alone. Agon's own files in it are closed.",
            folder);
      }
      Path lock = file.resolveSibling(file.getFileName() + ".lock");
      OwnerOnly.file(lock);
      FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        return null;
      }
      return new FileGuard(channel);
    } catch (IOException e) {
      throw UnusableFileException.of(file, e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
