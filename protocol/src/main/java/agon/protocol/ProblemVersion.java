package agon.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import of a problem's package.
 *
 * @param version from 1; the greatest is shown and judged by
 * @param importedBy the organizer's name; null when it came with the server
 * @param testCount how many tests it had
 * @param kept whether its tests are still stored
 * @param verdicts how many standing verdicts were found with it
 */
public record ProblemVersion(
    int version,
    String title,
    String packageSha256,
    Instant importedAt,
    @Nullable String importedBy,
    int testCount,
    boolean kept,
    int verdicts) {}
