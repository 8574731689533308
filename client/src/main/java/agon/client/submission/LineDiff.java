package agon.client.submission;

import java.util.ArrayList;
import java.util.List;

/** What is the same and what differs between two texts, line by line. Pure. */
final class LineDiff {
  /** Longer texts are compared from the top, line against line, to stay quick. */
  private static final int THOROUGH = 400;

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
    int[][] common = common(left, right);
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

  /** Lengths of the longest common subsequence of the rests from each pair of lines on. */
  private static int[][] common(List<String> left, List<String> right) {
    int[][] length = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        length[i][j] =
            left.get(i).equals(right.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }
}
