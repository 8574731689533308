package agon.server.account;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What opens a practice server: whoever can read its file is the person who started the server, as
 * opposed to anybody else on this computer. Made anew at each start; its file goes with it.
 */
public final class PracticeSecret implements AutoCloseable {
  /** Lies in the data folder and has two lines: the server's URL, and the secret. */
  public static final String FILE = "practice.secret";

  private static final int BYTES = 32;

  private final Path file;
  private final String secret;

  /**
   * @param folder the data folder
   */
  public PracticeSecret(Path folder) {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    file = folder.resolve(FILE);
  }

  /** Writes the file, which nobody but its owner can read at any moment. */
  public void write(String url) throws IOException {
    Files.deleteIfExists(file);
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] owners =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (OutputStream out = Channels.newOutputStream(Files.newByteChannel(file, fresh, owners))) {
      out.write((url + "\n" + secret + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Whether that is the secret; takes the same time whatever it is. */
  boolean is(@Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }

  Path file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
