package agon.client.submission;

import agon.protocol.SubmitRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A submission on disk that the server has not taken yet.
 *
 * @param key names it for the server, so that sending it twice stores it once
 * @param refusal why the server does not want it; null while it waits
 */
record OutboxEntry(
    String key,
    long accountId,
    String problemId,
    String problemTitle,
    SubmitRequest request,
    Instant writtenAt,
    @Nullable String refusal) {

  OutboxEntry refused(String why) {
    return new OutboxEntry(key, accountId, problemId, problemTitle, request, writtenAt, why);
  }
}
