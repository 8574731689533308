package agon.sandbox.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ids that a host has given to its users for their own containers ({@code /etc/subuid}): who
 * has one may signal and read whatever runs under it, so no program of a stranger may.
 */
record SubordinateIds(List<Range> ranges) {
  private static final List<Path> FILES = List.of(Path.of("/etc/subuid"), Path.of("/etc/subgid"));

  /** {@code count} ids from {@code first} on. */
  record Range(long first, long count) {
    long end() {
      return first + count;
    }
  }

  SubordinateIds {
    ranges = ranges.stream().sorted(Comparator.comparingLong(Range::first)).toList();
  }

  /** Those of this host; none where it has no such files. */
  static SubordinateIds ofThisHost() {
    List<String> lines = new ArrayList<>();
    for (Path file : FILES) {
      try {
        lines.addAll(Files.readAllLines(file));
      } catch (IOException e) {
        // Not every system has them.
      }
    }
    return of(lines);
  }

  /** Reads lines of the form {@code owner:first:count}; others mean nothing. */
  static SubordinateIds of(List<String> lines) {
    List<Range> ranges = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.strip().split(":", -1);
      if (parts.length == 3 && isNumber(parts[1]) && isNumber(parts[2])) {
        ranges.add(new Range(Long.parseLong(parts[1]), Long.parseLong(parts[2])));
      }
    }
    return new SubordinateIds(ranges);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 10
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The first of {@code count} ids, not below {@code lowest}, that nobody was given. */
  int above(int lowest, int count) {
    long first = lowest;
    for (Range range : ranges) {
      if (range.first() < first + count && range.end() > first) {
        first = range.end();
      }
    }
    if (first + count > Integer.MAX_VALUE) {
      throw new IllegalStateException(
          "/etc/subuid and /etc/subgid leave no "
              + count
              + " ids above "
              + lowest
              + " for the programs of contestants. Shorten a range there.");
    }
    return (int) first;
  }
}
