package agon.server.problem;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;

/**
 * Finds the symbolic links in a zip, which Java would read as small files that hold a path. A zip's
 * directory stands at its end and tells of each entry the file type that Unix gave it (PKWARE's
 * APPNOTE, 4.3.12 and 4.3.16).
 */
final class ZipLinks {
  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_BYTES = 46;
  private static final int MAX_COMMENT = 0xffff;
  private static final int MAX_DIRECTORY = 32 << 20;
  private static final int TYPE = 0170000;
  private static final int LINK = 0120000;

  private ZipLinks() {}

  static Set<String> in(Path zip) throws IOException {
    try (FileChannel file = FileChannel.open(zip)) {
      int tail = (int) Math.min(file.size(), END_BYTES + MAX_COMMENT);
      ByteBuffer end = read(file, file.size() - tail, tail);
      int at = tail - END_BYTES;
      while (at >= 0 && end.getInt(at) != END) {
        at--;
      }
      if (at < 0) {
        throw new ZipException("it has no directory at its end");
      }
      long size = Integer.toUnsignedLong(end.getInt(at + 12));
      long before = file.size() - tail + at - size;
      if (size > MAX_DIRECTORY || before < 0) {
        throw new ZipException("its directory is too large");
      }
      ByteBuffer directory = read(file, before, (int) size);
      if (!begins(directory)) { // Something stands between it and the end.
        directory = read(file, Integer.toUnsignedLong(end.getInt(at + 16)), (int) size);
      }
      if (size > 0 && !begins(directory)) {
        throw new ZipException("its directory is not where its end says");
      }
      return links(directory);
    }
  }

  private static boolean begins(ByteBuffer directory) {
    return directory.limit() >= ENTRY_BYTES && directory.getInt(0) == ENTRY;
  }

  private static Set<String> links(ByteBuffer directory) {
    Set<String> links = new HashSet<>();
    int at = 0;
    while (at + ENTRY_BYTES <= directory.limit() && directory.getInt(at) == ENTRY) {
      int name = Short.toUnsignedInt(directory.getShort(at + 28));
      int extra = Short.toUnsignedInt(directory.getShort(at + 30));
      int comment = Short.toUnsignedInt(directory.getShort(at + 32));
      int mode = directory.getInt(at + 38) >>> 16;
      if ((mode & TYPE) == LINK && at + ENTRY_BYTES + name <= directory.limit()) {
        byte[] bytes = new byte[name];
        directory.get(at + ENTRY_BYTES, bytes);
        links.add(new String(bytes, StandardCharsets.UTF_8));
      }
      at += ENTRY_BYTES + name + extra + comment;
    }
    return links;
  }

  private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
      // On to the end of what was asked for.
    }
    return bytes.flip();
  }
}
