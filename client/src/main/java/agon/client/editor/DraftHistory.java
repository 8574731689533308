package agon.client.editor;

import agon.client.core.SafeFiles;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The earlier texts of a draft, a file each, in a folder of its own. They are bounded: where there
 * are more, the older of them are thinned out, the newest last. Methods may be called anywhere.
 */
final class DraftHistory {
  private static final Pattern KEPT = Pattern.compile("\\d{1,18}\\.txt");

  /** How many texts a draft has at most. */
  static final int MOST = 100;

  /** How much they have together, unless the newest alone has more. */
  static final long MOST_BYTES = 4 << 20;

  private static final String ENDING = ".txt";

  /** One folder is written by one thread at a time. */
  private static final Object ONE_WRITER = new Object();

  private final Path folder;

  DraftHistory(Path folder) {
    this.folder = folder;
  }

  private record Kept(Path file, long millis, long bytes) {}

  /** Keeps a text as it was at that time, unless the newest one is the same. */
  void keep(Instant at, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    synchronized (ONE_WRITER) {
      List<Kept> all = all();
      if (!all.isEmpty() && same(all.getFirst(), bytes)) {
        return;
      }
      long millis = at.toEpochMilli();
      while (Files.exists(file(millis))) {
        millis++;
      }
      SafeFiles.write(file(millis), bytes);
      for (Kept one : superfluous(all(), at.toEpochMilli())) {
        Files.deleteIfExists(one.file());
      }
    }
  }

  private static boolean same(Kept newest, byte[] bytes) throws IOException {
    return newest.bytes() == bytes.length
        && Arrays.equals(Files.readAllBytes(newest.file()), bytes);
  }

  /**
   * What is too much of these, which come newest first: each time the one that stands closest
   * between its neighbours for its age, so that the steps grow with the age and the first text of
   * all stays longest.
   */
  private static List<Kept> superfluous(List<Kept> all, long now) {
    List<Kept> left = new ArrayList<>(all);
    List<Kept> gone = new ArrayList<>();
    long bytes = all.stream().mapToLong(Kept::bytes).sum();
    while (left.size() > 1 && (left.size() > MOST || bytes > MOST_BYTES)) {
      Kept least = left.getLast();
      double closest = Double.MAX_VALUE;
      for (int i = 1; i < left.size() - 1; i++) {
        double gap = left.get(i - 1).millis() - left.get(i + 1).millis();
        double closeness = gap / (now - left.get(i).millis() + 1);
        if (closeness < closest) {
          closest = closeness;
          least = left.get(i);
        }
      }
      left.remove(least);
      gone.add(least);
      bytes -= least.bytes();
    }
    return gone;
  }

  /** The texts, newest first. */
  List<DraftStore.Earlier> texts() throws IOException {
    List<DraftStore.Earlier> texts = new ArrayList<>();
    for (Kept one : all()) {
      texts.add(
          new DraftStore.Earlier(Instant.ofEpochMilli(one.millis()), Files.readString(one.file())));
    }
    return texts;
  }

  private List<Kept> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Kept> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (KEPT.matches(name)) {
          long millis = Long.parseLong(name.substring(0, name.length() - ENDING.length()));
          all.add(new Kept(file, millis, Files.size(file)));
        }
      }
    }
    all.sort(Comparator.comparingLong(Kept::millis).reversed());
    return all;
  }

  private Path file(long millis) {
    return folder.resolve(millis + ENDING);
  }
}
