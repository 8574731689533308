package agon.client.login;

import agon.client.core.SafeFiles;
import agon.protocol.Json;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which server was met last at each address, so that its things show before it answers. */
public final class KnownServers {
  private static final Logger LOG = LoggerFactory.getLogger(KnownServers.class);

  private final Path file;

  public KnownServers(Path file) {
    this.file = file;
  }

  /** The identity of the server met there last; the address itself while there was none. */
  String at(String address) {
    return read().getOrDefault(address, address);
  }

  void met(String address, String identity) {
    Map<String, String> all = read();
    if (identity.equals(all.put(address, identity))) {
      return;
    }
    try {
      SafeFiles.write(file, Json.bytes(all));
    } catch (IOException e) {
      LOG.warn("Cannot remember the server at {}", address, e);
    }
  }

  private Map<String, String> read() {
    if (Files.exists(file)) {
      try {
        return Json.mapper()
            .readValue(Files.readAllBytes(file), new TypeReference<TreeMap<String, String>>() {});
      } catch (IOException e) {
        LOG.warn("Cannot read {}; servers are met anew", file, e);
      }
    }
    return new TreeMap<>();
  }
}
