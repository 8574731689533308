package agon.server.leaderboard;

import agon.protocol.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a board has to know of a submission.
 *
 * @param seq later events of the same submission have greater ones
 * @param competitionId 0 for a submission outside any competition
 * @param name of the account
 * @param receivedMs when the submission was received, since 1970
 * @param verdict null when it was received only
 */
record BoardEvent(
    long seq,
    long competitionId,
    long accountId,
    String name,
    String problemId,
    long submissionId,
    long receivedMs,
    @Nullable Verdict verdict) {}
