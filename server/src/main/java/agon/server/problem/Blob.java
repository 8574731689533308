package agon.server.problem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Test data named by its content and compressed. */
@SuppressWarnings("ArrayRecordComponent") // The hash stands for the bytes.
public record Blob(String sha256, int size, byte[] deflated) {
  static Blob of(byte[] data) {
    return new Blob(sha256(data), data.length, deflate(data));
  }

  /** The data as it was before it was packed. */
  public static byte[] inflate(byte[] deflated) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Stored test data is damaged", e);
    }
  }

  private static byte[] deflate(byte[] data) {
    var out = new ByteArrayOutputStream(data.length / 3 + 32);
    // Fast, for a first start packs the tests of all shipped problems while somebody waits.
    try (var fast = new Deflater(Deflater.BEST_SPEED);
        var deflater = new DeflaterOutputStream(out, fast)) {
      deflater.write(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String sha256(byte[] data) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
