package agon.client.local;

import agon.client.core.AppFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a practice server that this user started has written into a file of the user's own, so that
 * the user's programs alone can enter. It is told to that very server only.
 */
public final class PracticeSecret {
  private static final Logger LOG = LoggerFactory.getLogger(PracticeSecret.class);
  private static final String FILE = "practice.secret";

  private final List<Path> files;

  /** Of the server that practice starts, and of one that was started by hand without a folder. */
  public PracticeSecret(AppFolders folders) {
    files = List.of(folders.practice().resolve(FILE), folders.home().resolve(FILE));
  }

  /** The secret of the server at that address; empty when none is known. */
  public String of(String server) {
    for (Path file : files) {
      List<String> lines = read(file);
      if (lines.size() == 2 && lines.getFirst().equals(server)) {
        return lines.getLast();
      }
    }
    return "";
  }

  private static List<String> read(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      LOG.warn("Cannot read {}", file, e);
      return List.of();
    }
  }
}
