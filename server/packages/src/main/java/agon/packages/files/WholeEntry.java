package agon.packages.files;

import agon.packages.text.Excerpt;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** A file in a zip that is whole: at its end its bytes are checked against their sum. */
final class WholeEntry extends CheckedInputStream {
  private final ZipEntry entry;
  private long size;

  WholeEntry(InputStream in, ZipEntry entry) {
    super(in, new CRC32());
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? -1 : 1);
    return one;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    count(read);
    return read;
  }

  private void count(int read) throws ZipException {
    if (read >= 0) {
      size += read;
    } else if (size != entry.getSize() || getChecksum().getValue() != entry.getCrc()) {
      throw new ZipException(
          Excerpt.of(entry.getName()) + " in it is not what it was when it was packed");
    }
  }
}
