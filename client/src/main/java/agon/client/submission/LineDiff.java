package agon.client.submission;

import agon.client.look.Excerpt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is the same and what differs between two texts, line by line. Pure. */
final class LineDiff {
  /** Longer texts are compared from the top, line against line, to stay quick. */
  private static final int THOROUGH = 400;

  /** A difference of so many lines is shown with all that is the same. */
  private static final int SHORT = 60;

  private static final int CONTEXT = 3;
  private static final int MOST = 200;
  private static final int BEFORE = 60;
  private static final String DOTS = "\u2026 ";
  private static final Line GAP = new Line(Kind.SAME, "\u2026");

  private LineDiff() {}

  /** Whether a line is in both texts, or in one of them. */
  enum Kind {
    SAME,
    EXPECTED,
    ANSWERED
  }

  record Line(Kind kind, String text) {}

  static List<Line> of(String expected, String answer) {
    List<String> left = expected.stripTrailing().lines().toList();
    List<String> right = answer.stripTrailing().lines().toList();
    return left.size() > THOROUGH || right.size() > THOROUGH
        ? aligned(left, right)
        : thorough(left, right);
  }

  /** As much as a pane shows: of long differences what is around the first of them. */
  static List<Line> shown(List<Line> all) {
    List<Line> near = all.size() > SHORT ? around(all) : all;
    List<Line> shown = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, near.size()); i++) {
      Line line = near.get(i);
      boolean first = line.kind == Kind.EXPECTED && kind(near, i + 1) == Kind.ANSWERED;
      boolean second = line.kind == Kind.ANSWERED && kind(near, i - 1) == Kind.EXPECTED;
      Line other = first ? near.get(i + 1) : second ? near.get(i - 1) : line;
      shown.add(new Line(line.kind, cut(line.text, common(line.text, other.text))));
    }
    if (near.size() > MOST) {
      shown.add(GAP);
    }
    return shown;
  }

  private static Kind kind(List<Line> lines, int place) {
    return place < 0 || place >= lines.size() ? Kind.SAME : lines.get(place).kind;
  }

  /** Where a line is too long, it begins a little before the difference. */
  private static String cut(String text, int same) {
    if (text.length() <= Excerpt.WIDTH) {
      return text;
    }
    int from = same == text.length() ? 0 : Math.max(0, same - BEFORE);
    String rest = text.substring(from, Math.min(text.length(), from + Excerpt.WIDTH + 1));
    return (from == 0 ? "" : DOTS) + Excerpt.line(rest);
  }

  private static int common(String one, String other) {
    int same = 0;
    while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  /** The lines that differ with some before and behind; a gap for the others. */
  private static List<Line> around(List<Line> all) {
    List<Line> near = new ArrayList<>();
    int last = -1;
    int until = -1;
    for (int i = 0; i < all.size() && near.size() <= MOST; i++) {
      if (all.get(i).kind != Kind.SAME) {
        for (int j = Math.max(last + 1, i - CONTEXT); j < i; j++) {
          if (j > last + 1 && last != j - 1) {
            near.add(GAP);
          }
          near.add(all.get(j));
          last = j;
        }
        near.add(all.get(i));
        last = i;
        until = i + CONTEXT;
      } else if (i <= until) {
        near.add(all.get(i));
        last = i;
      }
    }
    if (last < all.size() - 1) {
      near.add(GAP);
    }
    return near;
  }

  private static List<Line> aligned(List<String> left, List<String> right) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      boolean both = i < left.size() && i < right.size();
      if (both && left.get(i).equals(right.get(i))) {
        lines.add(new Line(Kind.SAME, left.get(i)));
      } else {
        if (i < left.size()) {
          lines.add(new Line(Kind.EXPECTED, left.get(i)));
        }
        if (i < right.size()) {
          lines.add(new Line(Kind.ANSWERED, right.get(i)));
        }
      }
    }
    return lines;
  }

  private static List<Line> thorough(List<String> left, List<String> right) {
    int[][] common = common(numbers(left, right), numbers(right, left));
    List<Line> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
        lines.add(new Line(Kind.SAME, left.get(i++)));
        j++;
      } else if (j >= right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
        lines.add(new Line(Kind.EXPECTED, left.get(i++)));
      } else {
        lines.add(new Line(Kind.ANSWERED, right.get(j++)));
      }
    }
    return lines;
  }

  /** The same number for the same line, so that long lines are compared once. */
  private static int[] numbers(List<String> lines, List<String> others) {
    Map<String, Integer> known = new HashMap<>();
    Stream.concat(lines.stream(), others.stream())
        .sorted()
        .forEach(line -> known.putIfAbsent(line, known.size()));
    return lines.stream().mapToInt(line -> known.getOrDefault(line, -1)).toArray();
  }

  /** Lengths of the longest common subsequence of the rests from each pair of lines on. */
  private static int[][] common(int[] left, int[] right) {
    int[][] length = new int[left.length + 1][right.length + 1];
    for (int i = left.length - 1; i >= 0; i--) {
      for (int j = right.length - 1; j >= 0; j--) {
        length[i][j] =
            left[i] == right[j]
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }
}
