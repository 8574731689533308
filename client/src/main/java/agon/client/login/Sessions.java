package agon.client.login;

import agon.client.core.SafeFiles;
import agon.protocol.Json;
import agon.protocol.account.Session;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logins that outlive the program, by place, in a file of the user's own. Thread-safe. */
public final class Sessions {
  private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

  private final Path file;

  public Sessions(Path file) {
    this.file = file;
  }

  public Optional<Session> of(String place) {
    return Optional.ofNullable(read().get(place));
  }

  public synchronized void keep(String place, Session session) {
    Map<String, Session> all = read();
    all.put(place, session);
    write(all);
  }

  public synchronized void forget(String place) {
    Map<String, Session> all = read();
    if (all.remove(place) != null) {
      write(all);
    }
  }

  /** Moves what was kept under an older name, such as an address. */
  public synchronized void rename(String from, String to) {
    Map<String, Session> all = read();
    Session session = from.equals(to) ? null : all.remove(from);
    if (session != null) {
      all.putIfAbsent(to, session);
      write(all);
    }
  }

  private synchronized Map<String, Session> read() {
    if (Files.exists(file)) {
      try {
        return Json.mapper()
            .readValue(Files.readAllBytes(file), new TypeReference<TreeMap<String, Session>>() {});
      } catch (IOException e) {
        LOG.warn("Cannot read {}; please log in again", file, e);
      }
    }
    return new TreeMap<>();
  }

  private void write(Map<String, Session> all) {
    try {
      SafeFiles.write(file, Json.bytes(all));
    } catch (IOException e) {
      LOG.warn("Cannot keep the login in {}", file, e);
    }
  }
}
