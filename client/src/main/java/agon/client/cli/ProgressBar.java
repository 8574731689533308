package agon.client.cli;

import agon.client.core.Texts;
import java.io.PrintWriter;

/**
 * How far something is: a bar that grows in a terminal, elsewhere a line at the end of each part.
 */
final class ProgressBar {
  private static final int WIDTH = 30;

  private final PrintWriter out;
  private final boolean terminal;
  private String shown = "";

  ProgressBar(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Shows a part of the work; what was shown before it is over. */
  void show(String part, long done, long total) {
    String line = line(part, done, total);
    if (line.equals(shown) || (!terminal && done < total)) {
      return;
    }
    if (terminal) {
      out.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
      if (done == total) {
        out.println();
      }
    } else {
      out.println(line);
    }
    shown = terminal && done == total ? "" : line;
    out.flush();
  }

  /** Leaves a bar that did not come to its end as it is. */
  void stop() {
    if (terminal && !shown.isEmpty()) {
      out.println();
      out.flush();
      shown = "";
    }
  }

  private static String line(String part, long done, long total) {
    int filled = total == 0 ? 0 : (int) (WIDTH * done / total);
    int percent = total == 0 ? 0 : (int) (100 * done / total);
    return Texts.get(
        "cli.progress", "#".repeat(filled) + ".".repeat(WIDTH - filled), percent, part);
  }
}
