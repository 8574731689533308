package agon.packages.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private static final int UTF_8 = 1 << 11;
  private static final int TYPE = 0170000;
  private static final int LINK = 0120000;

  private ZipLinks() {}

  /**
   * Their names.
   *
   * @param names what names are written in where the zip does not say that it is UTF-8
   */
  static Set<String> in(Path zip, Charset names) throws IOException {
    Set<String> links = new HashSet<>();
    for (Entry entry : directory(zip)) {
      if ((entry.mode & TYPE) == LINK) {
        links.add(new String(entry.name, entry.utf8 ? StandardCharsets.UTF_8 : names));
      }
    }
    return links;
  }

  /** Whether every name can be read so. */
  static boolean namesFit(Path zip, Charset names) throws IOException {
    for (Entry entry : directory(zip)) {
      try {
        names.newDecoder().decode(ByteBuffer.wrap(entry.name));
      } catch (CharacterCodingException e) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("ArrayRecordComponent") // Made here and read here.
  private record Entry(byte[] name, boolean utf8, int mode) {}

  private static List<Entry> directory(Path zip) throws IOException {
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
      return entries(directory);
    }
  }

  private static boolean begins(ByteBuffer directory) {
    return directory.limit() >= ENTRY_BYTES && directory.getInt(0) == ENTRY;
  }

  private static List<Entry> entries(ByteBuffer directory) {
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (at + ENTRY_BYTES <= directory.limit() && directory.getInt(at) == ENTRY) {
      boolean utf8 = (directory.getShort(at + 8) & UTF_8) != 0;
      int name = Short.toUnsignedInt(directory.getShort(at + 28));
      int extra = Short.toUnsignedInt(directory.getShort(at + 30));
      int comment = Short.toUnsignedInt(directory.getShort(at + 32));
      int mode = directory.getInt(at + 38) >>> 16;
      if (at + ENTRY_BYTES + name <= directory.limit()) {
        byte[] bytes = new byte[name];
        directory.get(at + ENTRY_BYTES, bytes);
        entries.add(new Entry(bytes, utf8, mode));
      }
      at += ENTRY_BYTES + name + extra + comment;
    }
    return entries;
  }

  private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
      // On to the end of what was asked for.
    }
    return bytes.flip();
  }
}
