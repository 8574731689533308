package agon.client.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves what was kept under an older name, such as the address of a server, to where its owner
 * keeps things now. Nothing is overwritten: what is in the way of another stays where it was.
 */
public final class Adoption {
  private static final Logger LOG = LoggerFactory.getLogger(Adoption.class);

  private final List<Path> folders;
  private final Runnable before;

  /**
   * @param folders in each of which a place has a folder of its name
   * @param before puts on disk what is not there yet
   */
  public Adoption(List<Path> folders, Runnable before) {
    this.folders = List.copyOf(folders);
    this.before = before;
  }

  /** Moves all of one place to another. */
  public void adopt(String from, String to) {
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return;
    }
    for (Path folder : folders) {
      Path old = folder.resolve(SafeFiles.name(from));
      if (Files.isDirectory(old)) {
        before.run();
        try {
          move(old, folder.resolve(SafeFiles.name(to)));
        } catch (IOException e) {
          LOG.warn("Cannot move all of {}; the rest stays there", old, e);
        }
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    if (!Files.exists(to)) {
      SafeFiles.move(from, to);
      return;
    }
    if (!Files.isDirectory(from) || !Files.isDirectory(to)) {
      LOG.info("{} stays where it is, for there is a newer one", from);
      return;
    }
    List<Path> inside;
    try (Stream<Path> all = Files.list(from)) {
      inside = all.toList();
    }
    for (Path one : inside) {
      move(one, to.resolve(one.getFileName()));
    }
    try (Stream<Path> left = Files.list(from)) {
      if (left.findAny().isPresent()) {
        return;
      }
    }
    Files.delete(from);
  }
}
