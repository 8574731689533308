package agon.server.problem;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a package in memory, by path from its root with {@code /} between the parts. */
final class PackageFiles {
  private final String name;
  private final NavigableMap<String, byte[]> files;

  PackageFiles(String name, Map<String, byte[]> files) {
    this.name = name;
    this.files = new TreeMap<>(files);
  }

  /** Of the folder or archive, without its ending. */
  String name() {
    return name;
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  byte @Nullable [] bytes(String path) {
    return files.get(path);
  }

  /** Every file. */
  Map<String, byte[]> all() {
    return Collections.unmodifiableMap(files);
  }

  /** The files below a folder, given with its slash at the end; sorted by path. */
  NavigableMap<String, byte[]> below(String folder) {
    return files.subMap(folder, false, folder + Character.MAX_VALUE, false);
  }

  /** The text of a file without its byte-order mark; empty with a finding when it is not UTF-8. */
  Optional<String> text(String path, Findings findings) {
    byte[] data = files.get(path);
    if (data == null) {
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(data)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      findings.add(path, "This is not UTF-8 text.");
      return Optional.empty();
    }
  }

  /** Of all paths and contents. */
  String sha256() {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
    files.forEach((path, content) -> {
      byte[] key = path.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(4).putInt(key.length).flip());
      digest.update(key);
      digest.update(ByteBuffer.allocate(4).putInt(content.length).flip());
      digest.update(content);
    });
    return HexFormat.of().formatHex(digest.digest());
  }
}
