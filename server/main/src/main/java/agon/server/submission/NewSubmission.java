package agon.server.submission;

import agon.protocol.SubmitRequest;
import com.google.re2j.Pattern;
import java.time.Instant;

/**
 * A submission on its way into the store.
 *
 * @param request whose files, if it has any, are in the order in which they are judged
 * @param key names it among those of its account: the same key never stores a second one
 * @param receivedAt when it reached the server; ranks use this
 */
record NewSubmission(
    long accountId, String key, String problemId, SubmitRequest request, Instant receivedAt) {
  NewSubmission {
    if (!Pattern.matches("[\\x21-\\x7e]{1,100}", key)) {
      throw new IllegalArgumentException("Not an idempotency key: " + key);
    }
  }
}
