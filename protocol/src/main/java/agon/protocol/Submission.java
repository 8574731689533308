package agon.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Code handed in to be judged.
 *
 * @param queuePlace how many are before it; 0 when it is being judged or done
 * @param source only in the answer for one submission, not in lists
 */
public record Submission(
    long id,
    String problemId,
    String problemTitle,
    @Nullable Long competitionId,
    String language,
    Instant submittedAt,
    int queuePlace,
    @Nullable String source,
    Judgement judgement) {}
