package agon.client.editor;

import java.util.Optional;

/** Finds the partner of a bracket. Those in texts and comments count like all others. */
final class Brackets {
  private static final String OPEN = "([{";
  private static final String CLOSE = ")]}";

  /** How far it looks, so that a key is never delayed. */
  static final int REACH = 20_000;

  private Brackets() {}

  /** The places of two brackets. */
  record Pair(int one, int other) {}

  static boolean opens(char c) {
    return OPEN.indexOf(c) >= 0;
  }

  static boolean closes(char c) {
    return CLOSE.indexOf(c) >= 0;
  }

  /** What closes an opening bracket; itself for a quote. */
  static char partner(char open) {
    int kind = OPEN.indexOf(open);
    return kind < 0 ? open : CLOSE.charAt(kind);
  }

  /** The pair that the caret touches, first of what is behind it. */
  static Optional<Pair> at(String text, int caret) {
    return pair(text, caret - 1).or(() -> pair(text, caret));
  }

  private static Optional<Pair> pair(String text, int place) {
    if (place < 0 || place >= text.length()) {
      return Optional.empty();
    }
    char here = text.charAt(place);
    if (opens(here)) {
      return search(text, place, 1, here, partner(here));
    }
    if (closes(here)) {
      return search(text, place, -1, here, OPEN.charAt(CLOSE.indexOf(here)));
    }
    return Optional.empty();
  }

  private static Optional<Pair> search(String text, int from, int step, char same, char wanted) {
    int depth = 0;
    int steps = 0;
    for (int i = from; i >= 0 && i < text.length() && steps++ < REACH; i += step) {
      char c = text.charAt(i);
      if (c == same) {
        depth++;
      } else if (c == wanted && --depth == 0) {
        return Optional.of(new Pair(from, i));
      }
    }
    return Optional.empty();
  }
}
