package agon.server.library;

import agon.packages.files.Content;
import agon.packages.files.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Test data named by its content and compressed. */
@SuppressWarnings("ArrayRecordComponent") // The hash stands for the bytes.
public record Blob(String sha256, long size, byte[] deflated) {
  /** Packs it piece by piece, so that only what is packed is in memory. */
  static Blob of(Content content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var fast = new Deflater(Deflater.BEST_SPEED); // A first start packs all shipped problems.
        var deflater = new DeflaterOutputStream(out, fast);
        InputStream file = content.open();
        var in = new DigestInputStream(file, Sha256.digest())) {
      long size = in.transferTo(deflater);
      deflater.finish();
      return new Blob(Sha256.hex(in.getMessageDigest().digest()), size, out.toByteArray());
    }
  }

  /** The data as it was before it was packed. */
  public static byte[] inflate(byte[] deflated) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Stored test data is damaged", e);
    }
  }
}
