package agon.client.local;

import agon.client.core.SafeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the running practice server is, in a file, so that the terminal client finds it. */
public final class PracticeAddress {
  private static final Logger LOG = LoggerFactory.getLogger(PracticeAddress.class);

  private final Path file;

  public PracticeAddress(Path practiceFolder) {
    file = practiceFolder.resolve("address");
  }

  public void write(String address) {
    try {
      SafeFiles.write(file, address.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      LOG.warn("Cannot write {}; give the terminal client --server {}", file, address, e);
    }
  }

  /** Takes it back, unless another practice has taken over since. */
  public void remove(String address) {
    try {
      if (read().filter(address::equals).isPresent()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.warn("Cannot remove {}", file, e);
    }
  }

  public Optional<String> read() {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException e) {
      LOG.warn("Cannot read {}", file, e);
      return Optional.empty();
    }
  }
}
