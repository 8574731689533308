package agon.packages.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bytes of a file, which need not be in memory: each call reads them anew. */
public interface Content {
  InputStream open() throws IOException;

  /** How many bytes there are. */
  long size();

  /** Of the bytes, in hexadecimal. */
  String sha256();

  /** All of them, for what needs them at once. */
  default byte[] bytes() {
    try (InputStream in = open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("A file of the package cannot be read any more", e);
    }
  }

  /** Bytes that are in memory. */
  static Content of(byte[] bytes) {
    return new Content() {
      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public String sha256() {
        return Sha256.of(bytes);
      }

      @Override
      public byte[] bytes() {
        return bytes;
      }
    };
  }
}
