package agon.client.look;

/**
 * As much of a text as a pane shows without standing still. Pure.
 *
 * @param text what is shown
 * @param whole whether nothing is left out
 */
public record Excerpt(String text, boolean whole) {
  public static final int LINES = 200;
  public static final int WIDTH = 1_000;
  public static final int LETTERS = 10_000;

  /** The first lines of a text; a line that is too long ends with dots, and so does the whole. */
  public static Excerpt of(String text) {
    StringBuilder shown = new StringBuilder();
    boolean whole = true;
    int start = 0;
    for (int line = 0; start < text.length(); line++) {
      if (line == LINES || shown.length() >= LETTERS) {
        return new Excerpt(shown.append(Words.get("excerpt.rest")).toString(), false);
      }
      int found = text.indexOf('\n', start);
      int end = found < 0 ? text.length() : found;
      shown.append(line(text.substring(start, Math.min(end, start + WIDTH + 1))));
      whole &= end - start <= WIDTH;
      if (found >= 0) {
        shown.append('\n');
      }
      start = end + 1;
    }
    return new Excerpt(shown.toString(), whole);
  }

  /** A line that ends with dots where it is too long. */
  public static String line(String text) {
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH) + Words.get("excerpt.dots");
  }
}
