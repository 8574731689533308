class Solution {
  public void mirror(char[] text) {
    int start = 0;
    for (int i = 0; i <= text.length; i++) {
      if (i == text.length || !isLetter(text[i])) {
        turn(text, start, i - 1);
        start = i + 1;
      }
    }
  }

  private static void turn(char[] text, int first, int last) {
    for (int i = first, j = last; i < j; i++, j--) {
      char one = text[i];
      char other = text[j];
      text[i] = like(one, other);
      text[j] = like(other, one);
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** The letter as tall as the one whose place it takes. */
  private static char like(char model, char letter) {
    return model <= 'Z' ? Character.toUpperCase(letter) : Character.toLowerCase(letter);
  }
}
