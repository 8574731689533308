package agon.client.submission;

import agon.client.core.SafeFiles;
import agon.protocol.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of an outbox, one for each entry and a folder for each place. */
final class OutboxFolder {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxFolder.class);
  private static final String ENDING = ".json";

  private final Path folder;

  OutboxFolder(Path folder) {
    this.folder = folder;
  }

  void write(String place, OutboxEntry entry) throws IOException {
    SafeFiles.write(file(place, entry), Json.bytes(entry));
  }

  void delete(String place, OutboxEntry entry) throws IOException {
    Files.deleteIfExists(file(place, entry));
  }

  /** All entries of a place, oldest first; an unreadable file stays and is skipped. */
  List<OutboxEntry> read(String place) throws IOException {
    Path home = folder.resolve(SafeFiles.name(place));
    if (!Files.isDirectory(home)) {
      return List.of();
    }
    List<OutboxEntry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.list(home)) {
      for (Path file : files.filter(OutboxFolder::isEntry).toList()) {
        try {
          entries.add(Json.mapper().readValue(Files.readAllBytes(file), OutboxEntry.class));
        } catch (IOException e) {
          LOG.error("Cannot read the waiting submission {}", file, e);
        }
      }
    }
    entries.sort(Comparator.comparing(OutboxEntry::writtenAt));
    return entries;
  }

  private static boolean isEntry(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) && !name.startsWith(".");
  }

  private Path file(String place, OutboxEntry entry) {
    return folder.resolve(SafeFiles.name(place)).resolve(SafeFiles.name(entry.key()) + ENDING);
  }
}
