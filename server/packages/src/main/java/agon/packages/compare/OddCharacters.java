package agon.packages.compare;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names the character in which two texts differ where a reader could not tell: one that cannot be
 * seen, or that may look like another.
 */
final class OddCharacters {
  private static final int REPLACEMENT = 0xFFFD;

  private OddCharacters() {}

  /** A sentence on the first such character of an output that ought not to be there at all. */
  static String in(String got) {
    int[] have = got.codePoints().toArray();
    for (int i = 0; i < have.length; i++) {
      if (isOdd(have[i])) {
        return " Character " + (i + 1) + " of it is " + name(have[i]) + ".";
      }
    }
    return "";
  }

  /** A sentence with a blank before it; empty where the difference is plain ASCII. */
  static String between(String expected, String got) {
    int[] want = expected.codePoints().toArray();
    int[] have = got.codePoints().toArray();
    int i = 0;
    while (i < want.length && i < have.length && same(want[i], have[i])) {
      i++;
    }
    Integer wanted = i < want.length ? want[i] : null;
    if (i < have.length && isOdd(have[i])) {
      return " Character "
          + (i + 1)
          + " of the output is "
          + name(have[i])
          + (wanted == null ? "" : ", not " + shown(wanted))
          + ".";
    }
    return wanted != null && isOdd(wanted)
        ? " Character " + (i + 1) + " of the answer is " + name(wanted) + "."
        : "";
  }

  private static boolean same(int a, int b) {
    return a == b || (a < 128 && b < 128 && Character.toLowerCase(a) == Character.toLowerCase(b));
  }

  /** Whether it is no printable character of ASCII. */
  private static boolean isOdd(int c) {
    return c < 0x20 || c > 0x7E;
  }

  private static String shown(Integer c) {
    return isOdd(c) ? name(c) : Character.toString(c);
  }

  private static String name(int c) {
    if (c == REPLACEMENT) {
      return "no UTF-8";
    }
    @Nullable String name = Character.getName(c);
    String code = String.format(Locale.ROOT, "U+%04X", c);
    return code + (name == null ? "" : " (" + name + (isSeen(c) ? ")" : ", which cannot be seen)"));
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
