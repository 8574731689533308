package agon.sandbox.local;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** Reads what the shell's {@code times} prints: own times, then those of its children. */
final class ShellTimes {
  private static final Pattern TIME = Pattern.compile("(\\d+)m(\\d+(?:[.,]\\d+)?)s");
  private static final int OWN = 2;

  private ShellTimes() {}

  /** CPU time of all children that the shell waited for; 0 when the text makes no sense. */
  static long children(String text) {
    Matcher time = TIME.matcher(text);
    double seconds = 0;
    for (int i = 0; time.find(); i++) {
      if (i >= OWN) {
        seconds +=
            60 * Double.parseDouble(time.group(1))
                + Double.parseDouble(time.group(2).replace(',', '.'));
      }
    }
    return (long) (seconds * 1e9);
  }
}
