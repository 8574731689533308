package agon.packages.text;

import java.nio.charset.StandardCharsets;

/** Shortens data for a message, so that it stays one readable line. */
public final class Excerpt {
  private static final int MAX = 60;

  private Excerpt() {}

  public static String of(String text) {
    boolean cut = text.length() > MAX;
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .limit(MAX)
        .forEach(c ->
            out.appendCodePoint(Character.isISOControl(c) || !Character.isDefined(c) ? '?' : c));
    return cut ? out + "..." : out.toString();
  }

  public static String of(byte[] data, int from, int to) {
    int end = Math.min(to, from + 4 * MAX);
    return of(new String(data, from, end - from, StandardCharsets.UTF_8));
  }
}
