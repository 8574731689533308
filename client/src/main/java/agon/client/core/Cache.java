package agon.client.core;

import agon.protocol.Json;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Last answers of a server, for the first paint and for offline; losing it loses nothing. */
public final class Cache {
  private static final Logger LOG = LoggerFactory.getLogger(Cache.class);

  private final Path folder;

  public Cache(Path folder) {
    this.folder = folder;
  }

  /** Keeps an answer; a full disk is no reason to bother anybody. */
  public void put(String server, String name, Object value) {
    try {
      SafeFiles.write(file(server, name), Json.bytes(value));
    } catch (IOException e) {
      LOG.warn("Cannot keep {} for later", name, e);
    }
  }

  /** The answer kept last, unless there is none or it is of an older shape. */
  public <T> Optional<T> get(String server, String name, TypeReference<T> type) {
    Path file = file(server, name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.mapper().readValue(Files.readAllBytes(file), type));
    } catch (IOException e) {
      LOG.warn("Cannot read what was kept as {}", name, e);
      return Optional.empty();
    }
  }

  private Path file(String server, String name) {
    return folder.resolve(SafeFiles.name(server)).resolve(SafeFiles.name(name) + ".json");
  }
}
