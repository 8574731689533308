package agon.client.look;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as people read them. Pure but for the time zone and today's date. */
public final class Format {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm");

  private Format() {}

  /** {@code 0.03 s}, {@code 12.4 s}. */
  public static String seconds(long ms) {
    return String.format(Locale.ROOT, ms < 1_000 ? "%.2f s" : "%.1f s", ms / 1_000.0);
  }

  /** {@code 12 MB}. */
  public static String memory(long kb) {
    return kb < 1_024 ? kb + " KB" : Math.round(kb / 1_024.0) + " MB";
  }

  /** {@code 0:43} or {@code 1:02:43} since the start of a competition. */
  public static String since(long ms) {
    long minutes = ms / 60_000;
    return minutes < 60
        ? String.format(Locale.ROOT, "0:%02d", minutes)
        : String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
  }

  /** The time of today, or day and time. */
  public static String moment(Instant instant) {
    ZonedDateTime local = instant.atZone(ZoneId.systemDefault());
    boolean today = local.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
    return (today ? TIME : DAY).format(local);
  }
}
