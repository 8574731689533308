package agon.client.editor;

/**
 * A change of the text and what is selected after it.
 *
 * @param start of what is replaced
 * @param end of what is replaced
 * @param anchor where the selection begins afterwards
 * @param caret where the caret stands afterwards
 */
record Edit(int start, int end, String text, int anchor, int caret) {

  /** Puts the text in place of a range, and the caret behind it. */
  static Edit replace(int start, int end, String text) {
    return new Edit(start, end, text, start + text.length(), start + text.length());
  }

  /** Moves the caret alone. */
  static Edit move(int caret) {
    return new Edit(caret, caret, "", caret, caret);
  }
}
