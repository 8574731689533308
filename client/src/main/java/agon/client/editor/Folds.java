package agon.client.editor;

import java.util.HashMap;
import java.util.Map;

/**
 * What an editor leaves out of long texts so that no key waits for them. In the text that is shown
 * a letter of Unicode's private area stands for each piece that is not; a text's own letters of
 * that area are pieces of one letter. UI thread.
 */
final class Folds {
  /** The longest line that is shown whole, in letters. */
  static final int LONGEST = 4_000;

  /** What is shown of a longer one. */
  static final int KEPT = 1_000;

  static final int MOST_LINES = 20_000;
  static final int MOST_LETTERS = 400_000;

  private static final char FIRST = '\ue000';
  private static final char LAST = '\uf8ff';

  private final Map<Character, String> pieces = new HashMap<>();
  private final Map<String, Character> marks = new HashMap<>();

  /** How much of a text may still be shown. */
  record Room(int lines, int letters) {}

  static boolean isMark(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** A text from outside with its letters that would be taken for marks put into pieces. */
  String escape(String text) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    if (plain.chars().noneMatch(c -> isMark((char) c))) {
      return plain;
    }
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      escaped.append(isMark(c) ? mark(String.valueOf(c)) : c);
    }
    return escaped.toString();
  }

  /** Whether a text can be shown as it is. */
  static boolean fits(String shown, Room room) {
    if (shown.length() > room.letters) {
      return false;
    }
    int lines = 1;
    int start = 0;
    for (int end = shown.indexOf('\n'); end >= 0; end = shown.indexOf('\n', start)) {
      if (end - start > LONGEST || ++lines > room.lines) {
        return false;
      }
      start = end + 1;
    }
    return shown.length() - start <= LONGEST;
  }

  /** Shortens lines that are too long, and the text where the room ends. */
  String fold(String shown, Room room) {
    StringBuilder folded = new StringBuilder();
    int start = 0;
    for (int line = 1; start <= shown.length(); line++) {
      int found = shown.indexOf('\n', start);
      int end = found < 0 ? shown.length() : found;
      int kept = end - start > LONGEST ? KEPT : end - start;
      boolean last = found < 0;
      if (!last && (line >= room.lines || folded.length() + kept >= room.letters)) {
        folded.append(shown, start, start + Math.min(kept, KEPT));
        folded.append(mark(unfold(shown.substring(start + Math.min(kept, KEPT)))));
        return folded.toString();
      }
      folded.append(shown, start, start + kept);
      if (kept < end - start) {
        folded.append(mark(unfold(shown.substring(start + kept, end))));
      }
      if (!last) {
        folded.append('\n');
      }
      start = end + 1;
    }
    return folded.toString();
  }

  /** The whole text for what is shown of it. */
  String unfold(String shown) {
    StringBuilder whole = new StringBuilder();
    int done = 0;
    for (int i = 0; i < shown.length(); i++) {
      String piece = isMark(shown.charAt(i)) ? pieces.get(shown.charAt(i)) : null;
      if (piece != null) {
        whole.append(shown, done, i).append(piece);
        done = i + 1;
      }
    }
    return done == 0 ? shown : whole.append(shown, done, shown.length()).toString();
  }

  /** Whether so many marks are used that some should be given back. */
  boolean crowded() {
    return pieces.size() > (LAST - FIRST) / 2;
  }

  /** Gives back the marks that are not in this text. */
  void keep(String shown) {
    pieces.keySet().removeIf(mark -> shown.indexOf(mark) < 0);
    marks.values().retainAll(pieces.keySet());
  }

  private char mark(String piece) {
    return marks.computeIfAbsent(
        piece,
        _ -> {
          for (char mark = FIRST; mark <= LAST; mark++) {
            if (pieces.putIfAbsent(mark, piece) == null) {
              return mark;
            }
          }
          throw new IllegalStateException("More pieces than letters of the private area");
        });
  }
}
