package agon.server.verify;

import agon.packages.JurySubmission;
import java.util.List;
import java.util.Locale;

/**
 * A page for a browser, offline too, that shows how long each solution took and how far that is
 * from the time limit. Pure functions.
 */
public final class MarginPlot {
  private static final int LABELS = 360;
  private static final int WIDTH = 640;
  private static final int ROW = 22;
  private static final int TOP = 60;

  private MarginPlot() {}

  /** The whole page. */
  public static String page(String title, PackageCheck.Result result) {
    long longest =
        Math.max(
            result.slowMs(),
            result.rows().stream().mapToLong(PackageCheck.Row::slowestMs).max().orElse(0));
    double scale = WIDTH / (1.05 * longest);
    int height = TOP + ROW * result.rows().size() + 20;
    StringBuilder page = new StringBuilder();
    page.append(
        """
        <!doctype html>
        <html lang="en"><meta charset="utf-8"><title>%s</title>
        <style>
          body { font: 14px sans-serif; margin: 2em; color: #222; background: #fff; }
          text { font: 13px sans-serif; }
          .RIGHT { fill: #2a7f62; } .WRONG { fill: #b3261e; } .UNKNOWN { fill: #8a8a8a; }
          .near { fill: #b26a00; }
          line { stroke: #222; } line.margin { stroke-dasharray: 4 4; stroke: #777; }
        </style>
        <h1>%s</h1>
        <p>The longest test of each solution. The limit is %s s; a right solution should stay below
        %s s, one that is too slow above %s s (the dashed lines).</p>
        <svg width="%d" height="%d" role="img" aria-label="Times of the solutions">
        """
            .formatted(
                escaped(title),
                escaped(title),
                seconds(result.limitMs()),
                seconds(result.rightMs()),
                seconds(result.slowMs()),
                LABELS + WIDTH + 90,
                height));
    mark(page, result.rightMs(), scale, height, "margin");
    mark(page, result.limitMs(), scale, height, "limit");
    mark(page, result.slowMs(), scale, height, "margin");
    List<PackageCheck.Row> rows = result.rows();
    for (int i = 0; i < rows.size(); i++) {
      bar(page, rows.get(i), TOP + ROW * i, scale);
    }
    return page.append("</svg>\n</html>\n").toString();
  }

  private static void mark(StringBuilder page, long ms, double scale, int height, String kind) {
    double x = LABELS + ms * scale;
    page.append(
        String.format(
            Locale.ROOT,
            "<line class=\"%s\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>"
                + "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s s</text>%n",
            kind,
            x,
            x,
            TOP - 12,
            height,
            x,
            kind.equals("limit") ? TOP - 36 : TOP - 18,
            seconds(ms)));
  }

  private static void bar(StringBuilder page, PackageCheck.Row row, int y, double scale) {
    JurySubmission submission = row.submission();
    boolean near = row.state() == PackageCheck.State.RIGHT && !row.note().isEmpty();
    page.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                + "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\">"
                + "<title>%s</title></rect><text x=\"%.1f\" y=\"%d\">%s %s s</text>%n",
            LABELS - 8,
            y + 15,
            escaped(submission.path().substring("submissions/".length())),
            near ? "near" : row.state().name(),
            LABELS,
            y + 3,
            Math.max(1, row.slowestMs() * scale),
            ROW - 6,
            escaped(row.note()),
            LABELS + 6 + row.slowestMs() * scale,
            y + 15,
            row.verdict() == null ? "not judged" : row.verdict().name(),
            seconds(row.slowestMs())));
  }

  private static String seconds(long ms) {
    return String.format(Locale.ROOT, "%.2f", ms / 1000.0);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
