package agon.protocol;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What some editors and shells write before a text, by which its encoding is told. */
public enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8),
  UTF_16BE(StandardCharsets.UTF_16BE),
  UTF_16LE(StandardCharsets.UTF_16LE);

  /** No mark has more bytes. */
  public static final int LONGEST = 3;

  private static final String MARK = "\uFEFF";

  private final Charset charset;

  ByteOrderMark(Charset charset) {
    this.charset = charset;
  }

  /** The one that a content begins with. */
  public static Optional<ByteOrderMark> of(byte[] content) {
    return Arrays.stream(values()).filter(mark -> mark.begins(content)).findFirst();
  }

  private boolean begins(byte[] content) {
    byte[] bytes = MARK.getBytes(charset);
    return content.length >= bytes.length
        && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
  }

  /** What the text after it is encoded in. */
  public Charset charset() {
    return charset;
  }
}
