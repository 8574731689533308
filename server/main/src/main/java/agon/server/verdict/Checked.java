package agon.server.verdict;

import org.jspecify.annotations.Nullable;

/**
 * What a problem's own validator said of an output.
 *
 * @param score points that it gives, null when it leaves them to the rules
 * @param multiplier share of the possible points that it gives, null likewise
 * @param toTeam what it tells the contestant
 * @param toJudges what it tells the staff
 * @param next input of another run, null when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes as they came; nobody compares them.
public record Checked(
    boolean accepted,
    @Nullable Double score,
    @Nullable Double multiplier,
    @Nullable String toTeam,
    @Nullable String toJudges,
    byte @Nullable [] next) {}
