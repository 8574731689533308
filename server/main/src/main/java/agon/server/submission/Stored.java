package agon.server.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A submission as it was received, which never changes. */
record Stored(
    long id,
    long accountId,
    String problemId,
    String problemTitle,
    @Nullable Long competitionId,
    String language,
    Instant receivedAt) {}
