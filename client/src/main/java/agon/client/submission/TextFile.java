package agon.client.submission;

import agon.client.core.Texts;
import agon.protocol.ByteOrderMark;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text file as editors and shells write it: UTF-8, or UTF-16 with a byte-order mark. */
public final class TextFile {
  private TextFile() {}

  /** Its text without a byte-order mark; an exception says so when it is no text. */
  public static String read(Path file) {
    byte[] bytes;
    try {
      if (Files.isDirectory(file)) {
        throw new UnusableFilesException(Texts.get("files.folder", file));
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnusableFilesException(Texts.get("files.unreadable", file));
    }
    try {
      ByteBuffer data = ByteBuffer.wrap(bytes);
      String text = charset(bytes).newDecoder().decode(data).toString();
      if (text.indexOf('\0') >= 0) { // UTF-16 without its mark, or no text at all.
        throw new UnusableFilesException(Texts.get("files.no-text", file));
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnusableFilesException(Texts.get("files.no-text", file));
    }
  }

  private static Charset charset(byte[] bytes) {
    return ByteOrderMark.of(bytes).map(ByteOrderMark::charset).orElse(StandardCharsets.UTF_8);
  }
}
