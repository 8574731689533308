package agon.protocol.competition;

import agon.protocol.Check;
import agon.protocol.InvalidValueException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a competition.
 *
 * @param startsAt null for now
 * @param problems ids in their order; when empty the server picks {@code problemCount} of all
 *     levels
 * @param practice counts for its maker alone
 * @param rivals how many demonstration rivals a practice competition has
 */
public record NewCompetition(
    String title,
    @Nullable Instant startsAt,
    int minutes,
    List<String> problems,
    int problemCount,
    boolean practice,
    int rivals) {
  public static final int DEFAULT_MINUTES = 90;
  public static final int DEFAULT_PROBLEMS = 10;
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-12-31T23:59:59Z");

  @SuppressWarnings("ConstantValue") // JSON may leave the list out.
  public NewCompetition {
    Check.line("title", title, 100);
    if (startsAt != null && (startsAt.isBefore(EARLIEST) || startsAt.isAfter(LATEST))) {
      throw new InvalidValueException(
          "A competition starts between the years 2000 and 2100; look at the date.");
    }
    Check.range("minutes", minutes, 1, 7 * 24 * 60);
    problems = problems == null ? List.of() : List.copyOf(problems);
    Check.range("number of problems", problems.isEmpty() ? problemCount : problems.size(), 1, 26);
    Check.range("rivals", rivals, 0, 20);
  }

  /** The practice competition that one click starts. */
  public static NewCompetition practice(int rivals) {
    return new NewCompetition(
        "Practice competition", null, DEFAULT_MINUTES, List.of(), DEFAULT_PROBLEMS, true, rivals);
  }
}
