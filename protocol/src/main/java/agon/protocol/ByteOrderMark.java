package agon.protocol;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What some editors and shells write before a text, by which its encoding is told. */
public enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xfe, 0xff),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xff, 0xfe);

  /** No mark has more bytes. */
  public static final int LONGEST = 3;

  private final Charset charset;
  private final int[] bytes;

  ByteOrderMark(Charset charset, int... bytes) {
    this.charset = charset;
    this.bytes = bytes;
  }

  /** The one that a content begins with. */
  public static Optional<ByteOrderMark> of(byte[] content) {
    for (ByteOrderMark mark : values()) {
      if (mark.begins(content)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  private boolean begins(byte[] content) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= content.length || (content[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** What the text after it is encoded in. */
  public Charset charset() {
    return charset;
  }
}
