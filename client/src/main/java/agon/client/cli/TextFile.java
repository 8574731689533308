package agon.client.cli;

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
final class TextFile {
  private TextFile() {}

  /** Its text without a byte-order mark; there is trouble when it is no text. */
  static String read(Path file) {
    byte[] bytes;
    try {
      if (Files.isDirectory(file)) {
        throw new Trouble(Texts.get("cli.folder", file), Trouble.USAGE);
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Trouble(Texts.get("cli.unreadable", file), Trouble.USAGE);
    }
    try {
      ByteBuffer data = ByteBuffer.wrap(bytes);
      String text = charset(bytes).newDecoder().decode(data).toString();
      if (text.indexOf('\0') >= 0) { // UTF-16 without its mark, or no text at all.
        throw new Trouble(Texts.get("cli.no-text", file), Trouble.USAGE);
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Trouble(Texts.get("cli.no-text", file), Trouble.USAGE);
    }
  }

  private static Charset charset(byte[] bytes) {
    return ByteOrderMark.of(bytes).map(ByteOrderMark::charset).orElse(StandardCharsets.UTF_8);
  }
}
