package agon.packages.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a package, by path from its root with {@code /} between the parts. Large ones stay
 * on the disk, so that nothing can be read once these are closed.
 */
public final class PackageFiles implements Closeable {
  /** Texts are read by people; what is larger is data in the wrong place. */
  static final long MAX_TEXT_BYTES = 4L << 20;

  private final String name;
  private final NavigableMap<String, Content> files;
  private final List<Finding> notes;
  private final Closeable source;

  /**
   * @param notes what opening them told
   */
  public PackageFiles(
      String name, Map<String, Content> files, List<Finding> notes, Closeable source) {
    this.name = name;
    this.files = new TreeMap<>(files);
    this.notes = List.copyOf(notes);
    this.source = source;
  }

  /** The same under another name. */
  public PackageFiles named(String other) {
    return new PackageFiles(other, files, notes, source);
  }

  /** What opening them told, as that a file was left out. */
  public List<Finding> notes() {
    return notes;
  }

  /**
   * The same without the files whose names version 2025-09 does not allow; it wants them treated as
   * if they were not there, and its setter told of those that look as if they mattered.
   */
  public PackageFiles plainlyNamed() {
    NavigableMap<String, Content> plain = new TreeMap<>(files);
    List<Finding> told = new ArrayList<>(notes);
    plain
        .keySet()
        .removeIf(path -> {
          boolean odd = !PackagePath.plain(path) && !path.equals(".timelimit");
          if (odd) {
            told.add(
                new Finding(
                    path,
                    null,
                    "It is left out, as version 2025-09 wants it for a name with other characters"
                        + " than letters a-z, digits, '.', '-' and '_'. Rename it if it matters."));
          }
          return odd;
        });
    return new PackageFiles(name, plain, told, source);
  }

  /** Of the folder or archive, without its ending. */
  public String name() {
    return name;
  }

  public boolean has(String path) {
    return files.containsKey(path);
  }

  public @Nullable Content content(String path) {
    return files.get(path);
  }

  public byte @Nullable [] bytes(String path) {
    Content content = files.get(path);
    return content == null ? null : content.bytes();
  }

  /** One whose files are in memory. */
  public static PackageFiles of(String name, Map<String, byte[]> files) {
    Map<String, Content> contents = new TreeMap<>();
    files.forEach((path, bytes) -> contents.put(path, Content.of(bytes)));
    return new PackageFiles(name, contents, List.of(), () -> {});
  }

  /** The paths of every file. */
  public Set<String> paths() {
    return Collections.unmodifiableSet(files.keySet());
  }

  /** The files below a folder, given with its slash at the end; sorted by path. */
  public NavigableMap<String, Content> below(String folder) {
    return files.subMap(folder, false, folder + Character.MAX_VALUE, false);
  }

  /** The text of a file without its byte-order mark; empty with a finding when it is not UTF-8. */
  public Optional<String> text(String path, Findings findings) {
    Content content = files.get(path);
    if (content == null || tooLong(path, content, findings)) {
      return Optional.empty();
    }
    try {
      ByteBuffer data = ByteBuffer.wrap(content.bytes());
      String text = StandardCharsets.UTF_8.newDecoder().decode(data).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      findings.add(path, "This is not UTF-8 text.");
      return Optional.empty();
    }
  }

  /** The text of a program without a byte-order mark; what is not UTF-8 in it does no harm. */
  public String source(String path, Findings findings) {
    Content content = files.get(path);
    if (content == null || tooLong(path, content, findings)) {
      return "";
    }
    String text = new String(content.bytes(), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean tooLong(String path, Content content, Findings findings) {
    if (content.size() > MAX_TEXT_BYTES) {
      findings.add(path, "A text may have " + (MAX_TEXT_BYTES >> 20) + " MiB; this has more.");
      return true;
    }
    return false;
  }

  /** Of all paths and contents. */
  public String sha256() {
    MessageDigest digest = Sha256.digest();
    files.forEach((path, content) ->
        digest.update((path + '\0' + content.sha256() + '\n').getBytes(StandardCharsets.UTF_8)));
    return Sha256.hex(digest.digest());
  }

  @Override
  public void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException("A package cannot be closed", e);
    }
  }
}
