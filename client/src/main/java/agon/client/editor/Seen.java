package agon.client.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * A file as somebody last saw it: another one under its name is another write, whose ever it is.
 *
 * @param identity what the file system calls it; null where it has no name for it
 * @param at when it was written; null for no file
 */
record Seen(@Nullable Object identity, @Nullable FileTime at, long size) {
  /** No file was there. */
  static final Seen NOTHING = new Seen(null, null, 0);

  static Seen of(Path file) throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new Seen(now.fileKey(), now.lastModifiedTime(), now.size());
    } catch (NoSuchFileException e) {
      return NOTHING;
    }
  }
}
