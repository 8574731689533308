package agon.packages.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * What reading a file to its end told.
 *
 * @param kept its bytes, where they are few
 */
@SuppressWarnings("ArrayRecordComponent") // The hash stands for the bytes.
record Measured(long size, String sha256, byte @Nullable [] kept) {
  /**
   * Reads it in pieces.
   *
   * @param room how long it may be
   * @param keep how much of it may stay in memory
   * @return null when there is more than there is room for
   */
  static @Nullable Measured read(InputStream in, long room, long keep) throws IOException {
    MessageDigest digest = Sha256.digest();
    var kept = new ByteArrayOutputStream();
    byte[] buffer = new byte[64 * 1024];
    long size = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      size += n;
      if (size > room) {
        return null;
      }
      digest.update(buffer, 0, n);
      if (size <= keep) {
        kept.write(buffer, 0, n);
      } else {
        kept.reset();
      }
    }
    return new Measured(
        size, Sha256.hex(digest.digest()), size <= keep ? kept.toByteArray() : null);
  }

  /** The content: what was kept, or what the disk holds. */
  Content content(Opener opener) {
    return kept != null ? Content.of(kept) : new OnDisk(opener, size, sha256);
  }

  /** Opens a file of a package once more. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  private record OnDisk(Opener opener, long size, String sha256) implements Content {
    @Override
    public InputStream open() throws IOException {
      return opener.open();
    }
  }
}
