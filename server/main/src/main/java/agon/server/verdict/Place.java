package agon.server.verdict;

import agon.protocol.Mark;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A line that a contestant wrote; in the order of files and lines.
 *
 * @param file of a program that has several; null where it is one text
 */
public record Place(@Nullable String file, int line) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparingInt(Place::line);

  /** As in "it was in line 3 of tree.py". */
  String words() {
    return "line " + line + (file == null ? "" : " of " + file);
  }

  public Mark mark(String message) {
    return new Mark(line, message, file);
  }

  public static Place of(Mark mark) {
    return new Place(mark.file(), mark.line());
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
