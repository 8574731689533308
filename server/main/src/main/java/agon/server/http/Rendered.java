package agon.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * An answer made once for everyone: its bytes, the same compressed, and its entity tag.
 *
 * @param etag weak, because it stands for the plain and the compressed bytes alike
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes that nobody changes or compares.
public record Rendered(byte[] plain, byte[] gzip, String etag) {

  /**
   * Compresses and tags an answer.
   *
   * @param content what the tag is made of: an answer with the same content has the same tag
   */
  public static Rendered of(byte[] plain, byte[] content) {
    return new Rendered(plain, compressed(plain), tag(content));
  }

  /** Whether an {@code If-None-Match} header names this answer. */
  public boolean matches(String ifNoneMatch) {
    for (String candidate : ifNoneMatch.split(",", -1)) {
      String tag = candidate.strip();
      if (tag.equals("*") || tag.equals(etag) || etag.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] compressed(byte[] plain) {
    var out = new ByteArrayOutputStream(plain.length / 3 + 64);
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String tag(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return "W/\""
          + Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22)
          + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
