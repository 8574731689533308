package agon.bench;

import java.util.Arrays;
import java.util.Locale;

/** Repeated measurements of one thing, in milliseconds if not said otherwise. */
@SuppressWarnings("ArrayRecordComponent") // Sorted once, read only here.
record Figures(String name, double[] sorted) {
  static Figures of(String name, double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Figures(name, sorted);
  }

  double median() {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  double min() {
    return sorted[0];
  }

  double max() {
    return sorted[sorted.length - 1];
  }

  /** A row of a Markdown table: name, median, range, and how many times the base it is. */
  String row(Figures base) {
    return row(base, "ms");
  }

  String row(Figures base, String unit) {
    return String.format(
        Locale.ROOT,
        "| %s | %.0f %s | %.0f-%.0f %s | %.2f x |",
        name,
        median(),
        unit,
        min(),
        max(),
        unit,
        median() / base.median());
  }

  static String header() {
    return "| what | median | range | ratio |\n| --- | ---: | ---: | ---: |";
  }
}
