package agon.sandbox.docker;

import agon.sandbox.Compilation;
import agon.sandbox.SourceFile;
import agon.sandbox.language.Language;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Programs that were compiled before: the same files under the same compiler and flags make the
 * same program. Those that were not wanted for longest are forgotten first. Thread-safe.
 */
final class CompileCache {
  /** What is larger is compiled again each time. */
  static final long LARGEST = 16L << 20;

  private static final long ROOM = 128L << 20;

  private final long room;
  private final Map<String, Compiled> programs = new LinkedHashMap<>(16, 0.75f, true);
  private long held;

  /** What a compiler said, and the files that it made by their paths. */
  record Compiled(Compilation compilation, Map<String, byte[]> files) {
    Compiled {
      files = Map.copyOf(files);
    }

    long size() {
      return files.values().stream().mapToLong(file -> file.length).sum();
    }
  }

  CompileCache() {
    this(ROOM);
  }

  CompileCache(long room) {
    this.room = room;
  }

  /** Names what compiling these files in that language makes, within those limits. */
  static String key(String language, Language.Compile how, List<SourceFile> files) {
    MessageDigest digest = sha256();
    add(digest, language.getBytes(StandardCharsets.UTF_8));
    add(digest, (how.cpuMs() + " " + how.memoryMb()).getBytes(StandardCharsets.UTF_8));
    how.command().forEach(word -> add(digest, word.getBytes(StandardCharsets.UTF_8)));
    for (SourceFile file : files) {
      add(digest, file.name().getBytes(StandardCharsets.UTF_8));
      add(digest, file.bytes());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** With its length before it, so that no two lists of parts look the same. */
  private static void add(MessageDigest digest, byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
    digest.update(part);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has it.
    }
  }

  synchronized Optional<Compiled> find(String key) {
    return Optional.ofNullable(programs.get(key));
  }

  synchronized void add(String key, Compiled program) {
    Compiled before = programs.put(key, program);
    held += program.size() - (before == null ? 0 : before.size());
    Iterator<Compiled> oldest = programs.values().iterator();
    while (held > room && oldest.hasNext()) {
      held -= oldest.next().size();
      oldest.remove();
    }
  }
}
